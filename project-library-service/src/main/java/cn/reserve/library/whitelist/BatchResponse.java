package cn.reserve.library.whitelist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch; its entries are read page by page beside it.
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
        long entryCount,
        List<BatchAction> actions,
        Instant createdAt,
        Instant updatedAt) {

    static BatchResponse of(Batch batch, long entryCount, List<BatchAction> actions) {
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
                entryCount,
                actions,
                batch.createdAt(),
                batch.updatedAt());
    }
}
