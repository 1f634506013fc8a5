/**
 * Special funds: what each project got from which programme by which document, how much of it is in place, how much is paid.
 *
 * <pre>
 * ACTIVE -&gt; REVOKED (reason)      the row stays; what was recorded by mistake, or recovered
 * </pre>
 *
 * <ul>
 *   <li>Recorded by the finance bureau and the commission, of projects in the library (admitted or suspended), for programmes that give
 *       money and were in force on the day of the document. Paid ≤ in place ≤ issued. One document once per project and programme;
 *       instalments come by further documents.
 *   <li>No double central funding: refused when the project has funds of a programme that excludes this one (the exclusions of package
 *       {@code stacking}, with their clause), and when a machine that it retires is retired by another project that has funds of the
 *       same or an excluded programme. Package {@code change} asks the latter again before a change is approved.
 *   <li>Amounts in place and paid move by changes with {@code If-Match}; the issued amount never changes, a wrong one is revoked.
 *   <li>Seen by the own enterprise, the county's district, the field's lead bureau, city-wide roles. Anything else is 404.
 * </ul>
 */
@NullMarked
package cn.reserve.library.fund;

import org.jspecify.annotations.NullMarked;
