package cn.reserve.library.whitelist;

import cn.reserve.library.form.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the list on a day, and the decision behind it.
 *
 * @param totalInvestment yuan; null when the caller is a bank, or the credit platform that serves banks, and the enterprise's
 *     consent does not stand today, as is {@code loanAmount}
 * @param revokedAt when it was revoked later than the day asked for
 */
public record ListedEntry(
        UUID projectId,
        @Nullable String projectCode,
        String projectName,
        Field field,
        String county,
        String countyName,
        String uscc,
        String enterpriseName,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal loanAmount,
        UUID batchId,
        String batchNumber,
        String batchName,
        @Nullable String approvedBy,
        Instant publishedAt,
        @Nullable Instant revokedAt,
        String hash) {}
