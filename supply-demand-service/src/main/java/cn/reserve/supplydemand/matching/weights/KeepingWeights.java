package cn.reserve.supplydemand.matching.weights;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.score.MatchingWeights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drafts sets of weights and puts them into force. */
@ApplicationScoped
class KeepingWeights {
    private static final String COLUMNS = "SELECT number, " + WeightsInForce.PARTS
            + ", state, reason, drafter, drafted_by, drafted_at, enacted_by, enacted_at FROM matching_weights";

    private final Database database;
    private final Caller caller;
    private final WeightsKeepers keepers;
    private final Audit audit;
    private final Event<WeightsEnacted> enacted;
    private final Clock clock;

    KeepingWeights(
            Database database,
            Caller caller,
            WeightsKeepers keepers,
            Audit audit,
            Event<WeightsEnacted> enacted,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.keepers = keepers;
        this.audit = audit;
        this.enacted = enacted;
        this.clock = clock;
    }

    /** All sets, latest first; a draft is for those who keep them, and who drafted or enacted is not for enterprises. */
    @Transactional
    WeightsSet.WeightsSets all() {
        boolean keeper = keepers.include();
        return new WeightsSet.WeightsSets(
                read(" ORDER BY number DESC").stream()
                        .filter(set -> keeper || set.state() != WeightsState.DRAFT)
                        .map(set -> caller.is(Role.ENTERPRISE) ? set.withoutPeople() : set)
                        .toList(),
                keeper);
    }

    /**
     * Drafts a set.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code weights} not 100 in all; 409 {@code matching-weights.draft-open}, {@code
     *     matching-weights.same}
     */
    @Transactional
    WeightsSet draft(WeightsRequest request) {
        keepers.require();
        MatchingWeights asked = request.weights();
        if (!asked.areValid()) {
            throw Problems.invalid(Violation.of("weights", "weights-give-a-hundred", asked.total()));
        }
        oneAtATime();
        List<WeightsSet> sets = read("");
        if (sets.stream().anyMatch(set -> set.state() == WeightsState.DRAFT)) {
            throw Problems.conflict("matching-weights.draft-open");
        }
        if (sets.stream()
                .anyMatch(set ->
                        set.state() == WeightsState.IN_FORCE && set.weights().equals(asked))) {
            throw Problems.conflict("matching-weights.same");
        }
        int number = database.read(
                        row -> row.getInt(1),
                        "INSERT INTO matching_weights (" + WeightsInForce.PARTS
                                + ", state, reason, drafter, drafted_by, drafted_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?)"
                                + " RETURNING number",
                        asked.category(),
                        asked.text(),
                        asked.figures(),
                        asked.energyGrade(),
                        asked.price(),
                        asked.delivery(),
                        asked.distance(),
                        request.reason(),
                        caller.subject(),
                        caller.name(),
                        Timestamp.from(clock.instant()))
                .getFirst();
        audit.record("matching-weights.drafted", "matching-weights", Integer.toString(number), null, request);
        return one(number);
    }

    /**
     * Puts a draft into force.
     *
     * @param ifMatch the draft that was looked at
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 403 {@code matching-weights.two-persons} for whoever drafted it; 409 {@code
     *     matching-weights.no-draft}
     */
    @Transactional
    WeightsSet enact(int number, @Nullable String ifMatch) {
        keepers.require();
        oneAtATime();
        WeightsSet set = one(number);
        Etags.require(ifMatch, set.version());
        if (set.state() != WeightsState.DRAFT) {
            throw Problems.conflict("matching-weights.no-draft", number);
        }
        if (!set.enactable()) {
            throw Problems.forbidden("matching-weights.two-persons");
        }
        database.write("UPDATE matching_weights SET state = 'FORMER' WHERE state = 'IN_FORCE'");
        database.write(
                "UPDATE matching_weights SET state = 'IN_FORCE', enacted_by = ?, enacted_at = ? WHERE number = ?",
                caller.name(),
                Timestamp.from(clock.instant()),
                number);
        audit.record(
                "matching-weights.enacted",
                "matching-weights",
                Integer.toString(number),
                Map.of("state", WeightsState.DRAFT),
                Map.of("state", WeightsState.IN_FORCE, "weights", set.weights()));
        enacted.fire(new WeightsEnacted(number, caller.name()));
        return one(number);
    }

    /**
     * Takes away a draft; its number names no other.
     *
     * @param ifMatch the draft that was looked at
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code matching-weights.no-draft}
     */
    @Transactional
    void remove(int number, @Nullable String ifMatch) {
        keepers.require();
        oneAtATime();
        WeightsSet set = one(number);
        Etags.require(ifMatch, set.version());
        if (set.state() != WeightsState.DRAFT) {
            throw Problems.conflict("matching-weights.no-draft", number);
        }
        database.write("DELETE FROM matching_weights WHERE number = ?", number);
        audit.record("matching-weights.removed", "matching-weights", Integer.toString(number), set.weights(), null);
    }

    /**
     * One set that the caller may see.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    WeightsSet one(int number) {
        return read(" WHERE number = " + number).stream()
                .filter(set -> set.state() != WeightsState.DRAFT || keepers.include())
                .findFirst()
                .orElseThrow(() -> Problems.notFound("matching-weights"));
    }

    /** Nobody else changes a set until this transaction ends. */
    private void oneAtATime() {
        database.read(row -> row.getInt(1), "SELECT number FROM matching_weights ORDER BY number FOR UPDATE");
    }

    private List<WeightsSet> read(String rest) {
        String subject = caller.subject();
        boolean keeper = keepers.include();
        return database.read(row -> set(row, subject, keeper), COLUMNS + rest);
    }

    private static WeightsSet set(ResultSet row, String subject, boolean keeper) throws SQLException {
        WeightsState state = WeightsState.valueOf(row.getString("state"));
        boolean draft = keeper && state == WeightsState.DRAFT;
        Instant draftedAt = row.getTimestamp("drafted_at").toInstant();
        return new WeightsSet(
                row.getInt("number"),
                ChronoUnit.MICROS.between(Instant.EPOCH, draftedAt),
                WeightsInForce.weights(row),
                state,
                row.getString("reason"),
                row.getString("drafted_by"),
                draftedAt,
                row.getString("enacted_by"),
                instant(row.getTimestamp("enacted_at")),
                draft && !row.getString("drafter").equals(subject),
                draft);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
