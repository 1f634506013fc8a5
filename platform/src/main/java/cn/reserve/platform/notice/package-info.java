/**
 * Notices: what people are told in the app and by mail. Knows no business: a service names its kinds by one bean of {@link
 * cn.reserve.platform.notice.NoticeKinds} and tells by {@link cn.reserve.platform.notice.Notices}, in the transaction that is the cause.
 *
 * <pre>
 * transaction --> notice (audience) --> in the app: whoever is of the audience at the moment of reading
 *                               \-> by mail: addressed to whoever is of the audience, one message per person, or per person and day
 * </pre>
 *
 * <p>An audience is a person, a role, or a role within a district, bureau or organisation; it is never a list of people, so that who joins
 * sees and who left does not; what was told before somebody looked for the first time counts as read. A notice may have two audiences: who
 * is of both is told once. What is told once for a cause is known as told after the notice was forgotten. Mails are addressed by a worker
 * that asks the realm, leases with {@code SKIP LOCKED} and tries again with growing pauses for three days; only verified addresses of
 * enabled accounts count, and the address is looked up again at the moment of sending and stored nowhere. None leaves within the person's
 * quiet hours, to a recipient whom the server refused for good, or when it is older than those three days. A notice goes to a person by
 * mail once: the pair is a key, the message's id is fixed before the first attempt, and a repeated attempt carries the same id.
 *
 * <p>Who has acted upon a record has read what was told about it before: each act that a person records in the audit trail marks that
 * person's unread notices about the act's subject, with the act's transaction ({@link cn.reserve.platform.notice.Notices#actedUpon} where
 * the trail names another record). A look marks nothing, nor does the service by itself, and what the act itself tells stays unread. It
 * marks nothing for colleagues: a notice says what happened, which they have not heard; that nothing is left to do there is what their
 * inbox says.
 *
 * <p>A mail says what happened to which record, what to do and where; no contact, no figure.
 */
@NullMarked
package cn.reserve.platform.notice;

import org.jspecify.annotations.NullMarked;
