/**
 * What makes a report hard to believe: judged when it is handed in, shown to the district, which accepts it with a note or returns it.
 *
 * <ul>
 *   <li>{@code TEXT_COPIED}: the words are those of the report before, or nearly (90 of 100 neighbouring pairs of characters).
 *   <li>{@code PHOTO_REUSED}: the very same picture is in another report, or another project's attachment.
 *   <li>{@code FIGURE_FELL}: a figure that can only grow is lower than before.
 *   <li>{@code SUM_DIFFERS}: the cumulative investment is not the one before plus this period's.
 *   <li>{@code JUMP}: more than half of the total investment in one month, or ten times the month before and over a million yuan more.
 *   <li>{@code OVER_TOTAL}: the cumulative investment exceeds the total investment by more than a fifth.
 * </ul>
 *
 * <p>The measures are estimates (e).
 */
@NullMarked
package cn.reserve.library.dispatch.credibility;

import org.jspecify.annotations.NullMarked;
