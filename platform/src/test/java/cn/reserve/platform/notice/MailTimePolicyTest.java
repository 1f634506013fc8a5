package cn.reserve.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.standards.CityTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MailTimePolicyTest {
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final QuietHours NOON = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));

    @Test
    void leavesAtOnceWithoutQuietHours() {
        assertThat(MailTimePolicy.single(city("2026-11-22T23:30"), null)).isEqualTo(city("2026-11-22T23:30"));
    }

    @Test
    void leavesAtOnceOutsideOfThem() {
        assertThat(MailTimePolicy.single(city("2026-11-22T21:59"), NIGHT)).isEqualTo(city("2026-11-22T21:59"));
        assertThat(MailTimePolicy.single(city("2026-11-22T07:00"), NIGHT)).isEqualTo(city("2026-11-22T07:00"));
        assertThat(MailTimePolicy.single(city("2026-11-22T14:00"), NOON)).isEqualTo(city("2026-11-22T14:00"));
    }

    @Test
    void waitsForTheirEnd() {
        assertThat(MailTimePolicy.single(city("2026-11-22T22:00"), NIGHT)).isEqualTo(city("2026-11-23T07:00"));
        assertThat(MailTimePolicy.single(city("2026-11-22T03:00"), NIGHT)).isEqualTo(city("2026-11-22T07:00"));
        assertThat(MailTimePolicy.single(city("2026-11-22T12:00"), NOON)).isEqualTo(city("2026-11-22T14:00"));
    }

    @Test
    void aDigestLeavesAtEight() {
        assertThat(MailTimePolicy.digest(city("2026-11-22T07:30"))).isEqualTo(city("2026-11-22T08:00"));
        assertThat(MailTimePolicy.digest(city("2026-11-22T08:00"))).isEqualTo(city("2026-11-23T08:00"));
    }

    @Test
    void oneThatIsAboutToLeaveIsNotWaitedFor() {
        assertThat(MailTimePolicy.digest(city("2026-11-22T07:59:30"))).isEqualTo(city("2026-11-23T08:00"));
    }

    @Test
    void pausesGrowUpToAQuarterOfAnHour() {
        assertThat(MailTimePolicy.pauseAfter(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(MailTimePolicy.pauseAfter(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(MailTimePolicy.pauseAfter(500)).isEqualTo(Duration.ofMinutes(15));
    }

    private static Instant city(String local) {
        return java.time.LocalDateTime.parse(local).atZone(CityTime.ZONE).toInstant();
    }
}
