/**
 * Plans: what a project of the library will invest this year and in the two years after it, rolled on every year.
 *
 * <ul>
 *   <li>Kept by the enterprise while the project is admitted or suspended; nobody has to agree, each change is on the timeline and in the
 *       audit trail with what was before.
 *   <li>Up to three years, from this one on, each once; together not more than the total investment. A year that has passed leaves the
 *       plan at the next change.
 *   <li>Seen by whoever sees the project.
 * </ul>
 */
@NullMarked
package cn.reserve.library.plan;

import org.jspecify.annotations.NullMarked;
