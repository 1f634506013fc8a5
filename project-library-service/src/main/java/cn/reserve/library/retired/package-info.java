/**
 * Closed loop, the library's part (domain.md §7): what commissioned projects retire is told to supply and demand, where recyclers take it,
 * and what comes back is evidence for the 10 % rule.
 *
 * <ul>
 *   <li>{@code library.equipment-retired} says all lines of a project: when a district confirms that it is commissioned (by a stage report or
 *       with a report of dispatch), when an approved request changes a commissioned project's form, and without lines when it is removed
 *       from the library. The whole list each time, so that it may be read twice. A corrected day of commissioning changes no line.
 *   <li>Projects that were commissioned before are told once, by the clock ({@code retired_due}, filled by {@code V240}).
 *   <li>A line has a key made of what is known of the machine; quantity and order may change ({@code RetiredLines}).
 *   <li>{@code supply-demand.disposal-accepted} is kept once per case: certificate, day, pieces, who disposed of it. It is on the timeline and in
 *       the audit trail; {@code project.retired_disposed_cost} follows, which is the fact {@code retiredDisposedCost} of the rules. The column is
 *       nobody's form: it changes without a new version of the project.
 *   <li>Seen by whoever sees the project.
 * </ul>
 */
@NullMarked
package cn.reserve.library.retired;

import org.jspecify.annotations.NullMarked;
