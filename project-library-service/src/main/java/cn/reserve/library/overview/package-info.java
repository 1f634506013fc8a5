/**
 * Overview: the figures that leaders ask for, on one page, for everything together and for each county.
 *
 * <ul>
 *   <li>Reserve: how many projects stand in each stage, and their total investment, at the end of the present quarter as known today.
 *   <li>Whitelist: projects on the list today, their total investment and wanted loans, and how many of them were published since the
 *       quarter began.
 *   <li>Investment: what was invested this year, and paid, by the projects that the latest month asks: by its reports as far as they are
 *       handed in, and for the others by the latest report before of the same year, so that a month that opens takes nothing away; how many
 *       have handed in stands beside it. Against the year's plan stand the projects alone that had one when they were asked; how many have
 *       none is said. Lights of the same month.
 *   <li>Reviews that wait and are overdue; problems that are not closed and those beyond their deadline; the most pressing problems.
 *   <li>Each figure is within the viewer's scope, and leads to a list whose filters give exactly its rows.
 *   <li>Central bank and finance bureau see reserve and whitelist; reviews and dispatch are no business of theirs, as in the lists.
 *   <li>Everything is read from summaries that triggers keep with each change, and from what is open, of which there is little: no look
 *       at the page counts a large table, and no figure is older than the moment of looking.
 * </ul>
 */
@NullMarked
package cn.reserve.library.overview;

import org.jspecify.annotations.NullMarked;
