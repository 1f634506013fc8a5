/**
 * Attachments of a project: permits, contracts, photos.
 *
 * <ul>
 *   <li>PDF, JPEG, PNG or xlsx, told by content ({@code cn.reserve.library.content}); at most 10 MiB each ({@code reserve.attachments.size};
 *       the gateway lets 10 MiB through) and at most 50 per project ({@code reserve.attachments.count}).
 *   <li>Only the enterprise's own people add and remove, while the project is DRAFT or RETURNED. An attachment belongs to the versions from
 *       the next submission on ({@code since_version}) until the last one before its removal ({@code until_version}); what was submitted is
 *       never deleted, so each submitted version keeps its set.
 *   <li>An upload may be sent again: the {@code Idempotency-Key} gives the first answer, and the same content of the same kind for the same
 *       project is the same attachment. The sender's SHA-256 ({@code Content-Digest}) must be the received content's.
 *   <li>Others than the enterprise's own people see what was submitted, not what is being mended in a returned project.
 *   <li>Read by whoever sees the project, except central bank and finance bureau, who judge figures; banks have no access at all. Each
 *       download by another than the own enterprise is noted in the audit trail.
 * </ul>
 */
@NullMarked
package cn.reserve.library.attachment;

import org.jspecify.annotations.NullMarked;
