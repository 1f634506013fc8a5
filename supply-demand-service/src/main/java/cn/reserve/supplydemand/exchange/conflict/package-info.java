/**
 * Where two sides list the same, found with each package in and out, for the economy bureau to decide with a reason:
 *
 * <ul>
 *   <li>{@code SAME_PRODUCT}: an enterprise lists a product and model here and in another city. Until decided ours is shown. Keep ours; show
 *       both; take theirs: ours stays with its enterprise, but out of the catalogue, of matching and of what the province is told.
 *   <li>{@code TWO_CITIES}: two other cities list for the same enterprise. Until decided the one that came first is shown.
 *   <li>{@code OWN_RETURNED}: the province sends back as listed what we withdrew. It stays withdrawn, and the next package says so again; the
 *       bureau confirms that it has looked at it. Only its enterprise can list it anew.
 * </ul>
 *
 * <p>A decision can be changed, with a new reason. A conflict is {@code OVER} when one of its sides has gone; what was put aside for the other
 * side is shown again.
 */
@NullMarked
package cn.reserve.supplydemand.exchange.conflict;

import org.jspecify.annotations.NullMarked;
