package cn.reserve.supplydemand.todo;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller in this service. */
@Path("/todos")
@Tag(name = "todos", description = "What waits for the caller")
@RunOnVirtualThread
public class TodosResource {
    private final CollectingTodos collecting;

    TodosResource(CollectingTodos collecting) {
        this.collecting = collecting;
    }

    @GET
    @Operation(operationId = "listTodos", summary = "What waits for the caller")
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
    public Todos list() {
        return collecting.ofCaller();
    }
}
