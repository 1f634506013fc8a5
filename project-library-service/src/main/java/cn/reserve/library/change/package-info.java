/**
 * Change requests: what an enterprise wants changed in an admitted project, decided by the same levels as the project was.
 *
 * <pre>
 * SUBMITTED -&gt; DISTRICT_PASSED -&gt; BUREAU_PASSED -&gt; APPROVED (the project's next version)
 *      \-&gt; RETURNED by any level, with reasons per field; mended, it resumes at the level that returned it
 * any open state -&gt; WITHDRAWN by the enterprise, LAPSED when the project leaves the library
 * </pre>
 *
 * <ul>
 *   <li>The enterprise proposes the whole form with a reason; it must be complete and differ (409 {@code change.nothing-changed}). One
 *       request is open per project (409 {@code change.one-open}). Consent is no part of it: it is said at any time, and counts at once.
 *       Attachments are no part of it either.
 *   <li>District and bureau are those of the county and the field that the request proposes; a project that moves is thus looked at by
 *       where it moves to. Those of the county and field that it leaves, and whoever passed
 *       or returned it, keep it in their lists, to read.
 *   <li>The project itself does not change before the commission's yes; then the proposed form is its next version, and every version
 *       before stays comparable. Flags are computed anew on proposal, on mending and on approval; what a reviewer accepted stays accepted.
 *   <li>The enterprise says why a finding is right while the request is open, until a reviewer has accepted it (409 {@code
 *       change.flag-accepted}).
 *   <li>A red flag that is neither mended nor accepted stops the approval (409 {@code change.flags-open}), as it stops an admission.
 *   <li>Nothing is decided while the project is suspended (409 {@code change.project-not-admitted}): the request leaves the inboxes and its
 *       time stands still; when the project goes on, whoever had it has it again with the working days that were left. Nor when the version that the request
 *       was made from is no longer the last one (409 {@code change.base-changed}).
 *   <li>The list: while the project's batch is with the approver no change is approved (409 {@code change.in-open-batch}). On the list,
 *       what banks see changes by the word of an approver who had no hand in preparing the batch (409 {@code change.approver-decides}), and
 *       only while the project stays eligible (409 {@code change.listed-not-eligible}): else it is taken off the list first. The commission
 *       sees each rule's verdict before and after.
 *   <li>A change that gives a project with special funds a machine for which another project has funds of the same programme, or of one that
 *       excludes it, is not approved (409 {@code change.machine-funded}).
 *   <li>A reviewer takes an own pass back while the next level has not acted. Each level has the reviews' working days.
 *   <li>The project's row is locked before the request's, so that two who decide at once are told one after the other (412).
 *   <li>Each step stands on the project's timeline ({@code change-…}) and in the audit trail; approval with the fields before and after.
 * </ul>
 */
@NullMarked
package cn.reserve.library.change;

import org.jspecify.annotations.NullMarked;
