/**
 * Reviews: district, lead bureau, commission; each passes or returns, the commission admits to the library.
 *
 * <ul>
 *   <li>District: reviewer of the project's county. Bureau: reviewer of the field's lead unit. Commission: its preparer, whose pass is
 *       the admission. Whoever is not the reviewer of the level whose turn it is gets 409 {@code project.not-your-turn}; a project
 *       outside the caller's scope is 404.
 *   <li>A return names reasons per field; the next submission resumes at the level that returned.
 *   <li>A reviewer may take an own pass back while the next level has not acted.
 *   <li>A reviewer whose turn it is may accept a flag. An open red flag does not stop a pass of district or bureau, but the admission (409
 *       {@code project.flags-open}): once admitted, nobody can mend the form. A flag that is open on an admitted project is the
 *       commission's to accept.
 *   <li>Two reviewers at once: the row is locked, so the second one finds its version stale (412).
 *   <li>Several projects are passed together, 50 at most, each by a decision of its own; one with open flags has to be looked at by itself
 *       (409 {@code review.look-first}).
 *   <li>Where the field has co-units, each countersigns while the lead unit has the project; see {@code countersign}.
 * </ul>
 */
@NullMarked
package cn.reserve.library.review;

import org.jspecify.annotations.NullMarked;
