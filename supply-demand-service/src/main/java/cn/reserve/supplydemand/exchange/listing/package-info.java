/**
 * Listings of other cities: all that was told ({@code outside_listing}), and those of them that are shown, which stand in the lists of supply and
 * demand under the same id. Written row by row nowhere: a package may bring 100,000 of them.
 */
@NullMarked
package cn.reserve.supplydemand.exchange.listing;

import org.jspecify.annotations.NullMarked;
