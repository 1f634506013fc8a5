package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What docking came to. */
@Path("/dockings/figures")
@Tag(name = "dockings")
@RunOnVirtualThread
public class FiguresResource {
    private final CountingDockings counting;

    FiguresResource(CountingDockings counting) {
        this.counting = counting;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "readDockingFigures", summary = "供需对接成效 · Figures by county, category or month")
    public FiguresResponse read(@BeanParam FiguresSearch search) {
        return counting.figures(search);
    }
}
