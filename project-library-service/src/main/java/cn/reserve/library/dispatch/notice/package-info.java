/**
 * Supervision notices (督办): raised when a round closes, for each project with as many red months in a row as the thresholds say (three).
 *
 * <pre>
 * RAISED -&gt; ACKNOWLEDGED -&gt; ANSWERED (measures, until when) -&gt; CLOSED
 *                           ANSWERED -&gt; ACKNOWLEDGED (reason)
 * </pre>
 *
 * <ul>
 *   <li>Addressed to the district of the project's county, which acknowledges and answers within five working days ({@code
 *       reserve.dispatch.notice-days}, estimate); the commission closes or wants a better answer. The enterprise and the bureau see it.
 *   <li>Reds are counted over the project's reports, month by month, without those in which it was excused; a project that reported nothing
 *       is judged by what is known when the round has closed. While a
 *       notice is open, no other is raised for the same project.
 *   <li>When the project is removed from the library, an open notice is closed with the removal's reason, and none is raised any more.
 *   <li>Raised in portions, at once when a round is closed by hand, otherwise by the clock.
 * </ul>
 */
@NullMarked
package cn.reserve.library.dispatch.notice;

import org.jspecify.annotations.NullMarked;
