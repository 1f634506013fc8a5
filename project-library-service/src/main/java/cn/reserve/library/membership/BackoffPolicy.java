package cn.reserve.library.membership;

import java.time.Duration;

/** When a failed attempt is repeated, and when a job counts as failed. */
final class BackoffPolicy {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int PATIENCE = 5;

    private BackoffPolicy() {}

    /**
     * Delay before the next attempt.
     *
     * @param attempts attempts so far, from 1
     * @return 1 s, 2 s, 4 s … at most 5 min
     */
    static Duration delayAfter(int attempts) {
        int doublings = Math.min(Math.max(attempts - 1, 0), 20);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    /** The state to show after a failed attempt; the job is tried again in either. */
    static MembershipState stateAfterFailure(int attempts) {
        return attempts >= PATIENCE ? MembershipState.FAILED : MembershipState.PENDING;
    }
}
