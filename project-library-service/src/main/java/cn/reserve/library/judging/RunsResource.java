package cn.reserve.library.judging;

import cn.reserve.library.rules.Verdict;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Runs over all projects, over HTTP. */
@Path("/policy-runs")
@Tag(name = "policy-rules", description = "政策规则 · Eligibility rules")
@RunOnVirtualThread
public class RunsResource {
    private final JudgingProjects judging;
    private final ReadingRuns reading;
    private final Idempotency idempotency;
    private final Caller caller;

    RunsResource(JudgingProjects judging, ReadingRuns reading, Idempotency idempotency, Caller caller) {
        this.judging = judging;
        this.reading = reading;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "startPolicyRun", summary = "重新判断全部项目 · Judge all projects once more")
    public RestResponse<RunResponse> judgeAll(@HeaderParam("Idempotency-Key") @Nullable String key) {
        Viewer viewer = Viewer.of(caller);
        Answer<RunResponse> answer =
                idempotency.once(key, RunKind.JUDGE, RunResponse.class, () -> judging.judgeAll(viewer));
        return RestResponse.status(RestResponse.Status.CREATED, answer.body());
    }

    @GET
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listPolicyRuns", summary = "判断任务 · The latest runs")
    public RunResponse.Runs runs(
            @QueryParam("rule")
                    @PlainText(max = 80)
                    @Parameter(description = "only those that held a version of this rule against the one before")
                    @Nullable
                    String rule,
            @QueryParam("number") @DefaultValue("1") @Min(1) @Parameter(description = "of that version") int number) {
        return reading.latest(rule, number);
    }

    @GET
    @Path("/{runId}")
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "getPolicyRun", summary = "任务进度 · How far a run is")
    public RunResponse run(@PathParam("runId") UUID id) {
        return reading.one(id);
    }

    @GET
    @Path("/{runId}/changes")
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listPolicyChanges", summary = "变化项目 · Who changed")
    public Page<ChangeRow> changes(
            @PathParam("runId") UUID id,
            @QueryParam("rule") @PlainText(max = 80) @Nullable String rule,
            @QueryParam("becomes") @Nullable Verdict becomes,
            @BeanParam PageParams paging) {
        return reading.changes(id, rule, becomes, paging);
    }
}
