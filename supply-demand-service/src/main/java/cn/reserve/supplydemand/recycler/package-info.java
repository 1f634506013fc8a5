/**
 * Recyclers: enterprises that take retired equipment, as the surveys of collection rounds found them (domain.md §7, closed loop).
 *
 * <p><b>Where they come from.</b> Each row of the survey that a district has passed becomes one recycler, and changes it when it is passed
 * again or taken over into a later round; a row that is taken out takes its recycler out. Nobody files one by hand: the register is what
 * was surveyed. Surveys from before there was a register are listed by the clock ({@code V360}).
 *
 * <p><b>What fits whom.</b> {@link cn.reserve.supplydemand.recycler.RetiredKind} tells the kind of a retired machine by its name, and for
 * each kind which businesses take it, which words among the materials speak of it and whether a qualification is needed. The table is
 * code, as categories of equipment are: it changes with the law, not with a round. {@code FitPolicy} writes what a recycler accepts into
 * its row when it is listed, so that "offered to whom it fits" is a join; the reasons are told with each fit.
 *
 * <p><b>Who sees what.</b> Enterprises, districts, bureaus, the commission and the auditor read the register: there is nothing in it that
 * an enterprise keeps to itself, output value and employees stay in the round.
 *
 * <p><b>Events.</b> {@code supply-demand.recycler-saved} and {@code -removed}; each with an audit entry.
 */
@NullMarked
package cn.reserve.supplydemand.recycler;

import org.jspecify.annotations.NullMarked;
