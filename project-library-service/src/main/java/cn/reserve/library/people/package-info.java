/**
 * People: an enterprise's own people, invited by the one who is responsible for them.
 *
 * <pre>
 * OPEN -&gt; ACCEPTED                 by whoever holds the code, within 14 days
 * OPEN -&gt; WITHDRAWN                by the responsible person
 * OPEN -&gt; EXPIRED                  by the clock alone
 * </pre>
 *
 * <ul>
 *   <li>Only a verified enterprise invites. An invitation names a user name or an e-mail address and yields a code of 80 random bits,
 *       shown once; only its SHA-256 is stored, and a repeated request gets the invitation without it. An invitation to a user name
 *       is taken by that user only; an e-mail address says where the code is sent, as the realm does not check addresses.
 *   <li>Accepted by a signed-in person without an organisation; the {@code membership} job does the rest, as after a verification.
 *       A person who waits for an own registration (a rejected one does not count), or belongs to an enterprise already, is refused.
 *   <li>Five codes in a quarter of an hour per person, right or wrong, then 429. A wrong code is 400 at the field; a code that was
 *       used, withdrawn or has run out says so (409), as its holder knows that it existed.
 *   <li>The responsible person takes others out; everybody takes themselves out; the responsible person only after another has taken
 *       over, so that nobody is ever the last. When the responsible person is out of reach, the district lets another take over.
 *   <li>At most 50 people and 20 open invitations. Seen by: own people, the district of the county, auditors; invitations by own
 *       people only. Everything else is 404. The audit trail keeps ids, no names or addresses.
 * </ul>
 */
@NullMarked
package cn.reserve.library.people;

import org.jspecify.annotations.NullMarked;
