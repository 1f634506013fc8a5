/**
 * Overview: the figures that leaders ask for, on one page, for everything together and for each county.
 *
 * <ul>
 *   <li>Reserve: how many projects stand in each stage, and their total investment, at the end of the present quarter as known today.
 *   <li>Whitelist: projects on the list today, their total investment and wanted loans, and how many of them were published since the
 *       quarter began.
 *   <li>Investment: what the reports of the latest month say was invested this year, and paid, against what the asked projects planned for
 *       the year when they were asked; lights of the same month.
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
