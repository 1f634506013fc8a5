package cn.reserve.platform.export;

import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditSearch;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platform.identity.Roles;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit trail as a file; acts and kinds of record stand in it by the names that programs use. */
@Path("/audit/export")
@Tag(name = "audit", description = "操作记录 · Audit trail")
@RunOnVirtualThread
public class AuditExportResource {
    private static final int LONGEST = 32_000;

    private static final ExportedList<AuditEntry> LIST = ExportedList.<AuditEntry>of(
                    "audit-trail", "操作记录", "Audit trail")
            .with("序号", "Position", AuditEntry::position)
            .with("时间", "Time", AuditEntry::at)
            .with("人员", "Person", AuditEntry::personName)
            .wide("人员标识", "Person's id", AuditEntry::person)
            .wide("角色", "Roles", entry -> String.join(", ", entry.roles()))
            .wide(
                    "单位",
                    "Organisation",
                    entry -> entry.organisationName() == null ? entry.organisation() : entry.organisationName())
            .with("操作", "Act", AuditEntry::action)
            .with("对象类型", "Kind of record", AuditEntry::subjectType)
            .wide("对象", "Record", AuditEntry::subjectLabel)
            .wide("对象标识", "Record's id", AuditEntry::subjectId)
            .wide("之前", "Before", entry -> text(entry.before()))
            .wide("之后", "After", entry -> text(entry.after()))
            .wide("跟踪编号", "Trace id", AuditEntry::traceId)
            .wide("校验值", "Hash", AuditEntry::hash);

    private final AuditTrail trail;
    private final Exporting exporting;

    AuditExportResource(AuditTrail trail, Exporting exporting) {
        this.trail = trail;
        this.exporting = exporting;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR})
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportAudit", summary = "导出操作记录 · The audit trail as a file")
    public Response export(@BeanParam @Valid AuditSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, trail.every(search), params);
    }

    /** A cell of a sheet holds no more. */
    private static @Nullable String text(@Nullable JsonNode fields) {
        String text = fields == null ? null : fields.toString();
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
