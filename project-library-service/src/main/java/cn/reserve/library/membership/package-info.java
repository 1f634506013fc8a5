/**
 * Membership: a verified enterprise becomes an organisation of the realm, and the person who registered it a member, without an
 * administrator; whoever accepts an invitation follows the same way, and whoever is taken out goes it backwards.
 *
 * <pre>
 * PENDING -&gt; DONE
 * PENDING -&gt; FAILED      after five attempts; still tried again, FAILED -&gt; DONE when Keycloak answers again
 * </pre>
 *
 * <p>The verification writes the job in its own transaction, so that no verified enterprise is ever without one. A loop takes due
 * jobs by lease ({@code for update skip locked}; a lease of a dead replica runs out) and does four steps, each safe to repeat:
 * find or create the organisation (alias = uscc, attributes {@code name}, {@code kind},
 * {@code district}, {@code uscc}), add the person, give role
 * {@code enterprise}, take role {@code applicant}. Somebody who is taken out loses role and organisation,
 * becomes an applicant again, and all sessions end; a token given out before ends by itself within five minutes. A failed attempt is repeated with a doubling delay of 1 s to 5 min. What the
 * job does is written to the audit trail.
 *
 * <p>The jobs of one person take effect in the order they were written; a younger one waits until the older is done. A job's organisation
 * gets the name and county that the enterprise has when the attempt is made. Somebody taken out before the realm knew is not brought in.
 *
 * <pre>
 * JOINING -&gt; MEMBER -&gt; LEAVING -&gt; LEFT
 * JOINING -&gt; LEAVING                       taken out before the realm knew
 * MEMBER -&gt; JOINING                        of another enterprise, after a merger
 * </pre>
 *
 * <p>A person belongs to one enterprise at a time.
 *
 * <p>One of an enterprise's people is responsible for the others: the one who registered it, until that person, or the district,
 * lets somebody else take over. The responsible person cannot be taken out, so an enterprise is never without people.
 */
@NullMarked
package cn.reserve.library.membership;

import org.jspecify.annotations.NullMarked;
