/**
 * The policy library: plan texts and notices, kept by clauses and found by any word of two characters.
 *
 * <pre>
 * KEPT -&gt; WITHDRAWN (reason)      imported by mistake, or replaced; the text stays for the preparer and the auditor;
 *                                 nobody else finds or reads it any more
 * </pre>
 *
 * <ul>
 *   <li>The commission's preparer imports a text (UTF-8, at most 2 MiB), says what it is, and corrects that later; the text itself never
 *       changes. One number and one text stand in the library once.
 *   <li>A text is cut where its own numbers stand (一、 （一） 1． 第一条 附件); lines that a page break parted are joined again.
 *   <li>Everybody with a role of the platform reads: policy is public.
 *   <li>A rule is linked to the document that its clause names by number or title; the brackets of a number may be typed in any form.
 * </ul>
 */
@NullMarked
package cn.reserve.library.policydoc;

import org.jspecify.annotations.NullMarked;
