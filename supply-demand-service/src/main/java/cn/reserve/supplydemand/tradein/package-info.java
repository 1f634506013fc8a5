/**
 * Trade-in offers of consumer goods (以旧换新): who takes which old goods for which new ones, on what terms, until when.
 *
 * <pre>
 * OPEN -> ENDED (by the enterprise)        OPEN <-> TAKEN_DOWN (by the commerce bureau, reason)
 * </pre>
 *
 * <ul>
 *   <li>A verified enterprise publishes and changes its own offers; they stand at once, since the terms are its own. The commerce bureau takes an
 *       offer down that misleads, with a reason that the enterprise reads, and puts it back when it was mended.
 *   <li>An offer ends by itself after its last day; it can run for three years at most.
 *   <li>It may name the operating site of the recycling network that takes the old goods ({@link cn.reserve.supplydemand.network}).
 *   <li>Everybody who is signed in finds the offers that stand today; an enterprise also its own that ended or were taken down, officials all of
 *       them. Anything else is 404.
 *   <li>Subsidies of the state are no part of an offer: what the enterprise gives for the old goods is.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.tradein;

import org.jspecify.annotations.NullMarked;
