package cn.reserve.library.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    @Test
    void beginsWhatWasNeverBegun() {
        assertThat(RetryPolicy.due(Optional.empty(), NOW)).hasValue(1);
    }

    @Test
    void leavesAnOpenOrFinishedRunAlone() {
        JudgingRun open = run(1);
        assertThat(RetryPolicy.due(Optional.of(open), NOW)).isEmpty();
        open.finish(NOW);
        assertThat(RetryPolicy.due(Optional.of(open), NOW.plus(Duration.ofDays(1))))
                .isEmpty();
    }

    @Test
    void beginsAFailedRunAgainAfterItsPause() {
        JudgingRun failed = run(1);
        failed.fail("chunk-failed", true, NOW);
        Optional<JudgingRun> latest = Optional.of(failed);

        assertThat(RetryPolicy.due(latest, NOW.plusSeconds(59))).isEmpty();
        assertThat(RetryPolicy.due(latest, NOW.plusSeconds(60))).hasValue(2);
    }

    @Test
    void pausesLongerEachTimeUpToAnHour() {
        assertThat(RetryPolicy.pauseAfter(1)).hasMinutes(1);
        assertThat(RetryPolicy.pauseAfter(2)).hasMinutes(2);
        assertThat(RetryPolicy.pauseAfter(4)).hasMinutes(8);
        assertThat(RetryPolicy.pauseAfter(7)).hasHours(1);
        assertThat(RetryPolicy.pauseAfter(1_000)).hasHours(1);
    }

    private static JudgingRun run(int attempt) {
        return new JudgingRun(RunKind.JUDGE, "x", LocalDate.of(2026, 3, 1), List.of(1), 1)
                .asAttempt(attempt)
                .startedBy("", NOW);
    }
}
