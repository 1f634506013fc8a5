package cn.reserve.platform.standards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts working days by the statutory calendar (code table {@code workdays}). Days that the calendar does not name follow the week: Saturdays
 * and Sundays are off. Where it has no data for a year, or only provisional ones because that year's notice is not out yet, the result says
 * {@code assumed}.
 */
@ApplicationScoped
public class WorkingDays {

    private final EntityManager entities;

    @Inject
    WorkingDays(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A day found by counting.
     *
     * @param date the day
     * @param assumed true when a counted day lies in a year without a final calendar
     */
    public record Counted(LocalDate date, boolean assumed) {}

    /**
     * A number of working days.
     *
     * @param days how many
     * @param assumed as in {@link Counted}
     */
    public record Distance(int days, boolean assumed) {}

    /**
     * The day that many working days after a day; 0 gives the day itself, a negative number counts back.
     *
     * @throws IllegalArgumentException beyond 2,000 days
     */
    @Transactional
    public LocalDate add(LocalDate from, int days) {
        return calendar().count(from, days).date();
    }

    /** Like {@link #add}, saying whether the calendar was final. */
    @Transactional
    public Counted count(LocalDate from, int days) {
        return calendar().count(from, days);
    }

    /**
     * Working days after {@code from} up to and including {@code until}; negative when {@code until} is earlier.
     *
     * @throws IllegalArgumentException beyond ten years
     */
    @Transactional
    public int between(LocalDate from, LocalDate until) {
        return calendar().distance(from, until).days();
    }

    /** Like {@link #between}, saying whether the calendar was final. */
    @Transactional
    public Distance distance(LocalDate from, LocalDate until) {
        return calendar().distance(from, until);
    }

    /** Whether a day is a working day. */
    @Transactional
    public boolean isWorking(LocalDate day) {
        return calendar().isWorking(day);
    }

    private WorkCalendar calendar() {
        return new WorkCalendar(this::load);
    }

    private WorkCalendar.Year load(int year) {
        Map<LocalDate, Boolean> named = new HashMap<>();
        boolean provisional = false;
        List<?> rows = entities.createNativeQuery("""
                        select code, attributes ->> 'isWorkday', attributes ->> 'status' from code_entry
                        where code_table = 'workdays' and valid_until is null and code between ?1 and ?2
                        """, Object[].class)
                .setParameter(1, year + "-01-01")
                .setParameter(2, year + "-12-31")
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            named.put(LocalDate.parse(String.valueOf(columns[0])), "1".equals(columns[1]));
            provisional |= columns[2] != null && columns[2].toString().startsWith("provisional");
        }
        return new WorkCalendar.Year(named, !rows.isEmpty() && !provisional);
    }
}
