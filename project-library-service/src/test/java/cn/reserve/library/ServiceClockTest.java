package cn.reserve.library;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.standards.CityTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ServiceClockTest {
    private final Clock clock = new ServiceClock().clock();

    @Test
    void todayIsTheDayOfTheCity() {
        assertThat(clock.getZone()).isEqualTo(CityTime.ZONE);
        Instant evening = Instant.parse("2026-11-22T16:30:00Z");
        assertThat(LocalDate.ofInstant(evening, clock.getZone())).isEqualTo("2026-11-23");
    }

    @Test
    void aTimeSurvivesTheDatabase() {
        assertThat(clock.instant().getNano() % 1_000_000).isZero();
    }
}
