package cn.reserve.library.dispatch.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightPolicyTest {
    private static final Thresholds USUAL = new Thresholds(1, 3, 10, 30, 3);

    @ParameterizedTest
    @CsvSource({
        "2026-01, GREEN, 0",
        "2026-03, GREEN, 0",
        "2026-04, YELLOW, 1",
        "2026-05, YELLOW, 2",
        "2026-06, RED, 3",
        "2027-06, RED, 15"
    })
    void startIsYellowWhenThePlannedMonthIsMissedAndRedAfterThree(String period, Light light, int late) {
        Judgement judged = LightPolicy.judge(
                new LightFacts(
                        YearMonth.parse(period),
                        LocalDate.parse("2026-03-20"),
                        null,
                        null,
                        BigDecimal.ZERO,
                        false,
                        false),
                USUAL);

        assertThat(judged.start()).isEqualTo(light);
        assertThat(judged.monthsLate()).isEqualTo(late);
        assertThat(judged.progress()).isEqualTo(Light.NONE);
    }

    @Test
    void startIsGreenOnceWorkHasStartedAndNotJudgedWithoutAPlan() {
        assertThat(judge("2026-06", 0, 0, true).start()).isEqualTo(Light.GREEN);
        LightFacts unplanned = new LightFacts(YearMonth.of(2026, 6), null, null, null, BigDecimal.ZERO, false, false);
        assertThat(LightPolicy.judge(unplanned, USUAL).light()).isEqualTo(Light.NONE);
    }

    /** By the end of June a straight path asks for 50 of 100. */
    @ParameterizedTest
    @CsvSource({
        "60, GREEN, -10.00",
        "41, GREEN, 9.00",
        "40, YELLOW, 10.00",
        "20, YELLOW, 30.00",
        "19, RED, 31.00",
        "0, RED, 50.00"
    })
    void progressIsYellowFromTenPointsBehindAndRedBeyondThirty(int invested, Light light, BigDecimal behind) {
        Judgement judged = judge("2026-06", 100, invested, true);

        assertThat(judged.progress()).isEqualTo(light);
        assertThat(judged.light()).isEqualTo(light);
        assertThat(judged.pointsBehind()).isEqualByComparingTo(behind);
    }

    @Test
    void thePathRunsFromThePlannedStartToThePlannedCompletionOfTheYear() {
        assertThat(expected("2026-03", "2026-04-01", "2026-09-30")).isEqualByComparingTo("0");
        assertThat(expected("2026-04", "2026-04-01", "2026-09-30")).isEqualByComparingTo("16.67");
        assertThat(expected("2026-09", "2026-04-01", "2026-09-30")).isEqualByComparingTo("100");
        assertThat(expected("2026-06", "2025-04-01", "2027-09-30")).isEqualByComparingTo("50");
        assertThat(expected("2026-12", null, null)).isEqualByComparingTo("100");
    }

    @Test
    void aCommissionedProjectIsGreen() {
        LightFacts done = new LightFacts(
                YearMonth.of(2026, 12),
                LocalDate.parse("2026-01-01"),
                null,
                BigDecimal.valueOf(100),
                BigDecimal.ZERO,
                true,
                true);

        assertThat(LightPolicy.judge(done, USUAL).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void thresholdsAreData() {
        Thresholds strict = new Thresholds(1, 2, 5, 10, 2);

        assertThat(LightPolicy.judge(facts("2026-06", 100, 39, true), strict).progress())
                .isEqualTo(Light.RED);
    }

    @Test
    void redLimitsStandAboveYellowOnesAndNoSetBeginsInThePast() {
        LocalDate today = LocalDate.parse("2026-11-22");

        assertThat(LightRulePolicy.violations(new LightRuleRequest(today, USUAL), today))
                .isEmpty();
        assertThat(LightRulePolicy.violations(
                        new LightRuleRequest(today.minusDays(1), new Thresholds(3, 3, 30, 10, 3)), today))
                .extracting(violation -> violation.field())
                .containsExactly("validFrom", "thresholds.startRedMonths", "thresholds.progressRedPoints");
    }

    private static BigDecimal expected(String period, @Nullable String start, @Nullable String completion) {
        return LightPolicy.expected(new LightFacts(
                YearMonth.parse(period),
                start == null ? null : LocalDate.parse(start),
                completion == null ? null : LocalDate.parse(completion),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                true,
                false));
    }

    private static Judgement judge(String period, int plan, int invested, boolean started) {
        return LightPolicy.judge(facts(period, plan, invested, started), USUAL);
    }

    private static LightFacts facts(String period, int plan, int invested, boolean started) {
        return new LightFacts(
                YearMonth.parse(period),
                LocalDate.parse("2025-03-20"),
                null,
                BigDecimal.valueOf(plan),
                BigDecimal.valueOf(invested),
                started,
                false);
    }
}
