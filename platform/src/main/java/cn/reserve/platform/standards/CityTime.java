package cn.reserve.platform.standards;

import java.time.ZoneId;

/** The time by which a city's days begin: deadlines, days of validity and "not in the future" are all meant in it. */
public final class CityTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CityTime() {}
}
