/**
 * A submission as a workbook: an enterprise takes its sheets away, fills them in with the program it likes, and brings them back.
 *
 * <ul>
 *   <li>One sheet per sheet of the round, with the enterprise's rows, or those that were passed the last time; headings in both languages with hints,
 *       lists to choose from on hidden sheets, and a hidden identification: round, enterprise, template versions, the last number of each sheet.
 *   <li>Columns are found by their headings, in any order. A row is told by its number; without one it is new, or the stored row that says the same.
 *       So the same file brought twice changes nothing the second time.
 *   <li>{@code CHECK} stores nothing and says what would be added, changed, left and missing, and each wrong cell with its rule. {@code ALL} stores
 *       all rows or, when a cell is wrong, none; {@code RIGHT} the right ones. Rows that are missing go only by choice, and those that somebody
 *       added after the workbook went out are not missing.
 *   <li>Storing needs the version that the check was made of, and a changed row the mark that it went out with: what somebody stored in between is
 *       never overwritten unseen.
 *   <li>A file of another enterprise, another round or another version of a template is refused, and so is one that was not made here.
 *   <li>A formula is never executed, on neither side: its cell is wrong. Merged cells are wrong, since nobody knows for which rows they speak.
 *   <li>The annotated copy is the person's own workbook with wrong cells coloured and commented and a list of them; it can be corrected and brought
 *       back: merged cells stay merged and formulas stand as texts that say so, so that they are refused again. Else it holds values alone.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.submission.workbook;

import org.jspecify.annotations.NullMarked;
