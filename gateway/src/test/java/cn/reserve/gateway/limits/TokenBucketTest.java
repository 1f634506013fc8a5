package cn.reserve.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void grantsABurstAndThenTheSteadyRate() {
        var bucket = new TokenBucket(10, 5, 0);

        for (int i = 0; i < 5; i++) {
            assertThat(bucket.take(0)).isEqualTo(TokenBucket.GRANTED);
        }
        assertThat(bucket.take(0)).isEqualTo(SECOND / 10);
        assertThat(bucket.take(SECOND / 10)).isEqualTo(TokenBucket.GRANTED);
        assertThat(bucket.take(SECOND / 10)).isPositive();
    }

    @Test
    void neverHoldsMoreThanABurst() {
        var bucket = new TokenBucket(10, 2, 0);

        long later = 3600 * SECOND;

        assertThat(bucket.take(later)).isEqualTo(TokenBucket.GRANTED);
        assertThat(bucket.take(later)).isEqualTo(TokenBucket.GRANTED);
        assertThat(bucket.take(later)).isPositive();
    }
}
