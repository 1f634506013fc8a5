package cn.reserve.library.whitelist;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.WhitelistRequests.Reason;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list over HTTP: candidates, entries on a day, revocations, the chain. */
@Path("/whitelist")
@Tag(name = "whitelist", description = "备选项目清单 · Whitelist")
@RunOnVirtualThread
public class WhitelistResource {
    private final Candidates candidates;
    private final ListedEntries entries;
    private final RevokingEntry revoking;
    private final ShowingBatch showing;
    private final Idempotency idempotency;
    private final Caller caller;

    WhitelistResource(
            Candidates candidates,
            ListedEntries entries,
            RevokingEntry revoking,
            ShowingBatch showing,
            Idempotency idempotency,
            Caller caller) {
        this.candidates = candidates;
        this.entries = entries;
        this.revoking = revoking;
        this.showing = showing;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Path("/candidates")
    @RolesAllowed({Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listCandidates", summary = "备选项目 · Admitted projects with what each rule says")
    public Page<Candidate> candidates(
            @QueryParam("q") @PlainText(max = 100) @Nullable String q, @BeanParam PageParams paging) {
        return candidates.list(q, paging);
    }

    @GET
    @Path("/entries")
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
    @Operation(operationId = "listWhitelistEntries", summary = "某日在册项目 · Who was on the list on a day")
    public Page<ListedEntry> entries(@BeanParam @Valid EntrySearch search, @BeanParam PageParams paging) {
        return entries.on(search, Viewer.of(caller), paging);
    }

    @POST
    @Path("/entries/{projectId}/revocation")
    @RolesAllowed(Roles.COMMISSION_APPROVER)
    @ResponseStatus(201)
    @Operation(operationId = "revokeWhitelistEntry", summary = "移出清单 · Take a project off the list")
    public RestResponse<RevocationResponse> revoke(
            @PathParam("projectId") UUID projectId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Reason request) {
        Viewer viewer = Viewer.of(caller);
        Answer<RevocationResponse> answer = idempotency.once(
                key,
                Map.of("project", projectId, "reason", request.reason()),
                RevocationResponse.class,
                () -> revoking.revoke(projectId, request.reason(), viewer));
        return RestResponse.status(RestResponse.Status.CREATED, answer.body());
    }

    @GET
    @Path("/records")
    @RolesAllowed({
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR,
        Roles.WHITELIST_READER
    })
    @Operation(operationId = "listWhitelistRecords", summary = "哈希链记录 · The chain of batches and revocations")
    public ChainRecordResponse.Records records(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return showing.records(after, limit);
    }

    @GET
    @Path("/records/head")
    @RolesAllowed({
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR,
        Roles.WHITELIST_READER
    })
    @Operation(operationId = "getWhitelistHead", summary = "末条记录 · Number and hash of the last record")
    public ChainRecordResponse.Head head() {
        return showing.head();
    }

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.CENTRAL_BANK, Roles.AUDITOR})
    @Operation(operationId = "verifyWhitelist", summary = "校验哈希链 · Check the whole chain")
    public ChainRecordResponse.Verification verification() {
        return showing.verification();
    }
}
