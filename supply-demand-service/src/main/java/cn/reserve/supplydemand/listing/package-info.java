/**
 * What supplies, demands and consumer goods have in common: each belongs to an enterprise and its county, follows both, and may have become of a row of a
 * collection round.
 */
@NullMarked
package cn.reserve.supplydemand.listing;

import org.jspecify.annotations.NullMarked;
