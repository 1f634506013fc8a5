package cn.reserve.platform.standards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time by which a city's days begin: deadlines, days of validity and "not in the future" are all meant in it. */
public final class CityTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CityTime() {}

    /** The last day of a deadline, which ends where the next day begins; null without one. */
    public static @Nullable LocalDate lastDay(@Nullable Instant end) {
        return end == null ? null : end.minusNanos(1).atZone(ZONE).toLocalDate();
    }
}
