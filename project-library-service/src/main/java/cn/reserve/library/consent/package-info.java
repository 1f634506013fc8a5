/**
 * Consent: an enterprise lets banks see its contact and financial figures until a day, renews that, or withdraws it.
 *
 * <ul>
 *   <li>Before the first submission the draft's form says it. From then on, until the project is withdrawn or removed, the enterprise
 *       changes it here at any time, also while the project is on the whitelist; nobody has to agree.
 *   <li>A given consent names its last day, today or later; it ends by itself after that day, without an event.
 *   <li>The project's form always holds the consent that counts now. Submitted versions keep what they said.
 *   <li>Each change is a step on the timeline ({@code consent-given}, {@code consent-withdrawn}), an entry in the audit trail, and an
 *       event {@code library.consent-changed}. The event names no person; see {@link cn.reserve.library.contact}.
 *   <li>Another enterprise's project is 404; a draft or an ended project is 409 {@code project.consent-closed}.
 * </ul>
 */
@NullMarked
package cn.reserve.library.consent;

import org.jspecify.annotations.NullMarked;
