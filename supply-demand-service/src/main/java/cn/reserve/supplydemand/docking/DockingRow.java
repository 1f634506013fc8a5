package cn.reserve.supplydemand.docking;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case in the list. Amounts in yuan. */
@Schema(name = "DockingRow")
record DockingRow(
        UUID id,
        long version,
        UUID demandId,
        UUID supplyId,
        EquipmentCategory category,
        String wantedEquipment,
        int quantity,
        String product,
        String model,

        @Schema(description = "Null of a buyer that has not come forward yet, for the supplier") @Nullable
        EnterpriseName buyer,

        String buyerCountyName,
        EnterpriseName supplier,
        String supplierCountyName,
        DockingState state,

        @Schema(description = "The caller's enterprise has to answer")
        boolean waitsForCaller,

        @Schema(description = "Messages of the other side that the caller's has not read")
        int unread,

        @Schema(description = "Null until agreed") @Nullable BigDecimal amount,
        @Nullable LocalDate agreedOn,
        @Nullable DropReason dropReason,
        Instant openedAt,
        Instant updatedAt) {

    static DockingRow of(
            DockingCase docking, Participant buyer, Participant supplier, DockingSide side, MessageCount count) {
        WaitsFor waitsFor = docking.waitsFor();
        return new DockingRow(
                docking.id(),
                docking.version(),
                docking.demandId(),
                docking.supplyId(),
                docking.category(),
                docking.wantedEquipment(),
                docking.quantity(),
                docking.product(),
                docking.model(),
                docking.namesBuyerTo(side) ? new EnterpriseName(buyer.uscc(), buyer.name()) : null,
                buyer.countyName(),
                new EnterpriseName(supplier.uscc(), supplier.name()),
                supplier.countyName(),
                docking.state(),
                waitsFor != null && waitsFor.concerns(side),
                count.unread(),
                docking.amount(),
                docking.agreedOn(),
                docking.dropReason(),
                docking.openedAt(),
                docking.updatedAt());
    }
}
