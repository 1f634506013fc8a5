package cn.reserve.library.whitelist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of batches. */
public record BatchRow(
        UUID id,
        long version,
        String number,
        String name,
        BatchState state,
        String preparedBy,
        @Nullable String approvedBy,
        @Nullable Instant publishedAt,
        long entryCount,
        Instant updatedAt) {}
