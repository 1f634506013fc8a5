/**
 * What a sheet of "one table, three lists" asks for (domain.md §7), and whether a row keeps to it. The definition is data; the form, the workbook,
 * the check, the schema for machines and the export all follow the same one.
 *
 * <ul>
 *   <li>Four kinds: survey of recyclers, supply, demand, consumer goods. Enterprise, code and county are not asked: they are known of whoever
 *       fills in.
 *   <li>A column has key, heading in both languages, kind of value, unit, required, choices or code table, range, hint, and whether it is
 *       personal: personal data leaves with no open data.
 *   <li>Each kind keeps some columns ({@link cn.reserve.supplydemand.sheet.KeptColumn}), because its rows become listings that people search
 *       and that are matched: they can be worded anew and moved, not dropped, loosened, or made another kind.
 *   <li>A rule across columns is data too, and no programme: columns that must be filled, or sums that are compared, in all rows or in those with
 *       one choice. So it is exact to the last decimal, the page can say it in words, and it can neither loop nor fail. A comparison with a value
 *       that is not there says nothing; whether it has to be there is for the column to say.
 *   <li>A value has one text form, see {@link cn.reserve.platform.columns}.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.sheet;

import org.jspecify.annotations.NullMarked;
