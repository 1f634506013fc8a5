package cn.reserve.library.listitem;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item in its list.
 *
 * @param number in its list
 * @param age full years on the last day of the list's year; null while the day of commissioning is not known
 */
@Schema(name = "ListItemRow")
public record ItemRow(
        UUID id,
        long version,
        int number,
        String title,
        @Nullable String county,
        Map<String, String> values,
        @Nullable Integer age,
        boolean flagged,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal cost,
        ItemState state,
        BigDecimal done,
        @Nullable UUID projectId,
        Instant updatedAt) {}
