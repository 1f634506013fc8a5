package cn.reserve.platform.export;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export and how far it is.
 *
 * @param list what is exported, for example {@code projects}
 * @param written rows so far
 * @param expected rows in all; null until they are counted
 */
public record ExportRun(
        UUID id,
        String list,
        ExportFormat format,
        ExportState state,
        long written,
        @Nullable Long expected,
        Instant startedAt) {}
