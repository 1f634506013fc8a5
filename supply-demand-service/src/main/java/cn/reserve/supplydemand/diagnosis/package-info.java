/**
 * Diagnoses: an enterprise asks an expert or a service institution what to renew or to transform (domain.md §7, service mechanism).
 *
 * <pre>
 * REQUESTED -> ACCEPTED (day of the visit) -> REPORTED (report, measures) -> CLOSED (every measure decided)
 * ACCEPTED -> ACCEPTED (another day of the visit)
 * REQUESTED, ACCEPTED -> DECLINED (reason)
 * REQUESTED, ACCEPTED -> WITHDRAWN (by the enterprise, reason)
 * </pre>
 *
 * <p><b>Who.</b> An enterprise asks a listed provider that diagnoses in the field; never its own. For the provider acts the enterprise that
 * it belongs to, or the economy bureau where it has none here.
 *
 * <p><b>Report.</b> One PDF of at most 10 MiB, put and replaced while the diagnosis is ACCEPTED; handing in needs it. With it come a summary
 * and recommended measures: equipment, category, figures, quantity, cost, yearly saving. It is kept in the database: some hundred files a
 * year, which backup and restore then treat as the rows that refer to them.
 *
 * <p><b>Measures.</b> The enterprise adopts one by filing a demand from it, which stays linked, or declines it with a reason. A diagnosis
 * without an undecided measure is CLOSED.
 *
 * <p><b>Who sees what.</b> The enterprise, the provider's enterprise, the economy bureau, the enterprise's district, the commission and the
 * auditor; everybody else: 404. The enterprise's contact is for the provider's side, the provider's contact for the enterprise once
 * it accepted. The report is for the two sides and the economy bureau; each look of another than the enterprise is in the trail.
 *
 * <p><b>Event.</b> {@code supply-demand.diagnosis-advanced} at every step.
 */
@NullMarked
package cn.reserve.supplydemand.diagnosis;

import org.jspecify.annotations.NullMarked;
