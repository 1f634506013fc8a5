/**
 * A round as a workbook: a district takes its projects away as rows, fills them in, and brings them back.
 *
 * <ul>
 *   <li>One row per asked project, amounts in 万元, one column per source of funds; streamed out and read in row by row.
 *   <li>A row without any figure is left alone, and so is one that says what stands there: figures that were returned go out with the others,
 *       and are not handed in again by bringing them back. A row that says something else of a report that is handed in is wrong.
 *   <li>What is wrong is named by cell, at most 1,000 cells. Nothing is stored when a cell is wrong, unless the person chooses to store the
 *       right rows; {@code CHECK} stores nothing and says what would be.
 *   <li>Formulas are never executed: such a cell is wrong. A new start or completion needs a photo, which a workbook cannot carry: one that is
 *       there already counts.
 *   <li>What a district fills in is accepted at once, unless something makes it hard to believe.
 * </ul>
 */
@NullMarked
package cn.reserve.library.dispatch.workbook;

import org.jspecify.annotations.NullMarked;
