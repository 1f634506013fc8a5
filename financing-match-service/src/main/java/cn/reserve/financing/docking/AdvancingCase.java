package cn.reserve.financing.docking;

import cn.reserve.financing.calendar.Deadlines;
import cn.reserve.financing.need.Need;
import cn.reserve.financing.need.NeedState;
import cn.reserve.financing.need.Needs;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a case after the claim. Each holds the need first and reads the case after, so that of two people who
 * send the same step at once the second sees the first's version and gets 412.
 *
 * <p>All throw 404 {@code case.not-found} (also for another bank's or enterprise's case), 428 and 412 about {@code
 * If-Match}, 409 {@code case.step-not-possible}, and 409 {@code case.need-closed} for a step forward on a closed need.
 */
@ApplicationScoped
class AdvancingCase {
    private final Cases cases;
    private final Needs needs;
    private final Deadlines deadlines;
    private final DockingRules rules;
    private final RecordingCase recording;
    private final Caller caller;

    AdvancingCase(
            Cases cases, Needs needs, Deadlines deadlines, DockingRules rules, RecordingCase recording, Caller caller) {
        this.cases = cases;
        this.needs = needs;
        this.deadlines = deadlines;
        this.rules = rules;
        this.recording = recording;
        this.caller = caller;
    }

    /** The bank accepts; the thirty-day clock of the credit decision starts. */
    @Transactional
    CaseResponse accept(UUID id, @Nullable String ifMatch, CaseRequests.Step request) {
        return advance(id, ifMatch, "case.accepted", CaseState.ACCEPTED, (docking, need) -> {
            Doing doing = recording.doing(request.note());
            docking.accept(doing, deadlines.after(doing.at(), rules.creditDecisionDays(), rules.reminderPercent()));
        });
    }

    /** The bank records its due diligence. */
    @Transactional
    CaseResponse recordDueDiligence(UUID id, @Nullable String ifMatch, CaseRequests.Step request) {
        return advance(
                id,
                ifMatch,
                "case.due-diligence-recorded",
                CaseState.DUE_DILIGENCE,
                (docking, need) -> docking.recordDueDiligence(recording.doing(request.note())));
    }

    /** The bank records the joint pre-examination. */
    @Transactional
    CaseResponse recordPreExamination(UUID id, @Nullable String ifMatch, CaseRequests.Step request) {
        return advance(
                id,
                ifMatch,
                "case.pre-examined",
                CaseState.PRE_EXAMINED,
                (docking, need) -> docking.recordPreExamination(recording.doing(request.note())));
    }

    /** The bank approves credit; 400 with violations when {@link CreditPolicy} finds the terms wrong. */
    @Transactional
    CaseResponse approveCredit(UUID id, @Nullable String ifMatch, CaseRequests.CreditApproval request) {
        return advance(id, ifMatch, "case.credit-approved", CaseState.CREDIT_APPROVED, (docking, need) -> {
            List<Violation> violations = CreditPolicy.check(request.terms(), need.amount());
            if (!violations.isEmpty()) {
                throw Problems.invalid(violations);
            }
            docking.approveCredit(request.terms().settled(), recording.doing(request.note()));
        });
    }

    /** The bank steps back without a judgement of the enterprise. */
    @Transactional
    CaseResponse decline(UUID id, @Nullable String ifMatch, CaseRequests.Closing request) {
        return close(id, ifMatch, "case.declined", CaseState.DECLINED, request);
    }

    /** The bank refuses credit. */
    @Transactional
    CaseResponse refuse(UUID id, @Nullable String ifMatch, CaseRequests.Closing request) {
        return close(id, ifMatch, "case.refused", CaseState.REFUSED, request);
    }

    /** The enterprise steps back, or turns an approved offer down. */
    @Transactional
    CaseResponse withdraw(UUID id, @Nullable String ifMatch, CaseRequests.Withdrawal request) {
        return advance(
                id,
                ifMatch,
                "case.withdrawn",
                CaseState.WITHDRAWN,
                (docking, need) -> docking.end(CaseState.WITHDRAWN, null, request.text(), recording.doing(null)));
    }

    private CaseResponse close(
            UUID id, @Nullable String ifMatch, String action, CaseState ending, CaseRequests.Closing request) {
        if (request.reasonCode() == ClosingReason.OTHER
                && (request.text() == null || request.text().isBlank())) {
            throw Problems.invalid(Violation.of("text", "closing-text"));
        }
        return advance(
                id,
                ifMatch,
                action,
                ending,
                (docking, need) ->
                        docking.end(ending, request.reasonCode(), request.text(), recording.doing(request.note())));
    }

    private CaseResponse advance(
            UUID id, @Nullable String ifMatch, String action, CaseState target, BiConsumer<DockingCase, Need> verb) {
        CaseScope scope = CaseScope.of(caller);
        Need need = cases.needOf(id, scope).flatMap(needs::hold).orElseThrow(() -> Problems.notFound("case"));
        DockingCase docking = cases.find(id, scope).orElseThrow(() -> Problems.notFound("case"));
        Etags.require(ifMatch, docking.version());
        if (need.state() == NeedState.CLOSED && target.open()) {
            throw Problems.conflict("case.need-closed");
        }
        RecordingCase.Decision before = RecordingCase.Decision.of(docking);
        verb.accept(docking, need);
        return recording.record(action, docking, need, before);
    }
}
