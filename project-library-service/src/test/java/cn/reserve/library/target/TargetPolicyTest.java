package cn.reserve.library.target;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.plantext.PlanReading.Bound;
import cn.reserve.library.plantext.PlanReading.Comparison;
import cn.reserve.library.target.TargetPolicy.Course;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TargetPolicyTest {
    private static final Course LIFTS = new Course(2023, BigDecimal.ZERO, 2027, new BigDecimal(400), Bound.AT_LEAST);
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    @Test
    void goesStraightFromTheBaseYearToTheYearDue() {
        assertThat(LIFTS.expected(LocalDate.of(2023, 12, 31))).isEqualByComparingTo("0");
        assertThat(LIFTS.expected(END_OF_2025).intValue()).isBetween(199, 201);
        assertThat(LIFTS.expected(LocalDate.of(2027, 12, 31))).isEqualByComparingTo("400");
        assertThat(LIFTS.expected(LocalDate.of(2030, 1, 1))).isEqualByComparingTo("400");
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

    private static TargetLight light(long value) {
        return TargetPolicy.light(LIFTS, new BigDecimal(value), END_OF_2025);
    }
}
