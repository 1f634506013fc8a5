/**
 * What people think of suggestions, and what comes of it.
 *
 * <ul>
 *   <li>Each side of a pair says once whether a suggestion is good, with a reason if it likes, and may say otherwise later: the enterprise
 *       that demands ({@code DEMAND}), the one that supplies ({@code SUPPLY}), the officials who may read the demand ({@code OFFICE}).
 *   <li>Precision is the share of good ones among the marked ones, by category, by set of weights and by place: what people did not mark
 *       is not counted for either.
 *   <li>Fairness tells what local-first changed among the stored suggestions: how many are shown that would not be shown otherwise, how often
 *       the first is another one, how many of the same city are shown with and without.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.matching.mark;

import org.jspecify.annotations.NullMarked;
