/**
 * Problems that a report brings up, until they are solved.
 *
 * <pre>
 * RAISED -&gt; OPEN (owner unit, deadline) -&gt; SOLVED (words, evidence) -&gt; CLOSED
 *                                          SOLVED -&gt; OPEN (reason)
 * </pre>
 *
 * <ul>
 *   <li>The enterprise raises a problem of its own project; district, bureau and commission raise one with owner and deadline at once.
 *   <li>Owner is the enterprise, the district of the county, or a lead bureau; the district or the commission names it, and may name another
 *       as long as the problem is not solved.
 *   <li>The owner says how it was solved, with a file that shows it. The district closes it or opens it again with a reason; what the district
 *       owns itself, the commission does.
 *   <li>When the project is removed from the library, what is not closed is closed with the removal's reason, and nothing more is raised.
 *   <li>Seen within the usual scope, and by the bureau that owns it.
 * </ul>
 */
@NullMarked
package cn.reserve.library.dispatch.problem;

import org.jspecify.annotations.NullMarked;
