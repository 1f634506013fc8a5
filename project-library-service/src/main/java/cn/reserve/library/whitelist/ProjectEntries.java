package cn.reserve.library.whitelist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a project stood on the list, latest first; empty for one that never did. */
public record ProjectEntries(List<Item> items) {

    /** Defensive copy. */
    public ProjectEntries {
        items = List.copyOf(items);
    }

    /**
     * One standing.
     *
     * @param revokedAt until when; null while it stands, as is {@code reason}
     */
    @Schema(name = "ProjectEntry")
    public record Item(
            UUID batchId,
            String batchNumber,
            String batchName,
            Instant publishedAt,
            @Nullable Instant revokedAt,
            @Nullable String reason) {}
}
