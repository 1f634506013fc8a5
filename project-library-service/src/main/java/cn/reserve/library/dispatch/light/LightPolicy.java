package cn.reserve.library.dispatch.light;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Lights by thresholds. Pure. */
public final class LightPolicy {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private LightPolicy() {}

    /** Judges one project in one month. */
    public static Judgement judge(LightFacts facts, Thresholds thresholds) {
        int late = monthsLate(facts);
        BigDecimal behind = pointsBehind(facts);
        return new Judgement(start(facts, late, thresholds), progress(facts, behind, thresholds), late, behind);
    }

    private static Light start(LightFacts facts, int late, Thresholds thresholds) {
        if (facts.started() || facts.commissioned()) {
            return Light.GREEN;
        }
        if (facts.plannedStart() == null) {
            return Light.NONE;
        }
        if (late >= thresholds.startRedMonths()) {
            return Light.RED;
        }
        return late >= thresholds.startYellowMonths() ? Light.YELLOW : Light.GREEN;
    }

    private static int monthsLate(LightFacts facts) {
        if (facts.started() || facts.commissioned() || facts.plannedStart() == null) {
            return 0;
        }
        return (int) Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(facts.plannedStart()), facts.period()));
    }

    private static Light progress(LightFacts facts, BigDecimal behind, Thresholds thresholds) {
        if (facts.commissioned()) {
            return Light.GREEN;
        }
        if (plan(facts.yearPlan()).signum() == 0) {
            return Light.NONE;
        }
        if (behind.compareTo(BigDecimal.valueOf(thresholds.progressRedPoints())) > 0) {
            return Light.RED;
        }
        boolean behindEnough = behind.compareTo(BigDecimal.valueOf(thresholds.progressYellowPoints())) >= 0;
        return behindEnough ? Light.YELLOW : Light.GREEN;
    }

    private static BigDecimal pointsBehind(LightFacts facts) {
        BigDecimal plan = plan(facts.yearPlan());
        if (plan.signum() == 0 || facts.commissioned()) {
            return BigDecimal.ZERO;
        }
        BigDecimal done = facts.investedYear().multiply(HUNDRED).divide(plan, 2, RoundingMode.HALF_UP);
        return expected(facts).subtract(done).max(MOST.negate());
    }

    /** Percent of the year's plan that a straight path asks for by the end of the month. */
    static BigDecimal expected(LightFacts facts) {
        int year = facts.period().getYear();
        int first = within(facts.plannedStart(), year, 1);
        int last = Math.max(first, within(facts.plannedCompletion(), year, 12));
        int months = facts.period().getMonthValue();
        if (months >= last) {
            return HUNDRED;
        }
        return months < first
                ? BigDecimal.ZERO
                : BigDecimal.valueOf((months - first + 1) * 100L)
                        .divide(BigDecimal.valueOf(last - first + 1L), 2, RoundingMode.HALF_UP);
    }

    private static int within(@Nullable LocalDate day, int year, int otherwise) {
        return day != null && day.getYear() == year ? day.getMonthValue() : otherwise;
    }

    private static BigDecimal plan(@Nullable BigDecimal yearPlan) {
        return yearPlan == null ? BigDecimal.ZERO : yearPlan;
    }
}
