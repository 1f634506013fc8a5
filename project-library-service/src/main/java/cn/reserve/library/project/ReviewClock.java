package cn.reserve.library.project;

import cn.reserve.platform.standards.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Now, today in the city, and when a review is due. */
@ApplicationScoped
public class ReviewClock {
    /** The city's time zone. */
    public static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

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
        return LocalDate.ofInstant(clock.instant(), CITY);
    }

    /** End of the last working day of a review that begins now. */
    public Instant due() {
        return workingDays.add(today(), days).plusDays(1).atStartOfDay(CITY).toInstant();
    }
}
