package cn.reserve.library.dispatch.round;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundPolicyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void closesOnTheUsualDayOfTheMonth() {
        assertThat(days("2026-11", null, null))
                .isEqualTo(new RoundDays(YearMonth.of(2026, 11), TODAY, day("2026-11-28")));
        assertThat(days("2026-12", null, null).opensOn()).isEqualTo(day("2026-12-01"));
        assertThat(days("2026-10", null, null).closesOn()).isEqualTo(day("2026-11-28"));
        assertThat(days("2026-11", "2026-11-29", null).closesOn()).isEqualTo(day("2026-12-28"));
    }

    @Test
    void refusesDaysThatMakeNoRound() {
        assertThat(wrong("2026-11", "2026-11-22", "2026-11-28")).isEmpty();
        assertThat(wrong("2026-11", "2026-11-21", "2026-11-28")).containsExactly("opensOn");
        assertThat(wrong("2026-12", "2026-11-30", "2026-12-28")).containsExactly("opensOn");
        assertThat(wrong("2026-11", "2026-11-25", "2026-11-24")).containsExactly("closesOn");
        assertThat(wrong("2026-11", "2026-11-25", "2027-02-26")).containsExactly("closesOn");
        assertThat(wrong("1999-12", "2026-11-25", "2026-11-28")).containsExactly("period");
    }

    private static List<String> wrong(String period, String opens, String closes) {
        return RoundPolicy.violations(days(period, opens, closes), TODAY).stream()
                .map(Violation::field)
                .toList();
    }

    private static RoundDays days(String period, @Nullable String opens, @Nullable String closes) {
        return RoundPolicy.days(
                new RoundRequest(
                        YearMonth.parse(period),
                        opens == null ? null : day(opens),
                        closes == null ? null : day(closes)),
                TODAY,
                28);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
