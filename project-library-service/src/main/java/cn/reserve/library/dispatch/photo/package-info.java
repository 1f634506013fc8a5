/**
 * Photos of a dispatch report: pictures that show how far a project is.
 *
 * <ul>
 *   <li>JPEG or PNG, told by content, at most 10 MiB each and 20 per report; kept as attachments are, under their SHA-256.
 *   <li>The enterprise adds and takes away while the report may be filled in. A photo that was taken away stays in the table, so that the same
 *       picture is recognised elsewhere once a report was handed in with it.
 * </ul>
 */
@NullMarked
package cn.reserve.library.dispatch.photo;

import org.jspecify.annotations.NullMarked;
