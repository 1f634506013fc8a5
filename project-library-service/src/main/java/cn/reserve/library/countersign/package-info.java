/**
 * Units of a field: besides the lead unit, which belongs to the field itself, co-units that countersign; kept as data.
 *
 * <ul>
 *   <li>The system administrator says which bureaus countersign in a field; the lead unit is none of them. A project takes what stands at
 *       its submission, so that a change concerns later submissions.
 *   <li>While the lead unit has the project, each co-unit countersigns it or returns it with reasons; the lead unit passes it when all have
 *       (409 {@code review.countersign-missing}). A new submission is countersigned anew. A countersignature is an act of the level: the
 *       district can no longer take its pass back.
 *   <li>A co-unit sees the projects that it countersigns, and finds them in its inbox; its lists hold those that it leads.
 *   <li>Change requests are not countersigned.
 * </ul>
 */
@NullMarked
package cn.reserve.library.countersign;

import org.jspecify.annotations.NullMarked;
