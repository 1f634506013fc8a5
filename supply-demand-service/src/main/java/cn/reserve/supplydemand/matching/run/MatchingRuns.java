package cn.reserve.supplydemand.matching.run;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.matching.index.AskingDemand;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.index.KeepingIndex;
import cn.reserve.supplydemand.matching.index.ReadingRows;
import cn.reserve.supplydemand.matching.suggestion.StoringSuggestions;
import cn.reserve.supplydemand.matching.weights.WeightsEnacted;
import cn.reserve.supplydemand.matching.weights.WeightsKeepers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts runs, works them off chunk by chunk, tells how far they are. */
@ApplicationScoped
public class MatchingRuns {
    private static final int CHUNK = 50;
    private static final int MOST_ATTEMPTS = 3;
    private static final int SHOWN = 20;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String COLUMNS =
            "SELECT id, state, why, weights, last_demand, total, done, suggestions, error, started_by,"
                    + " created_at, finished_at FROM matching_run";

    /** While one is open it begins anew where its work so far no longer counts. */
    private static final String BEGIN = """
            INSERT INTO matching_run AS r (id, state, why, weights, last_demand, total, done, suggestions, attempts, started_by, created_at)
            VALUES (uuidv7(), 'OPEN', ?, (SELECT number FROM matching_weights WHERE state = 'IN_FORCE'), ?,
                (SELECT count(*) FROM demand), 0, 0, 0, ?, ?)
            ON CONFLICT (state) WHERE state = 'OPEN' DO UPDATE SET last_demand = excluded.last_demand, done = 0, suggestions = 0,
                total = excluded.total, weights = excluded.weights, attempts = 0, error = NULL""";

    /** The demands at which the open run stands still. */
    private static final String FAILING = """
            SELECT d.id FROM matching_run r JOIN demand d ON d.id > r.last_demand
            WHERE r.state = 'OPEN' AND r.attempts >= ? ORDER BY d.id LIMIT ?""";

    private final Database database;
    private final ReadingRows rows;
    private final KeepingIndex index;
    private final StoringSuggestions storing;
    private final WeightsKeepers keepers;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    MatchingRuns(
            Database database,
            ReadingRows rows,
            KeepingIndex index,
            StoringSuggestions storing,
            WeightsKeepers keepers,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.index = index;
        this.storing = storing;
        this.keepers = keepers;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** A run and the last demand that it matched. */
    private record Standing(MatchingRun run, UUID last) {}

    /** Many supplies changed; joins the caller's transaction. */
    public void wanted() {
        begin(MatchingRun.Why.MANY_CHANGES, "");
    }

    void afterWeights(@Observes WeightsEnacted enacted) {
        begin(MatchingRun.Why.WEIGHTS, enacted.by());
    }

    /**
     * Matches all demands once more; while a run is open, that one is told.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code matching.not-yours-to-keep}
     */
    @Transactional
    MatchingRun start() {
        keepers.require();
        Optional<Standing> open = open("");
        if (open.isPresent()) {
            return open.get().run();
        }
        begin(MatchingRun.Why.ASKED, caller.name());
        MatchingRun run = open("").orElseThrow().run();
        audit.record("matching-run.started", "matching-run", run.id().toString(), null, Map.of("demands", run.total()));
        return run;
    }

    private void begin(MatchingRun.Why why, String by) {
        database.write(BEGIN, why.name(), FIRST, by, Timestamp.from(clock.instant()));
    }

    /** The latest runs. */
    @Transactional
    MatchingRun.Runs latest() {
        return new MatchingRun.Runs(
                read(" ORDER BY created_at DESC, id DESC LIMIT " + SHOWN).stream()
                        .map(Standing::run)
                        .toList(),
                keepers.include());
    }

    /**
     * One run.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    MatchingRun one(UUID id) {
        return read(" WHERE id = ?", id).stream()
                .map(Standing::run)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("matching-run"));
    }

    /** Matches the next demands of the open run; false when there is nothing to do, or rows are not in the index yet. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean step() {
        // One at a time with changed rows: two that store for the same demands would wait for each other.
        Optional<Standing> open = index.mayWrite() ? open(" FOR UPDATE SKIP LOCKED") : Optional.empty();
        if (open.isEmpty() || index.isBehind()) {
            return false;
        }
        Standing standing = open.get();
        List<AskingDemand> chunk = rows.demandsAfter(standing.last(), CHUNK);
        int found = storing.store(chunk);
        UUID last = chunk.isEmpty() ? standing.last() : chunk.getLast().id();
        database.write(
                "UPDATE matching_run SET last_demand = ?, done = done + ?, suggestions = suggestions + ?, attempts = 0, error = NULL"
                        + " WHERE id = ?",
                last,
                chunk.size(),
                found,
                standing.run().id());
        if (chunk.size() < CHUNK) {
            database.write(
                    "UPDATE matching_run SET state = 'DONE', total = done, finished_at = ? WHERE id = ?",
                    Timestamp.from(clock.instant()),
                    standing.run().id());
        }
        return true;
    }

    /** Another attempt failed; after the third at one place its demands are noted one by one, and the run goes on behind them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed() {
        database.write("UPDATE matching_run SET attempts = attempts + 1, error = 'chunk-failed' WHERE state = 'OPEN'");
        List<UUID> failing = database.read(row -> row.getObject(1, UUID.class), FAILING, MOST_ATTEMPTS, CHUNK);
        if (!failing.isEmpty()) {
            index.noteToMatch(failing);
            database.write(
                    "UPDATE matching_run SET last_demand = ?, done = done + ?, attempts = 0 WHERE state = 'OPEN'",
                    failing.getLast(),
                    failing.size());
        }
    }

    private Optional<Standing> open(String lock) {
        return read(" WHERE state = 'OPEN'" + lock).stream().findFirst();
    }

    private List<Standing> read(String rest, Object... values) {
        return database.read(MatchingRuns::standing, COLUMNS + rest, values);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new MatchingRun(
                        row.getObject("id", UUID.class),
                        MatchingRun.State.valueOf(row.getString("state")),
                        MatchingRun.Why.valueOf(row.getString("why")),
                        row.getInt("weights"),
                        row.getLong("total"),
                        row.getLong("done"),
                        row.getLong("suggestions"),
                        row.getString("error"),
                        row.getString("started_by"),
                        row.getTimestamp("created_at").toInstant(),
                        instant(row.getTimestamp("finished_at"))),
                row.getObject("last_demand", UUID.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
