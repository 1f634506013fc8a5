/**
 * Editions of a collection round: what it said when it was frozen, for the files and the open data portal.
 *
 * <ul>
 *   <li>Freezing a round makes its first edition, in the same transaction: the rows of the submissions that were passed, numbered through each
 *       sheet by county and enterprise, with the enterprise's name and county of that moment. The database refuses every change of an edition,
 *       and of a frozen round, its submissions and their rows.
 *   <li>An edition says of each sheet how many enterprises and rows it has and what the columns come to that add up
 *       ({@link cn.reserve.supplydemand.sheet.SheetKind#summed}), and has a digest over all rows: whoever has a copy can tell whether it is this one.
 *   <li>The official workbook has the sheets that the round asked for with their headings, a line of totals each, and a page to be sealed.
 *   <li>Open data is one sheet as JSON or CSV, without the columns that its template calls personal.
 *   <li>Two rounds are compared by their latest editions: enterprises, rows and sums of each sheet, by county.
 *   <li>Read by the economy bureau, the commission and the auditor; for anybody else there are none.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.edition;

import org.jspecify.annotations.NullMarked;
