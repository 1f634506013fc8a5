package cn.reserve.financing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CityCalendarTest {

    @Test
    void isADayAheadOfLondonInTheEvening() {
        CityCalendar calendar = at("2026-11-20T16:00:00Z");

        assertThat(calendar.today()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void endsADayAtMidnightInTheCity() {
        assertThat(at("2026-11-20T00:00:00Z").endOf(LocalDate.of(2026, 11, 20))).isEqualTo("2026-11-20T16:00:00Z");
    }

    private static CityCalendar at(String now) {
        return new CityCalendar(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
