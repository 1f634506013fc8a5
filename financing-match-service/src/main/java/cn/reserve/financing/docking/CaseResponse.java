package cn.reserve.financing.docking;

import cn.reserve.financing.calendar.Deadline;
import cn.reserve.financing.need.NeedState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case with its timeline, as far as the caller may read it. */
@Schema(name = "Case")
record CaseResponse(
        UUID id,
        long version,
        UUID needId,
        NeedState needState,
        UUID projectId,
        String projectName,
        String uscc,
        String enterpriseName,
        String bank,
        String bankName,
        CaseState state,

        @Schema(description = "What the need asks for, yuan")
        BigDecimal amountWanted,

        @Schema(description = "Null until credit is approved") @Nullable
        CreditTerms terms,

        @Schema(description = "Null unless the case ended without credit") @Nullable
        Reason reason,

        @Schema(description = "Null when no clock runs") @Nullable
        Clock clock,

        @Schema(description = "What the caller may do now") List<CaseAction> actions,
        List<Step> steps,
        Instant claimedAt,
        Instant updatedAt,
        @Nullable Instant closedAt) {

    /** Why a case ended: a code when the bank ended it, the text as written to the other side. */
    @Schema(name = "CaseReason")
    record Reason(@Nullable ClosingReason code, @Nullable String text) {}

    /** What is due and when. */
    @Schema(name = "CaseClock")
    record Clock(ClockKind kind, Instant startedAt, Instant remindAt, Instant dueAt, boolean overdue) {}

    /** What a clock counts to. */
    enum ClockKind {
        ACCEPTANCE,
        CREDIT_DECISION
    }

    /** One line of the timeline. */
    @Schema(name = "CaseStep")
    record Step(
            int sequence,
            CaseState state,

            @Schema(description = "Passed over on the way to a later step")
            boolean skipped,

            Instant at,
            String personName,
            String organisationName,

            @Schema(description = "Internal note; null for everyone but the bank itself") @Nullable
            String note) {

        static Step of(CaseStep step, boolean readsNotes) {
            return new Step(
                    step.sequence(),
                    step.state(),
                    step.skipped(),
                    step.at(),
                    step.personName(),
                    step.organisationName(),
                    readsNotes ? step.note() : null);
        }
    }

    static CaseResponse of(DockingCase found, NeedState need, BigDecimal wanted, CaseScope scope, Instant now) {
        ClosingReason code = found.reasonCode();
        String text = found.reasonText();
        return new CaseResponse(
                found.id(),
                found.version(),
                found.needId(),
                need,
                found.projectId(),
                found.projectName(),
                found.uscc(),
                found.enterpriseName(),
                found.bank(),
                found.bankName(),
                found.state(),
                wanted,
                found.terms(),
                code == null && text == null ? null : new Reason(code, text),
                clock(found, now),
                CaseAction.allowed(scope.side(), found.state(), need),
                found.steps().stream()
                        .map(step -> Step.of(step, scope.readsNotes()))
                        .toList(),
                found.claimedAt(),
                found.updatedAt(),
                found.closedAt());
    }

    private static @Nullable Clock clock(DockingCase found, Instant now) {
        Deadline deadline = found.clock();
        if (deadline == null) {
            return null;
        }
        ClockKind kind = found.state() == CaseState.CLAIMED ? ClockKind.ACCEPTANCE : ClockKind.CREDIT_DECISION;
        return new Clock(
                kind, deadline.startedAt(), deadline.remindAt(), deadline.dueAt(), !now.isBefore(deadline.dueAt()));
    }
}
