package cn.reserve.library.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was listed or taken off, in the order of the chain.
 *
 * @param next position to ask after for more; the one asked for when there is nothing new
 */
public record WhitelistChanges(List<WhitelistChange> items, long next) {

    /** Defensive copy. */
    public WhitelistChanges {
        items = List.copyOf(items);
    }

    /** Listed, or taken off. */
    public enum WhitelistChangeKind {
        LISTED,
        REVOKED
    }

    /**
     * One project's change; neither contact data nor amounts.
     *
     * @param position of the chain's record that tells of it
     * @param entryHash hash of the entry's frozen text
     * @param reason of a revocation
     */
    public record WhitelistChange(
            long position,
            Instant at,
            WhitelistChangeKind kind,
            UUID projectId,
            @Nullable String projectCode,
            String projectName,
            String uscc,
            String enterpriseName,
            String field,
            String county,
            String batchNumber,
            String entryHash,
            @Nullable String reason) {}
}
