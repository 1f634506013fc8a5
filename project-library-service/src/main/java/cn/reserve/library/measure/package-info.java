/**
 * Key measures of plans: who leads, how far it is, what shows it.
 *
 * <pre>
 * NOT_STARTED -&gt; UNDER_WAY &lt;-&gt; DELAYED -&gt; DONE      of each lead unit; a measure is as far as its lead units are together
 * </pre>
 *
 * <ul>
 *   <li>Measures come from a plan text (package {@code planimport}); the commission's preparer corrects them. A measure has one lead unit
 *       at least; a unit that has reported stays.
 *   <li>A lead unit's bureau reviewer adds progress entries, with evidence (PDF, pictures, workbooks), and reports each quarter how far it is;
 *       for units without people here the commission's preparer does. Nothing entered ever changes: a later report of a quarter counts, and one that
 *       comes after that of a later quarter moves nothing. What came into the library after a quarter ended owes no report of it.
 *   <li>A progress entry starts what was not started; a report sets the unit's state.
 *   <li>Together: done when all lead units are, delayed when one is, not started when none is.
 *   <li>Seen by city-wide roles and by districts (every measure is theirs to carry out); a bureau sees those that it leads or works on.
 *       Anything else is 404.
 * </ul>
 */
@NullMarked
package cn.reserve.library.measure;

import org.jspecify.annotations.NullMarked;
