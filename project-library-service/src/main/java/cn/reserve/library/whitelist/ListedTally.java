package cn.reserve.library.whitelist;

import java.math.BigDecimal;

/**
 * Projects on the list of one county, published in one quarter. Amounts are yuan.
 *
 * @param quarter as {@link cn.reserve.library.reserve.Quarter#key()}
 */
public record ListedTally(String county, int quarter, long projects, BigDecimal total, BigDecimal loan) {}
