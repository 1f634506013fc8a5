package cn.reserve.platform.standards;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a code table.
 *
 * @param table {@code divisions}, {@code industries}, {@code banks} or {@code workdays}
 * @param code the code; of {@code workdays} the ISO date
 * @param name name for people, Chinese
 * @param parent code of the row above, null at the top
 * @param level kind of row, e.g. {@code county} or {@code class}; null where the table has none
 * @param validFrom first day, null when it was always valid
 * @param validUntil first day on which it is no longer valid, null while current
 * @param attributes further columns of the source by name, e.g. {@code isWorkday}
 */
public record CodeEntry(
        String table,
        String code,
        String name,
        @Nullable String parent,
        @Nullable String level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Map<String, String> attributes) {

    /** Defensive copy. */
    public CodeEntry {
        attributes = Map.copyOf(attributes);
    }

    /** Whether the code is current on a day. */
    public boolean isCurrent(LocalDate on) {
        return (validFrom == null || !on.isBefore(validFrom)) && (validUntil == null || on.isBefore(validUntil));
    }
}
