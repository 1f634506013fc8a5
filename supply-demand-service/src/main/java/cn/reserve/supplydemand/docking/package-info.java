/**
 * Docking: one demand and one supply, from a first sign of interest to an agreement or a reason why not (domain.md §7).
 *
 * <pre>
 * SUGGESTED -> INTERESTED -> TALKING -> AGREED (amount, day)
 * SUGGESTED .. TALKING -> DROPPED (closed reason code, text with OTHER)
 * </pre>
 *
 * <p><b>Who opens.</b> The buyer for its own demand or the supplier for its own supply: INTERESTED at once. The economy bureau, or the
 * district of the demand, suggests a pair to both: SUGGESTED. A supplier may name a demand of its supply's category, or one that matching
 * finds for its supply; of any other it is told that there is none (404). A pair has one case at a time ({@code docking_case_one_open}); after a drop it may be opened again.
 *
 * <p><b>Who moves it.</b> Either side states interest in what was suggested; the other side then begins to talk. While they talk, either
 * proposes amount and day, again and again; the other side confirms the last proposal, and only so it becomes AGREED: no one-sided
 * agreement. The day lies between the opening and today. Either side drops the case while it is open. Officials move nothing.
 *
 * <p><b>Who sees what.</b> Both enterprises see the same case with the same steps; so do the districts of both, the economy bureau, the
 * commission and the auditor. Everybody else: 404. The demand's budget is no part of the case: the supplier would bid up to it. Who the
 * buyer is the supplier reads once the buyer has come forward: opened the case, stated interest or begun to talk. Messages are between the
 * two enterprises alone, from the talk on; officials see how many there are, and the audit trail that one was written, never its words.
 *
 * <p><b>A case keeps</b> what demand and supply said when it was opened. It follows its enterprises through moves and mergers. While it is open it ends when its demand or
 * its supply is taken off the list, which the other side is told, and when its two sides are merged.
 *
 * <p><b>Figures</b> by county of the buyer, category or month: of the cases opened in the asked months how many stand in which state and
 * why they were dropped; and what was agreed in those months, by the day of the agreement.
 *
 * <p><b>Event.</b> {@code supply-demand.docking-advanced} at every step.
 */
@NullMarked
package cn.reserve.supplydemand.docking;

import org.jspecify.annotations.NullMarked;
