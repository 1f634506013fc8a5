/**
 * Types of annual renewal lists and of standing registers such as the building energy database: what a list asks for is data.
 *
 * <pre>
 * version of a type:  DRAFT -&gt; IN_FORCE -&gt; ENDED      (by the next version that comes into force)
 * </pre>
 *
 * <ul>
 *   <li>A type has a bureau that owns its lists, a field of use, a name, and is either annual or standing (one list for ever).
 *   <li>A version has columns (key, name, kind of value, unit, required, choices or code table, range, hint), rules about the age of what
 *       is to be renewed, each with its clause, and the plan's target that the lists count towards, of all items or of those with one choice. One draft at a time.
 *   <li>A column may have a meaning that the engine knows: what an item is called, its county, the day of commissioning, the quantity, the
 *       cost and so on. Each meaning once; the title always.
 *   <li>A list keeps the version that was in force when it was opened: what was asked stays what was asked.
 *   <li>Kept by the system administrator, two of them: whoever wrote any of a draft does not put it into force. Read by everybody who sees lists.
 * </ul>
 */
@NullMarked
package cn.reserve.library.listtype;

import org.jspecify.annotations.NullMarked;
