package cn.reserve.supplydemand.matching.run;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Runs over all demands, over HTTP. */
@Path("/matching/runs")
@Tag(name = "matching", description = "供需匹配 · Matching of demand and supply")
@RunOnVirtualThread
public class MatchingRunsResource {
    private final MatchingRuns runs;
    private final Idempotency idempotency;

    MatchingRunsResource(MatchingRuns runs, Idempotency idempotency) {
        this.runs = runs;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(operationId = "listMatchingRuns", summary = "匹配任务 · The latest runs")
    public MatchingRun.Runs list() {
        return runs.latest();
    }

    @POST
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.BUREAU_REVIEWER})
    @ResponseStatus(201)
    @Operation(operationId = "startMatchingRun", summary = "重新匹配全部需求 · Match all demands once more")
    public RestResponse<MatchingRun> start(@HeaderParam("Idempotency-Key") @Nullable String key) {
        MatchingRun run = idempotency
                .once(key, "matching-run", MatchingRun.class, runs::start)
                .body();
        return RestResponse.status(RestResponse.Status.CREATED, run);
    }

    @GET
    @Path("/{matchingRun}")
    @RolesAllowed({
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(operationId = "getMatchingRun", summary = "任务进度 · How far a run is")
    public MatchingRun one(@PathParam("matchingRun") UUID id) {
        return runs.one(id);
    }
}
