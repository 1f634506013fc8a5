package cn.reserve.library.dispatch.credibility;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a report says, as far as it is compared. Amounts are yuan.
 *
 * @param installed machines
 * @param summary in words
 */
public record Reported(
        YearMonth period,
        BigDecimal investedPeriod,
        BigDecimal investedYear,
        BigDecimal investedTotal,
        BigDecimal fundsInPlace,
        BigDecimal fundsPaid,
        int installed,
        String summary) {}
