/**
 * Dispatch (调度): the monthly round of progress reports with its follow-up.
 *
 * <ul>
 *   <li>{@link cn.reserve.library.dispatch.round}: the commission opens a round for a month; every admitted project is asked; a round is
 *       planned, open or closed by the clock.
 *   <li>{@link cn.reserve.library.dispatch.report}: the enterprise reports figures and photos; the district accepts or returns. A start or
 *       completion that a district accepts is confirmed in the rolling reserve by the same stage report as everywhere: there is one truth.
 *   <li>{@link cn.reserve.library.dispatch.workbook}: a district fills in by workbook.
 *   <li>{@link cn.reserve.library.dispatch.light}: lights by dated thresholds. {@link cn.reserve.library.dispatch.credibility}: what makes a
 *       report hard to believe.
 *   <li>{@link cn.reserve.library.dispatch.problem}, {@link cn.reserve.library.dispatch.notice}: problems with owner, deadline and closure;
 *       supervision notices (督办) after reds in a row.
 *   <li>{@link cn.reserve.library.dispatch.briefing}: the month's briefing, whose figures lead to their rows.
 * </ul>
 *
 * <p>Everybody sees what {@link cn.reserve.library.dispatch.DispatchScope} lets through: an enterprise its own, a district its county, a
 * bureau its fields, commission and auditor the city.
 */
@NullMarked
package cn.reserve.library.dispatch;

import org.jspecify.annotations.NullMarked;
