package cn.reserve.library.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffPolicyTest {

    @Test
    void doublesTheDelayUpToFiveMinutes() {
        assertThat(BackoffPolicy.delayAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(BackoffPolicy.delayAfter(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(BackoffPolicy.delayAfter(100)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void showsAFailureAfterTheFifthAttempt() {
        assertThat(BackoffPolicy.stateAfterFailure(4)).isEqualTo(MembershipState.PENDING);
        assertThat(BackoffPolicy.stateAfterFailure(5)).isEqualTo(MembershipState.FAILED);
    }
}
