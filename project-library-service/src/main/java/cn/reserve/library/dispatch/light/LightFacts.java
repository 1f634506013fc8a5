package cn.reserve.library.dispatch.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement needs to know of a project.
 *
 * @param period the month that is reported
 * @param yearPlan planned for the period's year, yuan; null when there is no plan
 * @param investedYear invested in that year up to the period, yuan
 */
public record LightFacts(
        YearMonth period,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedCompletion,
        @Nullable BigDecimal yearPlan,
        BigDecimal investedYear,
        boolean started,
        boolean commissioned) {}
