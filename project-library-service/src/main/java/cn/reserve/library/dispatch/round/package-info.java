/**
 * Rounds of dispatch: a month, an opening day and a closing day.
 *
 * <pre>
 * PLANNED -&gt; OPEN -&gt; CLOSED        by the clock; the commission may close earlier, or extend what is not closed yet
 * </pre>
 *
 * <ul>
 *   <li>One round per month, opened by a preparer. Default days: opening today, closing by the 28th ({@code reserve.dispatch.closing-day},
 *       estimate). A round closes within three months of its opening.
 *   <li>Every admitted project is asked when the round opens, in portions, the first at once and the others by the clock; a project that is
 *       admitted, suspended, removed or resumed while the round is open is asked, excused or asked again in the same transaction. Figures of
 *       the month can be filled in and corrected while the round is open; after that they stand.
 *   <li>A round is not closed by hand before every project was asked (409 {@code dispatch-round.asking}). A report that is on its way when a
 *       round is closed is either in it or refused (409 {@code dispatch-round.not-open}), never half.
 *   <li>A report that is not accepted yet takes the name, county and field of a change of the project that was approved: it is decided where the
 *       project is.
 *   <li>Completion by county comes from a maintained summary, whatever the number of projects.
 *   <li>Each step is in the audit trail.
 * </ul>
 */
@NullMarked
package cn.reserve.library.dispatch.round;

import org.jspecify.annotations.NullMarked;
