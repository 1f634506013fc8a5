package cn.reserve.library.whitelist;

import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.library.viewer.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the chain's texts say. */
final class ChainContent {
    private static final int VERSION = 2;

    private ChainContent() {}

    /** An entry's frozen text. */
    record OfEntry(UUID projectId, boolean eligible, List<RuleVerdict> verdicts, Snapshot snapshot) {}

    /**
     * A published batch; the entries by their hashes. Records from before there were versions name people only as they call themselves.
     *
     * @param version of what a record says: 2 since it names people by their subjects
     * @param preparerIds everybody who had a hand in preparing, in the order in which they came
     */
    record OfBatch(
            int version,
            UUID batchId,
            String number,
            String name,
            List<String> preparerIds,
            String preparedBy,
            String approverId,
            String approvedBy,
            String publisherId,
            String publishedBy,
            Instant publishedAt,
            List<EntryHash> entries) {}

    /** An entry by its hash; older records do not name its id. */
    record EntryHash(UUID entryId, UUID projectId, String hash) {}

    /** A revocation. */
    record OfRevocation(
            int version, UUID entryId, UUID projectId, String reason, String revokerId, String revokedBy, Instant at) {

        static OfRevocation of(Entry entry, String reason, Viewer revoker, Instant now) {
            return new OfRevocation(
                    VERSION, entry.id(), entry.projectId(), reason, revoker.subject(), revoker.name(), now);
        }
    }

    static OfEntry of(Entry entry) {
        return new OfEntry(entry.projectId(), entry.eligible(), entry.verdicts(), entry.snapshot());
    }

    static OfBatch of(Batch batch, List<Entry> entries, Viewer publisher, Instant now) {
        return new OfBatch(
                VERSION,
                batch.id(),
                batch.number(),
                batch.name(),
                batch.preparers(),
                batch.preparedByName(),
                Objects.requireNonNullElse(batch.approvedBy(), ""),
                Objects.requireNonNullElse(batch.approvedByName(), ""),
                publisher.subject(),
                publisher.name(),
                now,
                entries.stream()
                        .map(entry ->
                                new EntryHash(entry.id(), entry.projectId(), Objects.requireNonNull(entry.hash())))
                        .toList());
    }
}
