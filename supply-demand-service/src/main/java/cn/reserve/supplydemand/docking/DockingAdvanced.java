package cn.reserve.supplydemand.docking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event {@code supply-demand.docking-advanced}: a case took a step. The amount, in yuan, and its day only of an agreement. */
record DockingAdvanced(
        UUID caseId,
        UUID demandId,
        UUID supplyId,
        String buyer,
        String supplier,
        DockingState state,
        @Nullable BigDecimal amount,
        @Nullable LocalDate agreedOn,
        Instant at) {
    static final String TYPE = "supply-demand.docking-advanced";

    static DockingAdvanced of(DockingCase docking) {
        return new DockingAdvanced(
                docking.id(),
                docking.demandId(),
                docking.supplyId(),
                docking.buyerUscc(),
                docking.supplierUscc(),
                docking.state(),
                docking.amount(),
                docking.agreedOn(),
                docking.updatedAt());
    }
}
