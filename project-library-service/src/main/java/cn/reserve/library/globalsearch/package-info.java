/**
 * One search over what the library holds: projects, enterprises, policy documents and their clauses, whitelist batches, key measures.
 *
 * <ul>
 *   <li>Each kind is searched by the feature that owns it, within the rows that the caller sees there; a kind whose page the caller may not
 *       open is left out. Nobody finds here what the kind's own list would not show.
 *   <li>The first five of each kind and how many there are; the rest is the kind's own list.
 * </ul>
 */
@NullMarked
package cn.reserve.library.globalsearch;

import org.jspecify.annotations.NullMarked;
