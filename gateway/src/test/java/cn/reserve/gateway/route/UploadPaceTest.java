package cn.reserve.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.gateway.route.UploadPace.Limits;
import cn.reserve.gateway.route.UploadPace.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UploadPaceTest {

    private static final long RATE = 1_000;
    private static final Limits LIMITS =
            Limits.of(Duration.ofSeconds(10), RATE, Duration.ofSeconds(60), Duration.ofSeconds(30));

    private final UploadPace pace = new UploadPace(LIMITS, 0);

    @Test
    void leavesABodyThatHasJustBegunInPeace() {
        assertThat(look(9, 0, true)).isEqualTo(Verdict.KEEPS_UP);
    }

    @Test
    void endsABodyOfWhichNothingComes() {
        assertThat(look(11, 999, true)).isEqualTo(Verdict.CLIENT_TOO_SLOW);
    }

    @Test
    void endsABodyThatComesDropByDrop() {
        for (int second = 1; second <= 10; second++) {
            assertThat(look(second, second, true)).isEqualTo(Verdict.KEEPS_UP);
        }

        assertThat(look(12, 12, true)).isEqualTo(Verdict.CLIENT_TOO_SLOW);
    }

    @Test
    void leavesABodyThatKeepsUpUntilItsTimeIsOver() {
        for (int second = 1; second < 60; second++) {
            assertThat(look(second, second * RATE, true)).isEqualTo(Verdict.KEEPS_UP);
        }

        assertThat(look(60, 60 * RATE, true)).isEqualTo(Verdict.CLIENT_TOO_SLOW);
    }

    @Test
    void blamesTheServiceThatTakesNothing() {
        assertThat(look(1, 5_000, false)).isEqualTo(Verdict.KEEPS_UP);
        for (int second = 2; second <= 30; second++) {
            assertThat(look(second, 5_000, false)).isEqualTo(Verdict.KEEPS_UP);
        }

        assertThat(look(31, 5_000, false)).isEqualTo(Verdict.SERVICE_TAKES_NOTHING);
    }

    @Test
    void doesNotBlameAServiceThatIsBusyTakingIt() {
        for (int second = 1; second < 60; second++) {
            assertThat(look(second, second * 100_000L, false)).isEqualTo(Verdict.KEEPS_UP);
        }
    }

    private Verdict look(int second, long received, boolean serviceTakesMore) {
        return pace.look(Duration.ofSeconds(second).toNanos(), received, serviceTakesMore);
    }
}
