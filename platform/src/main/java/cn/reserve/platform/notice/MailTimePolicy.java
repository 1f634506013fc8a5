package cn.reserve.platform.notice;

import cn.reserve.platform.standards.CityTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** When a mail leaves. */
final class MailTimePolicy {
    /** Before the offices open (estimate). */
    static final LocalTime DIGEST_AT = LocalTime.of(8, 0);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private MailTimePolicy() {}

    /** A mail of its own leaves at once, or when the quiet hours are over. */
    static Instant single(Instant now, @Nullable QuietHours quiet) {
        ZonedDateTime local = now.atZone(CityTime.ZONE);
        if (quiet == null || !quiet.cover(local.toLocalTime())) {
            return now;
        }
        return next(local, quiet.to()).toInstant();
    }

    /** The next digest that has not begun; one that is about to leave is not waited for any more. */
    static Instant digest(Instant now) {
        return next(now.plus(Duration.ofMinutes(1)).atZone(CityTime.ZONE), DIGEST_AT)
                .toInstant();
    }

    /**
     * The pause before the next attempt.
     *
     * @param attempts so far, from 1
     * @return 5 s, 10 s, 20 s … at most 15 min
     */
    static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static ZonedDateTime next(ZonedDateTime after, LocalTime time) {
        ZonedDateTime today = after.with(time);
        return today.isAfter(after) ? today : today.plusDays(1);
    }
}
