/**
 * The whitelist: candidates, batches, publication, revocation, and who was on the list on which day.
 *
 * <pre>
 * PREPARING -&gt; SUBMITTED -&gt; APPROVED -&gt; PUBLISHED
 * SUBMITTED, APPROVED -&gt; PREPARING     returned to the preparer with a reason
 * </pre>
 *
 * <ul>
 *   <li>A candidate is an admitted project that is in no open batch and not on the list. It may enter a batch when all binding rules
 *       pass and at least one re-lending programme has no failing rule; else 409 {@code whitelist.not-eligible} naming the rules.
 *   <li>A batch holds at most 2,000 projects; its entries with their verdicts are read page by page, and acts answer without them.
 *   <li>Two persons: whoever had a hand in preparing a batch neither approves nor publishes it, whatever roles the person has.
 *   <li>Submission judges every entry again and freezes verdicts and snapshot: what is approved is what is published.
 *   <li>Publication emits one {@code library.project-whitelisted} per project. A published batch never changes; the database refuses it
 *       to everybody. A revocation is a new record and emits {@code library.whitelist-revoked}; the project is a candidate again.
 *   <li>Batches and revocations are chained in {@code whitelist_record}: hash = SHA-256(previous hash, line feed, content). A batch's
 *       content names the hash of each entry's frozen text. Anyone with the records can check them.
 *       Since version 2 of what a record says, everybody who prepared, who approved, who published and who revoked stand in it by
 *       their subjects, which nobody chooses; older records know their names only, and still verify.
 *   <li>A chain that was cut short follows as well as a whole one: number and hash of the last record are told at
 *       {@code /whitelist/records/head} and on the pages, to be published and compared.
 *   <li>Whoever sees a project sees when it stood on the list, by which batch, and why it was taken off.
 *   <li>On the list on day D: published before the end of D in the city's time, and not revoked before it.
 *   <li>Banks and the credit platform read published entries only, with amounts while the enterprise's consent stands: the one that
 *       the project holds now, not the one of the day of submission. Publication freezes and announces the consent of its own moment;
 *       the contact person is neither frozen nor announced, but read in {@link cn.reserve.library.contact}.
 *   <li>A project with a change request on its way enters no batch and is handed in with none (409 {@code whitelist.change-open}). A change
 *       that the commission approves has the project judged again: in a batch being prepared the entry shows it; on the list the project
 *       must stay eligible, and {@code library.listed-project-changed} tells the figures that count now, in the shape of {@code
 *       library.project-whitelisted}. The published entry stays what was decided.
 * </ul>
 */
@NullMarked
package cn.reserve.library.whitelist;

import org.jspecify.annotations.NullMarked;
