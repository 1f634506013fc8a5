package cn.reserve.supplydemand.catalogue;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public catalogue. */
@Path("/catalogue")
@Tag(name = "catalogue", description = "What enterprises of the city offer")
@RunOnVirtualThread
public class CatalogueResource {
    private final ReadingCatalogue reading;

    CatalogueResource(ReadingCatalogue reading) {
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listCatalogue", summary = "产品目录 · Equipment and consumer goods of the city's enterprises")
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.BANK_OFFICER,
        Roles.BANK_MANAGER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN,
        Roles.SECURITY_ADMIN
    })
    public Page<CatalogueEntry> list(@BeanParam CatalogueSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @GET
    @Path("/{product}")
    @Operation(operationId = "readCatalogueProduct", summary = "产品详情 · A product with its figures and pictures")
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.BANK_OFFICER,
        Roles.BANK_MANAGER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN,
        Roles.SECURITY_ADMIN
    })
    public CatalogueDetail read(@PathParam("product") UUID product) {
        return reading.one(product);
    }
}
