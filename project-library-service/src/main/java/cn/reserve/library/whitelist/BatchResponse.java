package cn.reserve.library.whitelist;

import cn.reserve.library.rules.RuleVerdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch with its entries.
 *
 * @param returnReason why an approver sent it back; null otherwise
 * @param previousHash of the chain, null until publication, as is {@code hash}
 */
public record BatchResponse(
        UUID id,
        long version,
        String number,
        String name,
        BatchState state,
        String preparedBy,
        @Nullable String approvedBy,
        @Nullable String returnReason,
        @Nullable Instant publishedAt,
        @Nullable String previousHash,
        @Nullable String hash,
        List<BatchEntry> entries,
        List<BatchAction> actions,
        Instant createdAt,
        Instant updatedAt) {

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

    static BatchResponse of(
            Batch batch, List<Entry> entries, Map<UUID, Revocation> revocations, List<BatchAction> actions) {
        return new BatchResponse(
                batch.id(),
                batch.version(),
                batch.number(),
                batch.name(),
                batch.state(),
                batch.preparedByName(),
                batch.approvedByName(),
                batch.returnReason(),
                batch.publishedAt(),
                batch.previousHash(),
                batch.hash(),
                entries.stream()
                        .map(entry -> BatchEntry.of(entry, revocations.get(entry.id())))
                        .toList(),
                actions,
                batch.createdAt(),
                batch.updatedAt());
    }
}
