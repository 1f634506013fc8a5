package cn.reserve.financing.calendar;

import cn.reserve.platform.standards.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Now and today as the city's offices see them. */
@ApplicationScoped
public class CityCalendar {

    private final Clock clock;

    CityCalendar(Clock clock) {
        this.clock = clock;
    }

    /** Now, in the precision that the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date in the city. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The city's date at an instant. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(CityTime.ZONE).toLocalDate();
    }

    /** The first instant after a day in the city: what is due on that day is late from here on. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CityTime.ZONE).toInstant();
    }
}
