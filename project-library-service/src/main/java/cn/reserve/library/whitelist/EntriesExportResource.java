package cn.reserve.library.whitelist;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
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

/** The list on a day as a file. */
@Path("/whitelist/entries/export")
@Tag(name = "whitelist", description = "备选项目清单 · Whitelist")
@RunOnVirtualThread
public class EntriesExportResource {
    private static final ExportedList<ListedEntry> LIST = ExportedList.<ListedEntry>of(
                    "whitelist-entries", "在册项目", "Listed projects")
            .with("项目代码", "Code", ListedEntry::projectCode)
            .wide("项目名称", "Project", ListedEntry::projectName)
            .wide("企业", "Enterprise", ListedEntry::enterpriseName)
            .with("统一社会信用代码", "USCC", ListedEntry::uscc)
            .with("领域", "Field", ListedEntry::field)
            .with("县（区）", "District", ListedEntry::countyName)
            .with("总投资（元）", "Total investment (CNY)", ListedEntry::totalInvestment)
            .with("贷款需求（元）", "Loan wanted (CNY)", ListedEntry::loanAmount)
            .with("批次", "Batch", ListedEntry::batchNumber)
            .wide("批次名称", "Name of the batch", ListedEntry::batchName)
            .with("批准人", "Approved by", ListedEntry::approvedBy)
            .with("公布时间", "Published", ListedEntry::publishedAt)
            .with("移出时间", "Taken off", ListedEntry::revokedAt)
            .wide("防篡改校验码", "Tamper-evident code", ListedEntry::hash);

    private final ListedEntries entries;
    private final Exporting exporting;
    private final Caller caller;

    EntriesExportResource(ListedEntries entries, Exporting exporting, Caller caller) {
        this.entries = entries;
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
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
        Roles.WHITELIST_READER
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportWhitelistEntries", summary = "导出某日在册项目 · The list on a day as a file")
    public Response export(@BeanParam @Valid EntrySearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, entries.every(search, Viewer.of(caller)), params);
    }
}
