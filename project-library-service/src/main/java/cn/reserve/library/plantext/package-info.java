/**
 * The parser of a plan text: what the annex of key measures and the targets say, without guessing in silence. Pure code, no database.
 *
 * <ul>
 *   <li>Three structures are known. {@code ANNEX_TABLE}: rows of cells apart by tabs (action, topic, measure, units). {@code ANNEX_LINES}:
 *       an English annex whose cells stand in one line; the units are its end, topic and measure part at a verb. {@code LEAD_SENTENCES}: no
 *       annex, but headings whose sentence names who leads (由…牵头). Anything else is {@code UNKNOWN}.
 *   <li>The unit before the comma leads, the others work with it. Where that rests on a reading and not on the text, the row says so by a
 *       {@code ReadingNote}.
 *   <li>A target needs a figure and a year by which it is reached. A goal without a figure, a row without a lead unit, a line that fits
 *       nothing: each is reported with its line and why.
 * </ul>
 */
@NullMarked
package cn.reserve.library.plantext;

import org.jspecify.annotations.NullMarked;
