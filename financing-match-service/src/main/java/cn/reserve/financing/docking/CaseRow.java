package cn.reserve.financing.docking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case in the list. Amounts in yuan, rate in percent a year. */
@Schema(name = "CaseRow")
record CaseRow(
        UUID id,
        long version,
        UUID needId,
        UUID projectId,
        String projectName,
        String enterpriseName,
        String bank,
        String bankName,
        CaseState state,
        BigDecimal amountWanted,

        @Schema(description = "Null until credit is approved") @Nullable
        BigDecimal approvedAmount,

        @Nullable BigDecimal approvedRate,
        @Nullable Integer approvedTermMonths,

        @Schema(description = "When the running clock runs out; null when none runs") @Nullable
        Instant dueAt,

        boolean overdue,
        Instant claimedAt,
        Instant updatedAt) {}
