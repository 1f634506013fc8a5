package cn.reserve.supplydemand.matching.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A run over all demands.
 *
 * @param weights number of the set in force when it began
 * @param total demands, as counted at the start
 * @param done demands matched so far
 * @param suggestions suggestions that are shown for these
 * @param startedBy empty when nobody asked for it
 */
@Schema(name = "MatchingRun")
public record MatchingRun(
        UUID id,
        State state,
        Why why,
        int weights,
        long total,
        long done,
        long suggestions,
        @Nullable String error,
        String startedBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** Where a run stands. */
    @Schema(name = "MatchingRunState")
    public enum State {
        OPEN,
        DONE,
        FAILED
    }

    /** Why it began. */
    @Schema(name = "MatchingRunWhy")
    public enum Why {
        ASKED,
        WEIGHTS,
        MANY_CHANGES
    }

    /** The latest runs, newest first, and whether the caller may ask for one. */
    @Schema(name = "MatchingRuns")
    public record Runs(List<MatchingRun> items, boolean startable) {}
}
