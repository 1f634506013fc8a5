/**
 * Collection rounds: the economy bureau asks, enterprises fill in until a deadline, districts check, the city freezes (domain.md §1, §7).
 *
 * <pre>
 * DRAFT -&gt; OPEN -&gt; CLOSED -&gt; FREEZING -&gt; FROZEN        CLOSED -&gt; OPEN by an extension; a DRAFT may be thrown away
 * FROZEN -&gt; OPEN for a correction
 * </pre>
 *
 * <ul>
 *   <li>A round asks for some of the four sheets, in the whole city or in some counties, until a deadline (the last day), with instructions. When it is
 *       opened it takes the released version of each sheet's template, and keeps it.
 *   <li>Enterprises fill in and hand in until the end of the deadline's day, in China; districts check until the round is closed, and
 *       pass until it is frozen what was handed in by then.
 *   <li>A round is closed by the bureau, and frozen when nothing waits for a district any more. What is frozen never changes.
 *       Many rows are frozen in the background, while the round is FREEZING and takes nothing; if that fails the round is CLOSED again and the bureau told.
 *   <li>A frozen round is opened again only to have what single enterprises handed in corrected, with a reason: nothing else is begun or handed in, and there
 *       is no deadline. It is closed when nothing waits for a district, and frozen again as a further edition.
 *   <li>The bureau sees how far each county is: how many enterprises there are, and how many submissions in each state.
 *   <li>Kept by the reviewers of the economy bureau. Read by those who fill in, check or follow; drafts by the bureau alone.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.round;

import org.jspecify.annotations.NullMarked;
