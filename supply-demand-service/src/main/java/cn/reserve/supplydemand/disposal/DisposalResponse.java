package cn.reserve.supplydemand.disposal;

import cn.reserve.supplydemand.file.KeptFile;
import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.recycler.FitReason;
import cn.reserve.supplydemand.recycler.FittingRecycler;
import cn.reserve.supplydemand.recycler.RetiredKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Retired equipment as far as the caller may read of it. */
@Schema(name = "EquipmentDisposal")
record DisposalResponse(
        UUID id,
        long version,
        RetiredKind kind,
        String name,
        String model,
        int quantity,
        @Nullable Integer commissionedYear,
        String countyName,

        @Schema(description = "Null for a recycler that was not chosen") @Nullable
        EnterpriseName enterprise,

        @Schema(description = "Null for recyclers") @Nullable
        Project project,

        DisposalState state,
        @Nullable DisposalOutcome outcome,

        @Schema(description = "Who disposed of it, where that was no surveyed recycler") @Nullable
        String disposer,

        @Schema(description = "Why it went another way, or why a certificate came back") @Nullable
        String reason,

        @Schema(description = "What the caller's own enterprise fits by, a recycler's")
        List<FitReason> fit,

        @Schema(description = "Whom it fits, at most 20, the largest first; for the enterprise and the offices")
        List<FittingRecycler> fitting,

        @Schema(description = "A recycler sees its own alone")
        List<Bid> bids,

        @Schema(description = "Who was chosen") @Nullable EnterpriseName recycler,

        @Schema(description = "Whom the chosen recycler calls") @Nullable
        Contact enterpriseContact,

        @Nullable PickUp enterprisePickUp,
        @Nullable PickUp recyclerPickUp,
        @Nullable PickUp pickedUp,

        @Schema(description = "Of what was handed in; null before") @Nullable
        Certificate certificate,

        @Schema(description = "Null until a file is there, and for whoever may not read it") @Nullable
        KeptFile file,

        List<Step> steps,

        @Schema(description = "The caller's side") DisposalSide side,

        @Schema(description = "What the caller may do now") List<DisposalAction> actions,
        Instant offeredAt,
        Instant updatedAt,
        @Nullable Instant closedAt) {

    /** The project that retired it. */
    @Schema(name = "DisposalProject")
    record Project(UUID id, @Nullable String code, String name, boolean saysSo) {}

    /** Whom to call. */
    @Schema(name = "DisposalContact")
    record Contact(String person, String phone) {}

    /** When how many were taken away. */
    @Schema(name = "DisposalPickUp")
    record PickUp(LocalDate day, int quantity) {
        static @Nullable PickUp of(@Nullable LocalDate day, @Nullable Integer quantity) {
            return day == null || quantity == null ? null : new PickUp(day, quantity);
        }
    }

    /** A disposal certificate. */
    @Schema(name = "DisposalCertificate")
    record Certificate(String number, LocalDate issuedOn, int quantity, String issuer) {}

    /** A recycler's bid; price in yuan, null while it is only invited. */
    @Schema(name = "DisposalBid")
    record Bid(
            UUID id,
            EnterpriseName recycler,
            String countyName,
            BidState state,
            @Nullable Pricing pricing,
            @Nullable BigDecimal price,
            @Nullable LocalDate pickUpOn,
            @Nullable String note,
            @Nullable Contact contact,
            List<FitReason> fit,
            Instant updatedAt) {}

    /** One line of the timeline. */
    @Schema(name = "DisposalStep")
    record Step(
            int sequence,
            StepKind kind,
            DisposalSide side,
            Instant at,
            @Nullable String personName,
            @Nullable String organisationName,
            @Nullable LocalDate day,
            @Nullable Integer quantity,
            @Nullable String note) {
        static Step of(DisposalStep step) {
            return new Step(
                    step.sequence(),
                    step.kind(),
                    step.side(),
                    step.at(),
                    step.personName(),
                    step.organisationName(),
                    step.day(),
                    step.quantity(),
                    step.note());
        }
    }

    /** What else a response is made of, of what the caller may read. */
    record Around(
            DisposalSide side,
            List<FitReason> fit,
            List<FittingRecycler> fitting,
            List<Bid> bids,
            @Nullable Participant recycler,
            @Nullable KeptFile file,
            List<Step> steps,
            List<DisposalAction> actions) {}

    /** To a recycler that was not chosen, whatever comes after the choice is none of its business. */
    static DisposalState toBidder(DisposalState state) {
        return switch (state) {
            case OFFERED -> DisposalState.OFFERED;
            case LAPSED, OTHERWISE -> DisposalState.LAPSED;
            case AGREED, PICKED_UP, DISPOSED, RETURNED, ACCEPTED -> DisposalState.AGREED;
        };
    }

    static DisposalResponse of(DisposalCase found, Around around) {
        boolean limited = around.side() == DisposalSide.BIDDER;
        boolean isParty = around.side() == DisposalSide.ENTERPRISE || around.side() == DisposalSide.RECYCLER;
        Participant taker = around.recycler();
        return new DisposalResponse(
                found.id(),
                found.version(),
                found.kind(),
                found.name(),
                found.model(),
                found.quantity(),
                found.commissionedYear(),
                found.countyName(),
                limited ? null : new EnterpriseName(found.uscc(), found.enterpriseName()),
                limited || around.side() == DisposalSide.RECYCLER ? null : project(found),
                limited ? toBidder(found.state()) : found.state(),
                limited ? null : found.outcome(),
                limited ? null : found.disposer(),
                limited ? null : found.reason(),
                around.fit(),
                around.fitting(),
                around.bids(),
                limited || taker == null ? null : new EnterpriseName(taker.uscc(), taker.name()),
                isParty ? contact(found.contactPerson(), found.contactPhone()) : null,
                limited ? null : PickUp.of(found.enterpriseDay(), found.enterpriseQuantity()),
                limited ? null : PickUp.of(found.recyclerDay(), found.recyclerQuantity()),
                limited ? null : PickUp.of(found.pickedUpOn(), found.pickedUp()),
                limited ? null : certificate(found),
                around.file(),
                around.steps(),
                around.side(),
                around.actions(),
                found.offeredAt(),
                found.updatedAt(),
                limited ? null : found.closedAt());
    }

    static @Nullable Contact contact(@Nullable String person, @Nullable String phone) {
        return person == null || phone == null ? null : new Contact(person, phone);
    }

    private static Project project(DisposalCase found) {
        return new Project(found.projectId(), found.projectCode(), found.projectName(), found.inProject());
    }

    private static @Nullable Certificate certificate(DisposalCase found) {
        String number = found.certificateNumber();
        LocalDate day = found.certificateOn();
        Integer quantity = found.certificateQuantity();
        String issuer = found.certificateIssuer();
        return number == null || day == null || quantity == null || issuer == null
                ? null
                : new Certificate(number, day, quantity, issuer);
    }
}
