package cn.reserve.supplydemand.recycler;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of recyclers. */
@Path("/recyclers")
@Tag(name = "recyclers", description = "回收利用企业 · Enterprises that take retired equipment, as surveys found them")
@RunOnVirtualThread
public class RecyclersResource {
    private final ReadingRecyclers reading;

    RecyclersResource(ReadingRecyclers reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listRecyclers", summary = "回收利用企业名录 · Recyclers out of passed surveys")
    public Page<RecyclerResponse> list(@BeanParam RecyclerSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }
}
