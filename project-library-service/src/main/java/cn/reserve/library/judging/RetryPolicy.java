package cn.reserve.library.judging;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** When a day with its rules is judged: once, and again after growing pauses as long as it fails. Pure. */
final class RetryPolicy {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private RetryPolicy() {}

    /** The number of the attempt that is due now; empty when there is nothing to start. */
    static OptionalInt due(Optional<JudgingRun> latest, Instant now) {
        if (latest.isEmpty()) {
            return OptionalInt.of(1);
        }
        JudgingRun run = latest.get();
        Instant ended = run.finishedAt();
        boolean again =
                run.state() == RunState.FAILED && ended != null && !now.isBefore(ended.plus(pauseAfter(run.attempt())));
        return again ? OptionalInt.of(run.attempt() + 1) : OptionalInt.empty();
    }

    /** One minute after the first failure, twice as long after each further one, never more than an hour. */
    static Duration pauseAfter(int attempt) {
        long doubled = FIRST.toMinutes() << Math.clamp(attempt - 1L, 0, 10);
        return Duration.ofMinutes(Math.min(doubled, LONGEST.toMinutes()));
    }
}
