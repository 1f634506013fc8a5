/**
 * Targets of plans: where an indicator began, where it has to be and by when, and how far it is on the straight path between the two, reckoned by whole years and
 * quarters.
 *
 * <ul>
 *   <li>A target is a level (500 lifts) or a change in percent against its base year (25 % more than in 2023). Of a change the base value has
 *       to be known before a path can be drawn; of a level base year and value too: nothing is assumed.
 *   <li>Values stand for a year, at its end; of the running year, today: unless a formula counts what happened in a year alone, whose running
 *       year is shown but judged when it is over. They are entered by the lead unit's bureau reviewer or the
 *       commission's preparer, or come from one of the closed list of formulas over the library's own projects, counted every night or on
 *       the preparer's word. A target with a formula takes no entered values.
 *   <li>Light: GREEN less than 10 points of the whole way behind the path, YELLOW up to 30, RED beyond; NONE without a path or a value.
 *   <li>Seen by city-wide roles and districts; a bureau sees those that it leads and those without a lead unit. Anything else is 404.
 * </ul>
 */
@NullMarked
package cn.reserve.library.target;

import org.jspecify.annotations.NullMarked;
