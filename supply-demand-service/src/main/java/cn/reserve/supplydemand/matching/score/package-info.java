/**
 * The score of an offer for a wish: points of each part, with the reason in both languages. Pure; the same inputs always give the same.
 *
 * <p>The category gives its points by itself. All other parts count as far as the name fits
 * ({@link cn.reserve.supplydemand.matching.score.MatchingPolicy#counting}): a near and cheap boiler is no answer to a wish for a lathe.
 */
@NullMarked
package cn.reserve.supplydemand.matching.score;

import org.jspecify.annotations.NullMarked;
