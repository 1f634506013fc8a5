/**
 * The month's briefing: how complete the round is, what was invested, the lights, problems and notices, by county and by field.
 *
 * <ul>
 *   <li>Figures come from the round's maintained summary, within the viewer's scope: amounts of reports that are handed in or accepted, lights
 *       of all that are asked.
 *   <li>Each figure of the page leads to its rows; the workbook has the red and yellow rows on a sheet of their own and a link to the page's
 *       rows beside each county and field; the PDF (embedded Chinese font) has one at its end. Files name the platform by its public address.
 * </ul>
 */
@NullMarked
package cn.reserve.library.dispatch.briefing;

import org.jspecify.annotations.NullMarked;
