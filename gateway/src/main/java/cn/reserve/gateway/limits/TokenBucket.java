package cn.reserve.gateway.limits;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A token bucket in one number (generic cell rate algorithm): the moment at which the bucket would be full again.
 * Lock-free and without a timer.
 */
final class TokenBucket {

    /** Answer of {@link #take}: go ahead. */
    static final long GRANTED = 0;

    private final AtomicLong fullAt;
    private final long nanosPerToken;
    private final long nanosOfBurst;

    TokenBucket(int perSecond, int burst, long now) {
        this.nanosPerToken = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.nanosOfBurst = nanosPerToken * burst;
        this.fullAt = new AtomicLong(now);
    }

    /** Takes a token, or says how many nanoseconds it is until there is one. */
    long take(long now) {
        while (true) {
            long full = fullAt.get();
            long next = (full - now > 0 ? full : now) + nanosPerToken;
            long wait = next - now - nanosOfBurst;
            if (wait > 0) {
                return wait;
            }
            if (fullAt.compareAndSet(full, next)) {
                return GRANTED;
            }
        }
    }
}
