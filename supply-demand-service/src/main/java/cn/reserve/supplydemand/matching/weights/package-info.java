/**
 * How many points each part of a score can give, as data.
 *
 * <pre>
 * DRAFT -&gt; IN_FORCE -&gt; FORMER      a draft may be taken away
 * </pre>
 *
 * <p>The system administrator or the economy bureau drafts, somebody else of them puts into force: scores steer business, so nobody changes
 * them alone. Whoever enacts or removes says which draft was looked at ({@code If-Match}), and a number never comes back. There is one draft at a time and always one set in force. A preview holds the draft against the set in force for the latest
 * demands, before anything changes. When a set comes into force, all demands are matched once more.
 */
@NullMarked
package cn.reserve.supplydemand.matching.weights;

import org.jspecify.annotations.NullMarked;
