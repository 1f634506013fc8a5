/**
 * Review turns: whose turn it is with what, until when; and how long the work takes.
 *
 * <ul>
 *   <li>A turn begins when a project or a change request comes to a level, and ends when the level passes or returns it, when the level
 *       before takes its pass back, or when the request ends otherwise. At most one is open per record.
 *   <li>The inbox is the open turns of the caller's scope, soonest deadline first, so that what is overdue stands on top: a district's own
 *       county, a bureau's own fields, the commission the city. Working days are those of the calendar; 0 left means due today.
 *   <li>Several projects are passed at once, 50 at most, each by a decision, step and audit entry of its own: what one refuses leaves the
 *       others alone. A project with open flags is not passed unseen (409 {@code review.look-first}). A repeat with the same {@code
 *       Idempotency-Key} repeats no decision, and tries again what was refused.
 *   <li>Workload: open, overdue, done, done late and the median of working days, by level, district, bureau and person, within the caller's
 *       scope and over the last days asked for (90, at most 366). Turns that ended otherwise do not count as done, nor a pass that
 *       was taken back: its turn is open again, with the deadline that it had. By name a district and a bureau see their own people only.
 * </ul>
 */
@NullMarked
package cn.reserve.library.turn;

import org.jspecify.annotations.NullMarked;
