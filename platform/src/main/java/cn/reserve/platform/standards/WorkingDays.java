package cn.reserve.platform.standards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts working days by the statutory calendar (code table {@code workdays}). Where the calendar has no data for a year, Saturdays and Sundays
 * are off and the result says {@code assumed}.
 */
@ApplicationScoped
public class WorkingDays {

    private static final int MOST = 2_000;

    private final EntityManager entities;

    @Inject
    WorkingDays(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A day found by counting.
     *
     * @param date the day
     * @param assumed true when a counted day came from the weekend rule because the calendar has no data for its year
     */
    public record Counted(LocalDate date, boolean assumed) {}

    /**
     * A number of working days.
     *
     * @param days how many
     * @param assumed as in {@link Counted}
     */
    public record Distance(int days, boolean assumed) {}

    /** The day that many working days after a day; 0 gives the day itself, negative counts back. At most 2,000 either way. */
    public LocalDate add(LocalDate from, int days) {
        return count(from, days).date();
    }

    /** Like {@link #add}, saying whether the calendar was complete. */
    @Transactional
    public Counted count(LocalDate from, int days) {
        if (Math.abs(days) > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " working days");
        }
        int step = days < 0 ? -1 : 1;
        int left = Math.abs(days);
        Calendar calendar = new Calendar();
        LocalDate day = from;
        while (left > 0) {
            day = day.plusDays(step);
            left -= calendar.isWorking(day) ? 1 : 0;
        }
        return new Counted(day, calendar.assumed);
    }

    /** Working days after {@code from} up to and including {@code until}; negative when {@code until} is earlier. */
    public int between(LocalDate from, LocalDate until) {
        return distance(from, until).days();
    }

    /** Like {@link #between}, saying whether the calendar was complete. */
    @Transactional
    public Distance distance(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            Distance back = distance(until, from);
            return new Distance(-back.days(), back.assumed());
        }
        if (from.plusYears(10).isBefore(until)) {
            throw new IllegalArgumentException("at most ten years");
        }
        Calendar calendar = new Calendar();
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            days += calendar.isWorking(day) ? 1 : 0;
        }
        return new Distance(days, calendar.assumed);
    }

    /** Whether a day is a working day. */
    @Transactional
    public boolean isWorking(LocalDate day) {
        return new Calendar().isWorking(day);
    }

    private Map<LocalDate, Boolean> load(int year) {
        Map<LocalDate, Boolean> result = new HashMap<>();
        List<?> rows = entities.createNativeQuery("""
                        select code, attributes ->> 'isWorkday' from code_entry
                        where code_table = 'workdays' and valid_until is null and code between ?1 and ?2
                        """, Object[].class)
                .setParameter(1, year + "-01-01")
                .setParameter(2, year + "-12-31")
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            result.put(LocalDate.parse(columns[0].toString()), "1".equals(columns[1]));
        }
        return result;
    }

    /** The years that one computation touches. */
    private final class Calendar {

        private final Map<Integer, Map<LocalDate, Boolean>> years = new HashMap<>();
        private boolean assumed;

        boolean isWorking(LocalDate day) {
            Boolean known =
                    years.computeIfAbsent(day.getYear(), WorkingDays.this::load).get(day);
            if (known != null) {
                return known;
            }
            assumed |= years.getOrDefault(day.getYear(), Map.of()).isEmpty();
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }
    }
}
