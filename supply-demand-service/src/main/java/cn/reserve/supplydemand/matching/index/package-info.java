/**
 * What matching asks of each row, kept beside it, and the few hundred rows that are worth scoring.
 *
 * <p>Rows that call their equipment the same are of one <em>kind</em>. A name is compared with the names of kinds, so that a look costs
 * by the number of different names, and not by the number of rows; within the kinds that are alike, a bounded number of rows is read:
 * those with the wanted figures, those that fit in price, delivery and energy grade, near ones, any. No look reads more than it may,
 * however many rows there are.
 *
 * <p>The database notes each changed row in {@code matching_change}; {@link cn.reserve.supplydemand.matching.index.KeepingIndex} takes
 * the notes up within a second, a chunk in one transaction. A note that cannot be taken up is put aside ({@code attempts}, {@code again_at}).
 */
@NullMarked
package cn.reserve.supplydemand.matching.index;

import org.jspecify.annotations.NullMarked;
