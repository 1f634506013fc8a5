/**
 * What an enterprise hands in within a collection round: the rows of its sheets, checked by its district.
 *
 * <pre>
 * FILLING -&gt; SUBMITTED -&gt; PASSED            FILLING | RETURNED -&gt; NOTHING (there is nothing to report)
 * PASSED | NOTHING -&gt; RETURNED (for a correction, after the round was frozen)
 * SUBMITTED -&gt; RETURNED -&gt; SUBMITTED        SUBMITTED | NOTHING -&gt; FILLING (taken back by the enterprise)
 * </pre>
 *
 * <ul>
 *   <li>One submission per enterprise and round, of the county that the enterprise has when it begins. Rows are checked against the version of the
 *       template that the round keeps, when they are stored and again when they are handed in. The same row twice in a sheet is one.
 *   <li>The enterprise fills in and hands in while the round is fillable; what was returned also later, until the round is closed: whoever is asked
 *       to correct something has the time for it.
 *   <li>After the round was frozen the economy bureau has one corrected, with a reason: it goes back to its enterprise, and the round is opened for that.
 *   <li>All of its sheets go out and come back as a workbook: {@link cn.reserve.supplydemand.submission.workbook}.
 *   <li>A district passes, or returns with reasons: for the whole, for rows, for single cells.
 *   <li>What is passed is listed: a row of the supply list under its product and model, a row of the demand list by itself. Passed again, it
 *       changes the same listing; the listing of a row that was taken out goes.
 *   <li>Seen by the enterprise, its district, the economy bureau, the commission and the auditor; anybody else gets 404.
 *   <li>An enterprise that is merged into another keeps its submissions in the round; they belong to the surviving one where that has none.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.submission;

import org.jspecify.annotations.NullMarked;
