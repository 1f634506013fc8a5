package cn.reserve.library.whitelist;

import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.library.viewer.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the chain's texts say. */
final class ChainContent {
    private ChainContent() {}

    /** An entry's frozen text. */
    record OfEntry(UUID projectId, boolean eligible, List<RuleVerdict> verdicts, Snapshot snapshot) {}

    /** A published batch; the entries by their hashes. */
    record OfBatch(
            UUID batchId,
            String number,
            String name,
            String preparedBy,
            String approvedBy,
            String publishedBy,
            Instant publishedAt,
            List<EntryHash> entries) {}

    /** An entry by its hash; older records do not name its id. */
    record EntryHash(UUID entryId, UUID projectId, String hash) {}

    /** A revocation. */
    record OfRevocation(UUID entryId, UUID projectId, String reason, String revokedBy, Instant at) {}

    static OfEntry of(Entry entry) {
        return new OfEntry(entry.projectId(), entry.eligible(), entry.verdicts(), entry.snapshot());
    }

    static OfBatch of(Batch batch, List<Entry> entries, Viewer publisher, Instant now) {
        return new OfBatch(
                batch.id(),
                batch.number(),
                batch.name(),
                batch.preparedByName(),
                Objects.requireNonNullElse(batch.approvedByName(), ""),
                publisher.name(),
                now,
                entries.stream()
                        .map(entry ->
                                new EntryHash(entry.id(), entry.projectId(), Objects.requireNonNull(entry.hash())))
                        .toList());
    }
}
