/**
 * Merging: two files of one enterprise become one.
 *
 * <pre>
 * VERIFIED | SUBMITTED | RETURNED -&gt; MERGED        into a verified file, by the district of both, or by the commission
 * </pre>
 *
 * <ul>
 *   <li>Likely duplicates of a file: the same organisation code inside the credit code, the same name apart from its legal form and place,
 *       or names that share most pairs of characters. Shown within the viewer's scope, each with why.
 *   <li>What moves: projects with their consents, attachments and histories; people, whose organisation in the realm changes by a job, also those whom the
 *       realm's administrator brought in;
 *       credentials. Open invitations are withdrawn. The merged file stays where it is, points to the surviving one, and changes no more;
 *       its id and code still resolve. Published whitelists keep what they said.
 *   <li>Refused while an amendment of either is open, while somebody is just joining or leaving, while a project is in a batch on its
 *       way or has an open change request, and when both have a live project with the same code or the same retired machine: then somebody has to decide first which of
 *       the two stands.
 *   <li>There is no undoing; each project's timeline, the audit trail of both files, and {@code library.enterprise-merged} in the feed
 *       tell what was merged, by whom and why. Other services move their rows to the surviving code.
 * </ul>
 */
@NullMarked
package cn.reserve.library.merging;

import org.jspecify.annotations.NullMarked;
