/**
 * The bytes of uploaded files: taken in, recognised, kept, handed out.
 *
 * <ul>
 *   <li>What a file is, its content says, never its name or a header: PDF, JPEG, PNG or xlsx. Refused are other formats, files that are two
 *       formats at once, pictures that do not decode to the last line, workbooks with macros or embedded programs, and what is damaged.
 *   <li>Content is kept under its SHA-256, so that the same content is kept once, and no path ever comes from what somebody sent.
 *   <li>The store is a directory ({@code reserve.content.store=directory}: temporary file, fsync, atomic rename) or an S3 bucket
 *       ({@code bucket}). The table {@code stored_content} knows everything that is in it; what nobody refers to any more is swept.
 *   <li>Receiving and recognising happen outside any transaction: a slow upload holds no connection to the database.
 * </ul>
 */
@NullMarked
package cn.reserve.library.content;

import org.jspecify.annotations.NullMarked;
