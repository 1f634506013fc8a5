/**
 * Enterprises: the registration file, and its verification by the district.
 *
 * <pre>
 * SUBMITTED -&gt; VERIFIED                     by the district of the file's county
 * SUBMITTED -&gt; RETURNED                     with reasons per field
 * SUBMITTED, RETURNED -&gt; REJECTED           for good, with a reason
 * RETURNED  -&gt; SUBMITTED                    when the person who registered it mends and sends it again
 * </pre>
 *
 * <ul>
 *   <li>A person without an organisation (role {@code applicant}) registers one enterprise; a member of an enterprise registers
 *       that enterprise only. The unified social credit code is unique among files that are not rejected, so that a file of somebody
 *       else's enterprise cannot keep that enterprise out; after a rejection code and person are free to file again. A wrong check character is let through with a warning,
 *       because early codes carry some lawfully.
 *   <li>A verified file starts the {@code membership} job, which brings the person into the organisation, and emits
 *       {@code library.enterprise-verified}.
 *   <li>The contact person is shown to its own people, the district, the commission, and a bureau that leads one of its projects; each
 *       look of another than its own people is noted in the audit trail. Everybody else gets {@code contactMasked}. The audit trail
 *       itself keeps no contact person.
 *   <li>Of a verified file its own people change address and contact at once; everything else is an {@code amendment}. A code never
 *       changes after verification.
 *   <li>What was done to a file is read from the audit trail by whoever sees it and works on files: its own people, the district, the
 *       commission, the auditor.
 *   <li>Seen by: its own people, the district of its county, city-wide roles; bureaus see verified enterprises. Anything else is
 *       404.
 * </ul>
 */
@NullMarked
package cn.reserve.library.enterprise;

import org.jspecify.annotations.NullMarked;
