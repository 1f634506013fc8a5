/**
 * Lets the index and the stored suggestions follow the lists, within seconds and in the background.
 *
 * <ul>
 *   <li>Changed rows are taken up chunk by chunk; a chunk is one transaction, so a crash repeats nothing and loses nothing.
 *   <li>A chunk that fails is halved down to the note that it fails for. That one is put aside and tried again after a minute, two, four, up
 *       to a day; the others, and the demands to match, do not wait for it.
 *   <li>A changed demand is matched again; so are the demands that a changed supply is, or may now be, among the best of.
 *   <li>When supplies come by the thousand, all demands are matched once more instead
 *       ({@link cn.reserve.supplydemand.matching.run}): that costs less than to ask for each supply whose it may be.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.matching.following;

import org.jspecify.annotations.NullMarked;
