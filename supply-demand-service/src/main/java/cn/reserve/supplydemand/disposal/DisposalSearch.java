package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import cn.reserve.supplydemand.recycler.RetiredKind;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of the list of retired equipment. */
public class DisposalSearch {
    private static final Sort<DisposalSort> NEWEST_FIRST = new Sort<>(DisposalSort.UPDATED_AT, true);

    @QueryParam("q")
    @Parameter(
            description = "Text within name or model, up to 100 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String q;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = DisposalState.class))
    @Nullable
    String state;

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = RetiredKind.class))
    @Nullable
    String kind;

    @QueryParam("county")
    @Parameter(description = "Six-digit county code of the enterprise", schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String county;

    @QueryParam("projectId")
    @Parameter(
            description = "Of one project; nothing for a recycler, which knows of no project",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String projectId;

    @QueryParam("unanswered")
    @Parameter(
            description = "true: offered for longer than the city waits, and nobody has bid",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    Boolean unanswered;

    @QueryParam("awaiting")
    @Parameter(
            description =
                    "ME: only what waits for the caller: a choice, a pick-up to confirm, a certificate to put or to check",
            schema = @Schema(implementation = Awaiting.class))
    @Nullable
    String awaiting;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-updatedAt",
                            enumeration = {"updatedAt", "-updatedAt", "offeredAt", "-offeredAt"}))
    @Nullable
    String sort;

    /** Whose step is looked for. */
    enum Awaiting {
        ME
    }

    /**
     * The rows.
     *
     * @param unansweredSince what was offered before this moment and has no bid counts as unanswered
     */
    ListQuery query(Scope scope, Instant unansweredSince) {
        DisposalState wantedState = Parameters.oneOf("state", DisposalState.class, state);
        RetiredKind wanted = Parameters.oneOf("kind", RetiredKind.class, kind);
        ListQuery query = new ListQuery("disposal_case r", "r.id")
                .countedFirst()
                .equal("r.state", wantedState)
                .equal("r.kind", wanted)
                .equal("r.county", Parameters.text("county", county))
                .matching("r.search_keys", "r.search_text", q);
        UUID wantedProject = Parameters.uuid("projectId", projectId);
        query.equal("r.project_id", wantedProject);
        if (scope instanceof Scope.Organisation(String alias)) {
            if (wantedProject != null) {
                query.where("r.uscc = ?", alias);
            }
            if (wantedState != null && wantedState != DisposalState.OFFERED) {
                // Whoever was not chosen learns nothing of what comes after the choice, by asking for it either.
                query.where("(r.uscc = ? or r.recycler_uscc = ?)", alias, alias);
            }
            if (Boolean.TRUE.equals(unanswered)) {
                // That nobody bids is the owner's and the bureau's to know.
                query.where("r.uscc = ?", alias);
            }
        }
        if (Boolean.TRUE.equals(unanswered)) {
            unanswered(query, unansweredSince);
        }
        if (Parameters.oneOf("awaiting", Awaiting.class, awaiting) != null) {
            waiting(scope, query);
        }
        return DisposalVisibility.narrow(scope, query);
    }

    static ListQuery unanswered(ListQuery query, Instant since) {
        return query.where("r.state = 'OFFERED'").where("r.bids = 0").where("r.offered_at < ?", since);
    }

    /** What waits for the caller: its choice, its word on a pick-up, its certificate, its check. */
    static ListQuery waiting(Scope scope, ListQuery query) {
        return switch (scope) {
            case Scope.Organisation(String alias) ->
                query.where(
                        "(r.uscc = ? and (r.state = 'OFFERED' and r.bids > 0"
                                + " or r.state = 'AGREED' and r.recycler_day is not null"
                                + " or r.state in ('PICKED_UP', 'RETURNED') and r.outcome is not null)"
                                + " or r.recycler_uscc = ? and (r.state = 'AGREED' and r.enterprise_day is not null"
                                + " or r.state in ('PICKED_UP', 'RETURNED')))",
                        alias,
                        alias);
            case Scope.District(String code) ->
                query.where("r.state = 'DISPOSED'").where("r.county = ?", code);
            case Scope.Bureau _ when DisposalVisibility.leads(scope) -> query.where("r.state = 'DISPOSED'");
            default -> query.where("false");
        };
    }

    Sort<DisposalSort> order() {
        return Sort.read(DisposalSort.class, sort, NEWEST_FIRST);
    }
}
