/**
 * Projects: drafting, submission, withdrawal, the state machine, consistency flags, versions, lists.
 *
 * <pre>
 * DRAFT -&gt; SUBMITTED -&gt; DISTRICT_PASSED -&gt; BUREAU_PASSED -&gt; ADMITTED (RESERVED -&gt; UNDER_CONSTRUCTION -&gt; COMMISSIONED)
 *             \-&gt; RETURNED by any level; resubmission resumes at the level that returned it
 * DRAFT/RETURNED -&gt; WITHDRAWN      ADMITTED -&gt; SUSPENDED &lt;-&gt; ADMITTED      ADMITTED -&gt; REMOVED (reason, decision number)
 * </pre>
 *
 * <ul>
 *   <li>Only a verified enterprise drafts projects, and only its own people edit them, in DRAFT or RETURNED.
 *   <li>Moving a returned project to another county restarts at the district; to another field, at the bureau at the latest.
 *   <li>A returned project that comes back with none of the returned fields changed, and no file, carries a reply to the reviewer (400
 *       {@code reply-needed}); with something mended the reply is free. It stands with the submission on the timeline.
 *   <li>A submission checks the whole form, stores it as a numbered version and computes the flags anew; an accepted flag stays
 *       accepted while it says the same.
 *   <li>Each review level has five working days (estimate, {@code reserve.review.working-days}).
 *   <li>The lead person's name and telephone are shown to the own enterprise, the county's district, the field's lead bureau and the
 *       commission, and each look of another than the own enterprise is noted in the audit trail; others get {@code contactMasked}.
 *   <li>Seen by: own enterprise everything; the county's district, the field's lead bureau and city-wide roles all that was ever
 *       submitted. Anything else is 404.
 *   <li>The list takes all filters together: a word in name, enterprise, its code, the project's code and the content; field, direction,
 *       county, state, amount; GB/T 4754 by section or by the beginning of a class; days of planned start and completion, submission and
 *       last change; the light of the latest report of dispatch, for those who see reports (403 {@code project.light-not-shown}).
 * </ul>
 */
@NullMarked
package cn.reserve.library.project;

import org.jspecify.annotations.NullMarked;
