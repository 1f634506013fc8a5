/**
 * The exchange of listings with the provincial platform, by packages of a documented format ({@code docs/reference/exchange-format.md}).
 *
 * <ul>
 *   <li>Out ({@link cn.reserve.supplydemand.exchange.outgoing}): what of our own supplies and demands is new, changed or gone since the
 *       package before, in one snapshot. A package is made by a person of the economy bureau, or by the clock; it never changes. It is carried by
 *       hand or sent to the configured address, from the byte where the last attempt broke off.
 *   <li>In ({@link cn.reserve.supplydemand.exchange.incoming}): fetched from that address or put in by hand. Taken in the order of their
 *       numbers, each whole or not at all: it is signed whole. A package that was taken already changes nothing; one that comes too early
 *       waits, and the missing number is named.
 *   <li>Listings of other cities stand in the lists of supply and demand under an enterprise with an
 *       {@link cn.reserve.supplydemand.participant.Origin}: found in the catalogue and by matching, nobody's to edit, in no figure of ours, and
 *       never told to the province again. Their enterprises have no account here: who wants to talk is told the office to turn to.
 *   <li>Where two sides list the same ({@link cn.reserve.supplydemand.exchange.conflict}), ours, or what was first, is shown until the
 *       economy bureau decides.
 *   <li>The economy bureau does all this; the commission and the auditor read. The service knows its keys by configuration
 *       ({@link cn.reserve.supplydemand.exchange.province.ExchangeSettings}).
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.exchange;

import org.jspecify.annotations.NullMarked;
