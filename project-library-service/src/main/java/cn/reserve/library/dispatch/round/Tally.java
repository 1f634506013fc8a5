package cn.reserve.library.dispatch.round;

import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.form.Field;
import java.math.BigDecimal;

/**
 * Reports of one county and field in one state with one light. Amounts are yuan.
 *
 * @param state by its name, as the reports have it
 * @param flagged of them with an open flag of credibility
 * @param plannedYear what their projects planned for the year when they were asked
 * @param withPlan how many of them planned anything for the year
 * @param knownYear invested this year by the reports handed in, and for the others by the latest one before of the same year
 * @param knownPlanned as {@code knownYear}, of those with a plan
 * @param knownPaid funds paid, as {@code knownYear}
 */
public record Tally(
        String county,
        String countyName,
        Field field,
        String state,
        Light light,
        long reports,
        long flagged,
        BigDecimal investedPeriod,
        BigDecimal investedYear,
        BigDecimal investedTotal,
        BigDecimal fundsInPlace,
        BigDecimal fundsPaid,
        BigDecimal plannedYear,
        long withPlan,
        BigDecimal knownYear,
        BigDecimal knownPlanned,
        BigDecimal knownPaid) {

    /** Whether figures were handed in. */
    public boolean isFilled() {
        return state.equals("SUBMITTED") || state.equals("ACCEPTED");
    }

    /** Whether a report is expected at all. */
    public boolean isAsked() {
        return !state.equals("EXCUSED");
    }
}
