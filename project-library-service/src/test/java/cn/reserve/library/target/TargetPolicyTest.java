package cn.reserve.library.target;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.plantext.PlanReading.Bound;
import cn.reserve.library.plantext.PlanReading.Comparison;
import cn.reserve.library.target.TargetPolicy.Course;
import cn.reserve.library.target.TargetStanding.Known;
import cn.reserve.library.target.TargetStanding.Stored;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TargetPolicyTest {
    private static final Course LIFTS = new Course(2023, BigDecimal.ZERO, 2027, new BigDecimal(400), Bound.AT_LEAST);
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    @Test
    void goesStraightFromTheBaseYearToTheYearDue() {
        assertThat(LIFTS.expected(LocalDate.of(2023, 12, 31))).isEqualByComparingTo("0");
        assertThat(LIFTS.expected(END_OF_2025)).isEqualByComparingTo("200");
        assertThat(LIFTS.expected(LocalDate.of(2027, 12, 31))).isEqualByComparingTo("400");
        assertThat(LIFTS.expected(LocalDate.of(2030, 1, 1))).isEqualByComparingTo("400");
    }

    @Test
    void reckonsByWholeYearsAndQuartersThoughOneYearHasADayMore() {
        Course quarterMore = new Course(2023, new BigDecimal(100), 2027, new BigDecimal(125), Bound.AT_LEAST);

        assertThat(quarterMore.expected(LocalDate.of(2024, 12, 31))).isEqualByComparingTo("106.25");
        assertThat(quarterMore.expected(END_OF_2025)).isEqualByComparingTo("112.5");
        assertThat(LIFTS.expected(LocalDate.of(2024, 3, 31))).isEqualByComparingTo("25");
        assertThat(LIFTS.expected(LocalDate.of(2026, 9, 30))).isEqualByComparingTo("275");
        assertThat(LIFTS.behind(new BigDecimal(100), LocalDate.of(2025, 6, 30))).isEqualByComparingTo("12.5");
        assertThat(LIFTS.expected(LocalDate.of(2022, 5, 1))).isEqualByComparingTo("0");
    }

    @Test
    void showsALightByPointsBehind() {
        assertThat(light(170)).isEqualTo(TargetLight.GREEN);
        assertThat(light(150)).isEqualTo(TargetLight.YELLOW);
        assertThat(light(85)).isEqualTo(TargetLight.YELLOW);
        assertThat(light(60)).isEqualTo(TargetLight.RED);
        assertThat(light(900)).isEqualTo(TargetLight.GREEN);
        assertThat(TargetPolicy.light(null, BigDecimal.ONE, END_OF_2025)).isEqualTo(TargetLight.NONE);
        assertThat(TargetPolicy.light(LIFTS, null, END_OF_2025)).isEqualTo(TargetLight.NONE);
    }

    @Test
    void countsAFallAsProgressWhereItIsMeant() {
        Course fall = new Course(2023, new BigDecimal(100), 2027, new BigDecimal(80), Bound.AT_MOST);

        assertThat(TargetPolicy.light(fall, new BigDecimal(90), END_OF_2025)).isEqualTo(TargetLight.GREEN);
        assertThat(TargetPolicy.light(fall, new BigDecimal(101), END_OF_2025)).isEqualTo(TargetLight.RED);
    }

    @Test
    void keepsWhatHasOnlyToBeHeld() {
        Course held = new Course(2023, BigDecimal.TEN, 2027, BigDecimal.TEN, Bound.AT_LEAST);

        assertThat(TargetPolicy.light(held, BigDecimal.TEN, END_OF_2025)).isEqualTo(TargetLight.GREEN);
        assertThat(TargetPolicy.light(held, BigDecimal.ONE, END_OF_2025)).isEqualTo(TargetLight.RED);
    }

    @Test
    void asksOnlyToKeepALimitThatIsKept() {
        Course ceiling = new Course(2023, new BigDecimal(80), 2027, new BigDecimal(100), Bound.AT_MOST);
        Course floor = new Course(2023, new BigDecimal(100), 2027, new BigDecimal(90), Bound.AT_LEAST);

        assertThat(TargetPolicy.light(ceiling, new BigDecimal(80), END_OF_2025)).isEqualTo(TargetLight.GREEN);
        assertThat(TargetPolicy.light(ceiling, new BigDecimal(101), END_OF_2025))
                .isEqualTo(TargetLight.RED);
        assertThat(TargetPolicy.light(floor, new BigDecimal(100), END_OF_2025)).isEqualTo(TargetLight.GREEN);
        assertThat(TargetPolicy.light(floor, new BigDecimal(89), END_OF_2025)).isEqualTo(TargetLight.RED);
    }

    @Test
    void needsABaseForAChange() {
        assertThat(TargetPolicy.level(Comparison.CHANGE, null, new BigDecimal(25)))
                .isEmpty();
        assertThat(TargetPolicy.level(Comparison.CHANGE, new BigDecimal(200), new BigDecimal(25)))
                .hasValueSatisfying(level -> assertThat(level).isEqualByComparingTo("250"));
        assertThat(TargetPolicy.level(Comparison.CHANGE, BigDecimal.ZERO, new BigDecimal(25)))
                .isEmpty();
        assertThat(TargetPolicy.level(Comparison.LEVEL, null, new BigDecimal(25)))
                .contains(new BigDecimal(25));
    }

    @Test
    void knowsTheUnitsOfAFormula() {
        assertThat(Formula.EQUIPMENT_INVESTMENT_ADMITTED.one("万元")).contains(new BigDecimal(10_000));
        assertThat(Formula.EQUIPMENT_INVESTMENT_ADMITTED.one("部")).isEmpty();
        assertThat(Formula.PROJECTS_COMMISSIONED.one("项")).contains(BigDecimal.ONE);
    }

    @Test
    void judgesAYearsOwnSumWhenTheYearIsOver() {
        LocalDate february = LocalDate.of(2026, 2, 1);

        TargetRow sum = row(Formula.EQUIPMENT_INVESTMENT_ADMITTED, "万元", february);
        assertThat(sum.latestYear()).isEqualTo(2025);
        assertThat(sum.light()).isEqualTo(TargetLight.GREEN);
        assertThat(sum.years()).anySatisfy(year -> {
            assertThat(year.year()).isEqualTo(2026);
            assertThat(year.value()).isEqualByComparingTo("8");
        });
        assertThat(row(Formula.PROJECTS_ADMITTED, "项", february).latestYear()).isEqualTo(2026);
    }

    /** From 100 in 2023 to 125 in 2027; 120 in 2025, 8 in this year up to now. */
    private static TargetRow row(Formula formula, String unit, LocalDate today) {
        NewTarget facts = new NewTarget(
                null,
                "设备投资",
                Comparison.LEVEL,
                2023,
                new BigDecimal(100),
                new BigDecimal(125),
                unit,
                unit,
                2027,
                Bound.AT_LEAST,
                null,
                null,
                formula);
        BigDecimal one = formula.one(unit).orElseThrow();
        SortedMap<Integer, Known> values = new TreeMap<>(Map.of(
                2025, new Known(new BigDecimal(120).multiply(one), "", "", Instant.EPOCH),
                2026, new Known(new BigDecimal(8).multiply(one), "", "", Instant.EPOCH)));
        Viewer nobody = new Viewer("", "", null, "", Set.of(), new Scope.Nothing());
        return TargetStanding.row(
                new Stored(new UUID(0, 1), 0, new UUID(0, 2), "", null, facts), values, today, nobody);
    }

    private static TargetLight light(long value) {
        return TargetPolicy.light(LIFTS, new BigDecimal(value), END_OF_2025);
    }
}
