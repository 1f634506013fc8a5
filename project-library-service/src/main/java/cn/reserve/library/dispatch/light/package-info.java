/**
 * Lights of a report, from a city's published practice.
 *
 * <ul>
 *   <li>Start: yellow from one month after the planned month, red from three; green once work has started; none without a planned month.
 *   <li>Progress: by how many points of the year's plan the year's investment lies behind a straight path, which runs over the months of the
 *       year between planned start and planned completion. Yellow from 10 points, red beyond 30; none without a plan for the year.
 *   <li>The light of a report is the worse of both.
 *   <li>The thresholds are data, valid from a day until the next set begins; the system administrator drafts a set from today on, another one
 *       puts it into force (403 {@code dispatch-light-rule.two-persons}); a draft, or a set that is yet to begin, can be removed. A month is judged by the thresholds that count on its last day.
 *   <li>A project is judged when it is asked, by what is known, and again with each report; figures that the district returned count for
 *       nothing. When thresholds change, the rounds that are not closed are judged again; each round is, for the last time, when it has
 *       closed and before notices are raised. Every judgement of a report with figures is kept.
 * </ul>
 */
@NullMarked
package cn.reserve.library.dispatch.light;

import org.jspecify.annotations.NullMarked;
