/**
 * Any list as a file: xlsx or CSV, at any size, with progress.
 *
 * <p>A feature declares its list once ({@link cn.reserve.platform.export.ExportedList}: headings in both languages and where a value comes
 * from) and answers {@code GET …/export} with {@link cn.reserve.platform.export.Exporting#answer}, giving the rows of its own
 * {@link cn.reserve.platform.listing.ListQuery}: the filters and the scope are those of the list.
 *
 * <ul>
 *   <li>Rows are read by a cursor in one snapshot of the database and written while they are read: memory does not grow with their number.
 *   <li>One export at a time for each person, and a few for all: another one is refused with 429 {@code export.one-at-a-time} or {@code
 *       export.too-many}. An export of which nothing was heard for two minutes counts as failed.
 *   <li>{@code GET /exports} tells whoever left the page which export of theirs is under way, so that it can be waited for or cancelled.
 *   <li>Whoever names the download with an id of their own reads under it how many rows of how many are written, and cancels it. What
 *       failed or was cancelled breaks off, so that no half a file passes for a whole one.
 *   <li>Progress is for information: when it cannot be told for a moment the rows go on.
 *   <li>Before the first byte two statements count and sort, 50 s each at most: the gateway waits longer for {@code …/export}.
 *   <li>Each export is audited with its filters and what its address names. What happened to it is kept for a day, for everybody.
 *   <li>No cell is a formula, see {@link cn.reserve.platform.sheet}.
 * </ul>
 */
@NullMarked
package cn.reserve.platform.export;

import org.jspecify.annotations.NullMarked;
