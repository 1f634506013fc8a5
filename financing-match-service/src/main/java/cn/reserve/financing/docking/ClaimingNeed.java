package cn.reserve.financing.docking;

import cn.reserve.financing.bank.BankNames;
import cn.reserve.financing.calendar.Deadline;
import cn.reserve.financing.calendar.Deadlines;
import cn.reserve.financing.need.Need;
import cn.reserve.financing.need.Needs;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bank claims a need and so opens its case; the two-day clock of acceptance starts (domain.md §8). */
@ApplicationScoped
class ClaimingNeed {
    private final Needs needs;
    private final Cases cases;
    private final BankNames banks;
    private final Deadlines deadlines;
    private final DockingRules rules;
    private final RecordingCase recording;
    private final Idempotency idempotency;
    private final Caller caller;

    ClaimingNeed(
            Needs needs,
            Cases cases,
            BankNames banks,
            Deadlines deadlines,
            DockingRules rules,
            RecordingCase recording,
            Idempotency idempotency,
            Caller caller) {
        this.needs = needs;
        this.cases = cases;
        this.banks = banks;
        this.deadlines = deadlines;
        this.rules = rules;
        this.recording = recording;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * Claims once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code need.not-found}; 409 {@code need.not-claimable} when it
     *     is satisfied or closed, {@code case.already-open} when the bank has an open case on it
     */
    @Transactional
    Answer<CaseResponse> claim(UUID needId, CaseRequests.Step request, @Nullable String key) {
        String bank = caller.requireOrganisation();
        return idempotency.once(
                key, new Claim(needId, bank, request), CaseResponse.class, () -> open(needId, bank, request));
    }

    private CaseResponse open(UUID needId, String bank, CaseRequests.Step request) {
        Need need = needs.hold(needId).orElseThrow(() -> Problems.notFound("need"));
        if (cases.hasOpen(needId, bank)) {
            throw Problems.conflict("case.already-open");
        }
        if (!need.state().claimable()) {
            throw Problems.conflict("need.not-claimable", need.state());
        }
        Doing doing = recording.doing(request.note());
        Deadline acceptance = deadlines.after(doing.at(), rules.acceptanceDays(), rules.reminderPercent());
        DockingCase made = DockingCase.claim(need, bank, banks.of(bank, caller.organisationName()), doing, acceptance);
        cases.persist(made);
        return recording.record("case.claimed", made, need, null);
    }

    /** What tells one claim from another. */
    private record Claim(UUID needId, String bank, CaseRequests.Step request) {}
}
