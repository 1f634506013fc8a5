/**
 * Standard phrases: sentences that reviewers use when they return something, offered in the return dialog.
 *
 * <ul>
 *   <li>A phrase is for one review level or all, for one bureau or all, for one field of the form or any.
 *   <li>The system administrator keeps those for everybody and for a level; a bureau's reviewer keeps those of the own bureau. What somebody
 *       else keeps is 404 for a change. At most 200 per keeper (409 {@code phrase.too-many}); the same twice is 409 {@code phrase.exists}.
 *   <li>A reviewer is offered what is for the own level and bureau. A phrase is typed into the reason, where it may be changed; what was
 *       said in a return stays as it was said.
 * </ul>
 */
@NullMarked
package cn.reserve.library.phrase;

import org.jspecify.annotations.NullMarked;
