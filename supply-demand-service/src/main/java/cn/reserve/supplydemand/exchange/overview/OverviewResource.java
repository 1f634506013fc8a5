package cn.reserve.supplydemand.exchange.overview;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the exchange stands, over HTTP. */
@Path("/exchange")
@Tag(name = "exchange", description = "省平台交换 · Packages to and from the provincial platform")
@RunOnVirtualThread
public class OverviewResource {
    private final ReadingOverview reading;

    OverviewResource(ReadingOverview reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readExchange", summary = "交换概况 · How the exchange with the province stands")
    public ExchangeOverview read() {
        return reading.now();
    }
}
