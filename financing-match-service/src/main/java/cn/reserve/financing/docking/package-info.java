/**
 * Docking cases: one bank's work on one need, until a result.
 *
 * <pre>
 * CLAIMED -> ACCEPTED -> DUE_DILIGENCE -> PRE_EXAMINED -> CREDIT_APPROVED
 * CLAIMED -> DECLINED (the bank does not take it on), with a closed reason code
 * ACCEPTED .. PRE_EXAMINED -> REFUSED (the bank took it on and says no), with a closed reason code
 * CLAIMED .. CREDIT_APPROVED -> WITHDRAWN (by the enterprise; of an approval: the offer is turned down)
 * </pre>
 *
 * <p><b>Skipping.</b> Due diligence and pre-examination may be passed over, since small loans are decided without
 * them; each step passed over is written into the timeline as skipped, with the person who went on. Acceptance is
 * never skipped: it starts the clock of the credit decision. An approval is not refused afterwards; only the
 * enterprise can let it go.
 *
 * <p><b>One open case per bank and need</b>, also when two officers claim at once: claims on a need follow one
 * another (row lock), and a unique partial index stands behind that. A case is open until it is declined, refused
 * or withdrawn. After that the bank may claim again. A need that is SATISFIED or CLOSED takes no claims; on a CLOSED
 * need a case can only end.
 *
 * <p><b>Clocks.</b> Working days of the statutory calendar: acceptance 2, credit decision 30 from acceptance,
 * reminder at 70 % ({@link cn.reserve.financing.docking.DockingRules}). A clock that ran out shows as overdue; it
 * does not end the case by itself.
 *
 * <p><b>Who sees what.</b> A bank its own cases, an enterprise the cases on its projects with terms and reasons but
 * without internal notes, central bank, commission and auditor all cases without internal notes. Everyone else, and
 * every other bank: 404.
 *
 * <p><b>Who records.</b> Officers and managers alike: the credit decision itself falls in the bank's own credit
 * system, here its result is recorded with person and time.
 *
 * <p><b>Event.</b> {@code financing.case-advanced} {caseId, needId, projectId, bank, state, at} at every step.
 */
@NullMarked
package cn.reserve.financing.docking;

import org.jspecify.annotations.NullMarked;
