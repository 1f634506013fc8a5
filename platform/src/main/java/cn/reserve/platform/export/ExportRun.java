package cn.reserve.platform.export;

import cn.reserve.platform.rest.Wording;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export and how far it is.
 *
 * @param list what is exported, for example {@code projects}
 * @param title the list's name for people
 * @param written rows so far
 * @param expected rows in all; null until they are counted
 */
public record ExportRun(
        UUID id,
        String list,
        Wording title,
        ExportFormat format,
        ExportState state,
        long written,
        @Nullable Long expected,
        Instant startedAt) {}
