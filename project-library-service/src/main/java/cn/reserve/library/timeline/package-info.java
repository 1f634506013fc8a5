/**
 * The timeline of a project: each step with time, person, organisation, role, states before and after, and the reasons given.
 *
 * <p>Steps are only added; the runtime login may neither change nor delete one.
 */
@NullMarked
package cn.reserve.library.timeline;

import org.jspecify.annotations.NullMarked;
