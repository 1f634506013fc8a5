/**
 * Judging projects by the rules: one for trying, all when a rule changes.
 *
 * <pre>
 * run: OPEN -&gt; DONE | FAILED (after five attempts at the same place)
 * </pre>
 *
 * <ul>
 *   <li>{@code IMPACT}: a version of a rule against the one that it would take the place of, for every admitted project; nothing is decided,
 *       the changes are listed. A draft that changes meanwhile ends the run as failed.
 *   <li>{@code JUDGE}: all rules in force today against every admitted project; verdicts are stored per project and version of rule, and
 *       whoever changed is listed. One run per day and set of rules starts by itself; the administrator may ask for another. A
 *       failed one is begun again, after one minute and twice as long each time, an hour at most.
 *   <li>At most one run is open per kind and rule: asking for the same again tells the open one, for another 409 {@code policy-run.open}.
 *       Open runs take turns, chunk by chunk.
 *   <li>A run works in chunks, each in one transaction together with the place where it stands: a crash repeats nothing and loses nothing,
 *       any replica goes on. Memory does not grow with the number of projects.
 *   <li>Changed: another verdict than before; for a new rule everything but a pass. A project that was never judged has not changed.
 *   <li>Trying a condition on projects is audited as a look, for it shows their figures.
 * </ul>
 */
@NullMarked
package cn.reserve.library.judging;

import org.jspecify.annotations.NullMarked;
