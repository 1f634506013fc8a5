package cn.reserve.library.whitelist;

import cn.reserve.library.rules.RuleVerdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project in a batch.
 *
 * @param hash over the entry's frozen text; null until publication
 * @param revocation why it no longer stands; null while it does
 */
public record BatchEntry(
        UUID projectId,
        String projectName,
        String enterpriseName,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal loanAmount,
        boolean eligible,
        List<RuleVerdict> verdicts,
        @Nullable String hash,
        @Nullable RevocationResponse revocation) {

    /** Defensive copy. */
    public BatchEntry {
        verdicts = List.copyOf(verdicts);
    }

    static BatchEntry of(Entry entry, @Nullable Revocation revocation) {
        Snapshot snapshot = entry.snapshot();
        return new BatchEntry(
                entry.projectId(),
                snapshot.name(),
                snapshot.enterprise().name(),
                snapshot.totalInvestment(),
                snapshot.loan() == null ? null : snapshot.loan().amount(),
                entry.eligible(),
                entry.verdicts(),
                entry.hash(),
                revocation == null ? null : revocation.response());
    }
}
