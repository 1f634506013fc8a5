/**
 * Amendments: a verified enterprise proposes other key data, and its district decides.
 *
 * <pre>
 * PROPOSED -&gt; ACCEPTED | RETURNED            by the district of the county on file
 * PROPOSED -&gt; WITHDRAWN                      by the enterprise
 * </pre>
 *
 * <ul>
 *   <li>Key data: name, county, industry, size class, above-scale flag. Until the district accepts, the data on file stand. Contact
 *       person, telephone, e-mail and address change at once (package {@code enterprise}).
 *   <li>The code does not change by amendment: another code is another legal person, which registers itself and takes the earlier
 *       file over by a merge.
 *   <li>One proposal at a time; it must differ from what is on file. A returned one has reasons per field and stays as it is; the
 *       enterprise proposes anew.
 *   <li>On acceptance: the enterprise's projects carry the new name, and what is about them (reports, problems, change requests) is shown
 *       with it, its organisation in the realm has the new name and county, and {@code library.enterprise-verified} tells the other
 *       services. Published whitelists keep the name of their day. Projects keep their own county.
 *   <li>Seen by: own people, the district of the county at the time, commission, auditors. Anything else is 404.
 * </ul>
 */
@NullMarked
package cn.reserve.library.amendment;

import org.jspecify.annotations.NullMarked;
