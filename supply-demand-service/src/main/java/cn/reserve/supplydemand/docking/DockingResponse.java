package cn.reserve.supplydemand.docking;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case with its timeline, the same for both sides but for what they may do now. Amounts in yuan. */
@Schema(name = "Docking")
record DockingResponse(
        UUID id,
        long version,
        UUID demandId,
        UUID supplyId,
        EquipmentCategory category,

        @Schema(description = "As the demand said when the case was opened")
        String wantedEquipment,

        int quantity,

        @Schema(description = "As the supply said when the case was opened")
        String product,

        String model,
        Party buyer,
        Party supplier,
        DockingState state,
        DockingSide openedBy,

        @Schema(description = "Null when the case waits for nobody in particular") @Nullable
        WaitsFor waitsFor,

        @Schema(description = "Null until terms are proposed; the last proposal") @Nullable
        Proposal proposal,

        @Schema(description = "Null until agreed") @Nullable BigDecimal amount,
        @Nullable LocalDate agreedOn,

        @Schema(description = "Null unless dropped") @Nullable
        Dropped dropped,

        @Schema(description = "The caller's side") DockingSide side,

        @Schema(description = "What the caller may do now") List<DockingAction> actions,

        List<Step> steps,
        int messages,

        @Schema(description = "Messages of the other side that the caller's has not read")
        int unread,

        Instant openedAt,
        Instant updatedAt,
        @Nullable Instant closedAt) {

    /** One of the two enterprises. */
    @Schema(name = "DockingParty")
    record Party(
            @Schema(description = "Null of a buyer that has not come forward yet, for the supplier") @Nullable
            EnterpriseName enterprise,

            String county,
            String countyName) {
        static Party of(Participant participant, boolean named) {
            return new Party(
                    named ? new EnterpriseName(participant.uscc(), participant.name()) : null,
                    participant.county(),
                    participant.countyName());
        }
    }

    /** What one side says was agreed. */
    @Schema(name = "DockingProposal")
    record Proposal(DockingSide by, BigDecimal amount, LocalDate day) {}

    /** Why a case ended. */
    @Schema(name = "DockingDropped")
    record Dropped(DropReason reason, @Nullable String text, DockingSide by) {}

    /** One line of the timeline. */
    @Schema(name = "DockingStep")
    record Step(
            int sequence,
            StepKind kind,
            DockingSide side,
            Instant at,

            @Schema(description = "Null of a buyer that has not come forward, for the supplier") @Nullable
            String personName,

            @Nullable String organisationName,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day,
            @Nullable String note) {

        static Step of(DockingStep step, boolean named) {
            return new Step(
                    step.sequence(),
                    step.kind(),
                    step.side(),
                    step.at(),
                    named ? step.personName() : null,
                    named ? step.organisationName() : null,
                    step.amount(),
                    step.day(),
                    step.note());
        }
    }

    static DockingResponse of(
            DockingCase docking, Participant buyer, Participant supplier, DockingSide side, MessageCount count) {
        return new DockingResponse(
                docking.id(),
                docking.version(),
                docking.demandId(),
                docking.supplyId(),
                docking.category(),
                docking.wantedEquipment(),
                docking.quantity(),
                docking.product(),
                docking.model(),
                Party.of(buyer, docking.namesBuyerTo(side)),
                Party.of(supplier, true),
                docking.state(),
                docking.openedBy(),
                docking.waitsFor(),
                proposal(docking),
                docking.amount(),
                docking.agreedOn(),
                dropped(docking),
                side,
                docking.actions(side),
                docking.steps().stream()
                        .map(step -> Step.of(step, step.side() != DockingSide.BUYER || docking.namesBuyerTo(side)))
                        .toList(),
                count.all(),
                count.unread(),
                docking.openedAt(),
                docking.updatedAt(),
                docking.closedAt());
    }

    private static @Nullable Proposal proposal(DockingCase docking) {
        Terms terms = docking.proposal();
        DockingSide by = docking.proposedBy();
        return terms == null || by == null ? null : new Proposal(by, terms.amount(), terms.day());
    }

    private static @Nullable Dropped dropped(DockingCase docking) {
        DropReason reason = docking.dropReason();
        DockingSide by = docking.droppedBy();
        return reason == null || by == null ? null : new Dropped(reason, docking.dropText(), by);
    }
}
