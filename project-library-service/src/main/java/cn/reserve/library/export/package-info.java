/**
 * The whitelist outside the platform: workbooks and JSON of a published batch or of the list on a day, and the changes for machines.
 *
 * <ul>
 *   <li>JSON holds the whole chain up to the moment of export and the frozen text of each entry, so that anybody can check it without
 *       the platform ({@code ./check-whitelist file.json HASH}, the hash of the last record as published elsewhere: without it a chain that
 *       was cut short looks whole); all of it is read in one snapshot of the database.
 *   <li>The list of a day is that of its end; of today, which is not over, as it is at the moment of the export. A day to come is refused.
 *   <li>A batch that is not published has no export (409 {@code whitelist.not-published}).
 *   <li>Machines read who was listed or taken off since a position of the chain: names and codes, neither contact data nor amounts.
 *   <li>Rows are streamed; memory does not grow with the list. Each export is audited.
 * </ul>
 */
@NullMarked
package cn.reserve.library.export;

import org.jspecify.annotations.NullMarked;
