package cn.reserve.library.reserve;

import java.util.List;

/**
 * The balance at the end of a quarter, and how it came about.
 *
 * @param quarter e.g. {@code 2026-Q4}
 * @param cells one per county, field and stage that has something
 * @param series the last eight quarters, earliest first
 */
public record BalanceResponse(String quarter, List<BalanceCell> cells, List<QuarterTotal> series) {}
