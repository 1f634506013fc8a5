package cn.reserve.library.judging;

import cn.reserve.library.rules.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A run over all admitted projects.
 *
 * @param ruleId rule whose version is held against the one before; null when all rules judge
 * @param revision state of the draft that was held against the version before, as its {@code version} tells; null when all rules judge
 * @param day whose rules and facts are used
 * @param total projects to judge, as counted at the start
 * @param done projects judged so far
 * @param changes verdicts that are other ones than before
 * @param attempt which one at this day and these rules; a failed one is begun again after growing pauses
 * @param counts changes by rule and kind; empty in lists
 */
@Schema(name = "PolicyRun")
public record RunResponse(
        UUID id,
        RunKind kind,
        RunState state,
        @Nullable String ruleId,
        @Nullable Integer number,
        @Nullable Long revision,
        LocalDate day,
        long total,
        long done,
        long changes,
        int attempt,
        @Nullable String error,
        String startedBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<Count> counts) {

    /** Defensive copy. */
    public RunResponse {
        counts = List.copyOf(counts);
    }

    /**
     * How many verdicts of a rule changed in one way.
     *
     * @param was null where the rule did not judge before
     */
    @Schema(name = "PolicyChangeCount")
    public record Count(String ruleId, @Nullable Verdict was, Verdict becomes, long projects) {}

    /** The latest runs, newest first. */
    @Schema(name = "PolicyRuns")
    public record Runs(List<RunResponse> items) {

        /** Defensive copy. */
        public Runs {
            items = List.copyOf(items);
        }
    }
}
