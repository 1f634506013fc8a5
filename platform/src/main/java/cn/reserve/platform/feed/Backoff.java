package cn.reserve.platform.feed;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Growing pauses with jitter between attempts. An interrupt ends a pause at once and stays set. */
final class Backoff {
    private final Duration first;
    private final Duration longest;
    private int failures;

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    void reset() {
        failures = 0;
    }

    int failures() {
        return failures;
    }

    void pause() {
        long limit = Math.min(longest.toNanos(), first.toNanos() << Math.min(failures, 20));
        failures++;
        LockSupport.parkNanos(limit / 2 + ThreadLocalRandom.current().nextLong(limit / 2 + 1));
    }
}
