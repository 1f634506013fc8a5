package cn.reserve.library.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published entry as it leaves the platform; amounts are yuan, content is the frozen text that was hashed. */
record ListedRow(
        UUID entryId,
        UUID projectId,
        UUID batchId,
        @Nullable String projectCode,
        String name,
        String enterpriseName,
        String uscc,
        String field,
        String countyName,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal loanAmount,
        String batchNumber,
        @Nullable String approvedBy,
        Instant publishedAt,
        @Nullable Instant revokedAt,
        String content,
        String hash) {}
