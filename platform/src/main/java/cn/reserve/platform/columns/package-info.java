/**
 * Columns that are data: what a table asks for is not known when the service is built, yet forms, workbooks and checks follow it.
 *
 * <ul>
 *   <li>A feature has a record of its own for a column, with what its API calls it, and lets it be an {@link
 *       cn.reserve.platform.columns.AskedColumn}. What the feature knows of a column beyond its kind (a meaning, whose data it is) stays there.
 *   <li>A value has one text form, the same from a web form and from a workbook: numbers plain, days in ISO, choices and codes by code. {@link
 *       cn.reserve.platform.columns.CellReading} makes it or names the broken rule; {@link cn.reserve.platform.columns.WrittenCell} turns it back
 *       into what a workbook shows.
 *   <li>{@link cn.reserve.platform.columns.Headings} writes the headings and finds them again, whichever of both languages is there and in
 *       whichever order. {@link cn.reserve.platform.columns.ColumnCheck} says which columns cannot stand beside each other.
 *   <li>A code may be written as its code, its name, or both ({@link cn.reserve.platform.columns.CodeNames}); a name that several have is nobody's.
 * </ul>
 */
@NullMarked
package cn.reserve.platform.columns;

import org.jspecify.annotations.NullMarked;
