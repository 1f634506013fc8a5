/**
 * What the city recovers, year by year, and how far it is on the way to the plans' targets (报废汽车回收量、二手车交易量、废旧家电回收量、
 * 规范化回收站点, and so on).
 *
 * <ul>
 *   <li>A figure stands for one indicator, year and county, or the whole city, and names its source. A district enters those of its own county;
 *       the commerce bureau and the commission's preparer enter any. It is corrected with a reason, never deleted; the trail keeps both.
 *   <li>The city's value of a year is the one entered for the city; without it the sum of the counties, if every county has its figure and the
 *       indicator can be added up; of the stations by the standard, what the register counts ({@link cn.reserve.supplydemand.network}).
 *       Nothing is assumed: one missing county leaves the year without a value, and says how many have reported.
 *   <li>A target is entered by the commerce bureau or the commission's preparer with the document that sets it: a level, so many percent more than
 *       in the base year, or so many more. The base value is the document's, or the city's value of the base year.
 *   <li>The straight path from base to target gives what a year should have reached. GREEN less than 10 points of the whole way behind it, YELLOW
 *       up to 30, RED beyond, as for the plan's other targets; judged by the last year that is over. NONE without path or value.
 *   <li>A target that another document replaces is ended with a reason and stays readable.
 *   <li>Everybody who is signed in reads figures and targets: they are what the city publishes.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.recovery;

import org.jspecify.annotations.NullMarked;
