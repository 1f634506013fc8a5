package cn.reserve.library.project;

import cn.reserve.platform.standards.CityTime;
import cn.reserve.platform.standards.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Now, today in the city, and when a review is due. */
@ApplicationScoped
public class ReviewClock {
    private final Clock clock;
    private final WorkingDays workingDays;
    private final int days;

    ReviewClock(
            Clock clock,
            WorkingDays workingDays,
            @ConfigProperty(name = "reserve.review.working-days", defaultValue = "5") int days) {
        this.clock = clock;
        this.workingDays = workingDays;
        this.days = days;
    }

    /** The current instant, in milliseconds. */
    public Instant now() {
        return clock.instant();
    }

    /** The current day in the city. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CityTime.ZONE);
    }

    /** Working days from the day of a moment to today; 0 on the same day. */
    public int workingDaysSince(Instant moment) {
        return Math.max(0, workingDays.between(LocalDate.ofInstant(moment, CityTime.ZONE), today()));
    }

    /** Working days until a deadline; 0 when it ends today, negative when it is over. */
    public int workingDaysLeft(Instant due) {
        return workingDays.between(today(), LocalDate.ofInstant(due.minusMillis(1), CityTime.ZONE));
    }

    /** The day that many working days after today. */
    public LocalDate inWorkingDays(int count) {
        return workingDays.add(today(), count);
    }

    /** End of the last working day of a review that begins now. */
    public Instant due() {
        return dueIn(days);
    }

    /** End of the day that many working days after today; now for a negative number: what was overdue stays so. */
    public Instant dueIn(int count) {
        return count < 0
                ? now()
                : workingDays
                        .add(today(), count)
                        .plusDays(1)
                        .atStartOfDay(CityTime.ZONE)
                        .toInstant();
    }
}
