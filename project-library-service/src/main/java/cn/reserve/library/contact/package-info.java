/**
 * Whom a bank may call about a project: the lead person of its form, while the project is on the list and its enterprise's consent
 * stands.
 *
 * <ul>
 *   <li>Events name no person ({@code docs/adr/0008-contact-data-in-the-feed.md}); the financing service asks here when it shows a need,
 *       with its own token ({@code contact-reader}), and says for whom.
 *   <li>Not listed, revoked, without consent, past its last day, unknown: all of them are 404 {@code project.no-contact}.
 *   <li>Each answer with a name is an entry {@code project.contact-read} of the audit trail, with the person and the organisation that
 *       read it. People read the contact on the project's page instead, by {@link cn.reserve.library.viewer.ContactPolicy}.
 * </ul>
 */
@NullMarked
package cn.reserve.library.contact;

import org.jspecify.annotations.NullMarked;
