/**
 * Takes over what a plan text says: two steps, a person between them.
 *
 * <ol>
 *   <li>Reading: the text of a document in the policy library is parsed (package {@code plantext}); rows with their line, notes, and what
 *       could not be read. Nothing is stored.
 *   <li>Adoption: the rows as the person corrected and completed them are stored, all or none. The commission's preparer does both.
 * </ol>
 */
@NullMarked
package cn.reserve.library.planimport;

import org.jspecify.annotations.NullMarked;
