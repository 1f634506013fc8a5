/**
 * Reports of a round: what each asked project says of its month.
 *
 * <pre>
 * MISSING -&gt; SUBMITTED -&gt; ACCEPTED                by the enterprise; by the district of the project's county
 *            SUBMITTED -&gt; RETURNED (reason) -&gt; SUBMITTED
 * MISSING | RETURNED &lt;-&gt; EXCUSED                  a project that was suspended or removed while the round is open
 *            SUBMITTED -&gt; EXCUSED (reason)           a project that was removed while the round is open
 * </pre>
 *
 * <ul>
 *   <li>Figures: investment of the period, the year and in all, funds in place by source, funds paid, image progress, real start and
 *       completion, machines installed, a summary in words, wishes, photos. Period ≤ year ≤ all; paid ≤ in place; image progress and days
 *       agree; a confirmed day is repeated as confirmed.
 *   <li>Handed in and returned only while the round is open; accepted also later. What the district fills in itself by workbook is accepted
 *       at once unless something makes it hard to believe.
 *   <li>A new start or completion needs a photo; with the district's acceptance it is a confirmed stage report with the photo as evidence, and
 *       the project moves on in the rolling reserve: one truth.
 *   <li>Whoever changes a report holds the project before it, as whoever changes the project does, and the round after it: a report's light
 *       stands in the list of projects.
 *   <li>With each report the lights are judged anew and kept, and doubts are raised (see {@link
 *       cn.reserve.library.dispatch.credibility}); with open doubts the district accepts only with a note.
 *   <li>A report belongs to the month; figures of an earlier month are never changed by a later one.
 * </ul>
 */
@NullMarked
package cn.reserve.library.dispatch.report;

import org.jspecify.annotations.NullMarked;
