package cn.reserve.library.dispatch.round;

import cn.reserve.library.dispatch.light.Judgement;
import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.dispatch.light.LightFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the library knows of a project when a month is reported. Amounts are yuan.
 *
 * @param yearPlan planned for the period's year
 * @param startedOn confirmed; null before
 * @param commissionedOn confirmed; null before
 * @param redsBefore red months in a row up to the report before; months in which the project was excused are left out
 * @param last the latest figures before the period; null when there are none
 */
public record Known(
        UUID project,
        boolean admitted,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedCompletion,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal yearPlan,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate commissionedOn,
        int redsBefore,
        @Nullable Last last) {

    /**
     * Figures of an earlier month.
     *
     * @param figures as they were handed in, JSON
     */
    public record Last(YearMonth period, BigDecimal investedYear, String figures) {}

    /** What a judgement needs before anything is reported. */
    public LightFacts asked(YearMonth period) {
        Last before = last;
        BigDecimal invested = before != null && before.period().getYear() == period.getYear()
                ? before.investedYear()
                : BigDecimal.ZERO;
        return reported(period, invested, startedOn, commissionedOn);
    }

    /** Red months in a row with a month that is judged so. */
    public int reds(Judgement judged) {
        return judged.light() == Light.RED ? redsBefore + 1 : 0;
    }

    /** What a judgement needs by a report. */
    public LightFacts reported(
            YearMonth period, BigDecimal investedYear, @Nullable LocalDate started, @Nullable LocalDate completed) {
        return new LightFacts(
                period, plannedStart, plannedCompletion, yearPlan, investedYear, started != null, completed != null);
    }
}
