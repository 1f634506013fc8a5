package cn.reserve.platform.notice;

import java.time.LocalTime;

/**
 * Hours of every day in which no mail comes; over midnight when they end before they begin.
 *
 * @param from first minute, city time
 * @param to first minute after
 */
record QuietHours(LocalTime from, LocalTime to) {

    boolean cover(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
