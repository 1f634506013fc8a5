package cn.reserve.gateway.route;

import java.time.Duration;

/**
 * Judges whether a body comes fast enough: after a grace, so much of it per second on average, and all of it within a limit. The time
 * in which the service takes nothing is the service's, and limited by itself.
 */
final class UploadPace {

    private static final double NANOS_PER_SECOND = 1e9;

    /** What is asked of an upload. */
    record Limits(long graceNanos, long bytesPerSecond, long limitNanos, long silenceNanos) {

        static Limits of(Duration grace, long bytesPerSecond, Duration limit, Duration silence) {
            return new Limits(grace.toNanos(), bytesPerSecond, limit.toNanos(), silence.toNanos());
        }
    }

    /** How an upload is doing. */
    enum Verdict {
        KEEPS_UP,
        CLIENT_TOO_SLOW,
        SERVICE_TAKES_NOTHING
    }

    private final Limits limits;
    private long lookedAt;
    private long received;
    private long clientNanos;
    private long serviceNanos;

    UploadPace(Limits limits, long now) {
        this.limits = limits;
        this.lookedAt = now;
    }

    /**
     * Looks at the upload.
     *
     * @param nowReceived bytes of the body that have come until now
     * @param serviceTakesMore whether the service has room for more of it at this moment
     */
    Verdict look(long now, long nowReceived, boolean serviceTakesMore) {
        long passed = now - lookedAt;
        boolean moves = nowReceived > received;
        lookedAt = now;
        received = nowReceived;
        if (!serviceTakesMore && !moves) {
            serviceNanos += passed;
            return serviceNanos >= limits.silenceNanos() ? Verdict.SERVICE_TAKES_NOTHING : Verdict.KEEPS_UP;
        }
        serviceNanos = 0;
        clientNanos += passed;
        return isTooSlow() ? Verdict.CLIENT_TOO_SLOW : Verdict.KEEPS_UP;
    }

    private boolean isTooSlow() {
        double seconds = (clientNanos - limits.graceNanos()) / NANOS_PER_SECOND;
        return clientNanos >= limits.limitNanos() || received < seconds * limits.bytesPerSecond();
    }
}
