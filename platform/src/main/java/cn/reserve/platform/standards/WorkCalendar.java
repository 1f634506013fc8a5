package cn.reserve.platform.standards;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Counting over the years that one computation touches; knows no database. Not for use by several threads. */
final class WorkCalendar {

    private static final int MOST_DAYS = 2_000;
    private static final int MOST_YEARS = 10;

    private final IntFunction<Year> source;
    private final Map<Integer, Year> years = new HashMap<>();
    private boolean assumed;

    /**
     * What is known of one year.
     *
     * @param named days that the calendar names, and whether they are worked
     * @param certain false when the year has no data or only provisional ones
     */
    record Year(Map<LocalDate, Boolean> named, boolean certain) {

        Year {
            named = Map.copyOf(named);
        }
    }

    WorkCalendar(IntFunction<Year> source) {
        this.source = source;
    }

    WorkingDays.Counted count(LocalDate from, int days) {
        if (Math.abs((long) days) > MOST_DAYS) {
            throw new IllegalArgumentException("at most " + MOST_DAYS + " working days");
        }
        int step = days < 0 ? -1 : 1;
        int left = Math.abs(days);
        LocalDate day = from;
        while (left > 0) {
            day = day.plusDays(step);
            left -= isWorking(day) ? 1 : 0;
        }
        return new WorkingDays.Counted(day, assumed);
    }

    WorkingDays.Distance distance(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            WorkingDays.Distance back = distance(until, from);
            return new WorkingDays.Distance(-back.days(), back.assumed());
        }
        if (from.plusYears(MOST_YEARS).isBefore(until)) {
            throw new IllegalArgumentException("at most " + MOST_YEARS + " years");
        }
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            days += isWorking(day) ? 1 : 0;
        }
        return new WorkingDays.Distance(days, assumed);
    }

    boolean isWorking(LocalDate day) {
        Year year = years.computeIfAbsent(day.getYear(), source::apply);
        assumed |= !year.certain();
        Boolean named = year.named().get(day);
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return named == null ? weekday : named;
    }
}
