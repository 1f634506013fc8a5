package cn.reserve.supplydemand.disposal;

import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.recycler.RetiredKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Retired equipment in the list.
 *
 * @param enterprise null for a recycler that has not been chosen
 * @param projectName null for recyclers, which take machines and not projects
 * @param bids how many stand now; null for a recycler that has not been chosen
 * @param ownBid how the caller's enterprise stands to it; null when it has not bid
 * @param recycler who was chosen; null for whom that does not concern
 */
@Schema(name = "EquipmentDisposalRow")
record DisposalRow(
        UUID id,
        long version,
        RetiredKind kind,
        String name,
        String model,
        int quantity,
        @Nullable Integer commissionedYear,
        String countyName,
        @Nullable EnterpriseName enterprise,
        @Nullable UUID projectId,
        @Nullable String projectName,
        DisposalState state,
        @Nullable DisposalOutcome outcome,
        @Nullable Integer bids,
        @Nullable BidState ownBid,
        @Nullable EnterpriseName recycler,
        @Nullable LocalDate pickedUpOn,
        @Nullable String certificateNumber,
        DisposalSide side,
        Instant offeredAt,
        Instant updatedAt) {

    static DisposalRow of(
            DisposalCase found, DisposalSide side, @Nullable DisposalBid bid, @Nullable EnterpriseName recycler) {
        boolean limited = side == DisposalSide.BIDDER;
        boolean takes = limited || side == DisposalSide.RECYCLER;
        return new DisposalRow(
                found.id(),
                found.version(),
                found.kind(),
                found.name(),
                found.model(),
                found.quantity(),
                found.commissionedYear(),
                found.countyName(),
                limited ? null : new EnterpriseName(found.uscc(), found.enterpriseName()),
                takes ? null : found.projectId(),
                takes ? null : found.projectName(),
                limited ? DisposalResponse.toBidder(found.state()) : found.state(),
                limited ? null : found.outcome(),
                limited ? null : (Integer) found.bids(),
                bid == null ? null : bid.state(),
                limited ? null : recycler,
                limited ? null : found.pickedUpOn(),
                limited ? null : found.certificateNumber(),
                side,
                found.offeredAt(),
                found.updatedAt());
    }
}
