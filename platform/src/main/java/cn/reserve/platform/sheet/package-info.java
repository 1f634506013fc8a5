/**
 * Workbooks (xlsx) and CSV files, written and read as a stream.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>A formula is never executed: the reader reports the cell as {@link cn.reserve.platform.sheet.SheetCell.Kind#FORMULA} with its text, the writer
 *       writes none.
 *   <li>Text that begins with {@code = + - @}, tab or return is written as text in a cell of text format, so that neither opening nor
 *       editing turns it into a formula.
 *   <li>Before a workbook is parsed, every part is unpacked once and counted: parts, bytes, ratio, document types and cell references
 *       out of range are refused, so that no file can exhaust memory or time.
 *   <li>What is refused answers 422 with a code {@code sheet.*}.
 * </ul>
 */
@NullMarked
package cn.reserve.platform.sheet;

import org.jspecify.annotations.NullMarked;
