package cn.reserve.library.whitelist;

import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.library.rules.Verdict;
import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.PlainText;
import cn.reserve.platform.rest.Wording;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The candidates with what the rules say, as a file. */
@Path("/whitelist/candidates/export")
@Tag(name = "whitelist", description = "备选项目清单 · Whitelist")
@RunOnVirtualThread
public class CandidatesExportResource {
    private static final ExportedList<Candidate> LIST = ExportedList.<Candidate>of(
                    "whitelist-candidates", "备选项目", "Candidates")
            .wide("项目名称", "Project", Candidate::projectName)
            .wide("企业", "Enterprise", Candidate::enterpriseName)
            .with("统一社会信用代码", "USCC", Candidate::uscc)
            .with("领域", "Field", Candidate::field)
            .with("县（区）", "District", Candidate::countyName)
            .with("总投资（元）", "Total investment (CNY)", Candidate::totalInvestment)
            .with("贷款需求（元）", "Loan wanted (CNY)", Candidate::loanAmount)
            .with("可入选", "Eligible", Candidate::eligible)
            .wide("未通过的规则", "Rules not passed", CandidatesExportResource::obstacles);

    private final Candidates candidates;
    private final Exporting exporting;
    private final Caller caller;

    CandidatesExportResource(Candidates candidates, Exporting exporting, Caller caller) {
        this.candidates = candidates;
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportCandidates", summary = "导出备选项目 · The candidates as a file")
    public Response export(
            @QueryParam("q") @PlainText(max = 100) @Nullable String q, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, candidates.every(q), params);
    }

    private static Wording obstacles(Candidate candidate) {
        List<RuleVerdict> not = candidate.verdicts().stream()
                .filter(rule -> rule.verdict() != Verdict.PASS)
                .toList();
        return new Wording(
                not.stream().map(RuleVerdict::zh).collect(Collectors.joining("；")),
                not.stream().map(RuleVerdict::en).collect(Collectors.joining("; ")));
    }
}
