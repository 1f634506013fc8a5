/**
 * Credentials: files that prove who an enterprise is (licence, qualification, authorisation), for the district that verifies it or
 * decides about an amendment.
 *
 * <ul>
 *   <li>Added by its own people at any time, at most 20 in place, each as a project's attachment is: PDF, JPEG, PNG or xlsx told by
 *       content, with its SHA-256, retry-safe (package {@code content}).
 *   <li>Not taken away while the district verifies the file. One that was taken away is no longer listed; its row and content stay, as
 *       somebody may have decided by it.
 *   <li>Seen by: own people, the district of the county, the commission, auditors; each download by another than the own people is
 *       noted in the audit trail. Anything else is 404.
 * </ul>
 */
@NullMarked
package cn.reserve.library.credential;

import org.jspecify.annotations.NullMarked;
