package cn.reserve.library.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key measure.
 *
 * @param line of the plan text; null when it was typed
 * @param units in the plan's order, lead units first
 * @param changeable whether the caller may correct it
 */
public record MeasureRow(
        UUID id,
        long version,
        UUID documentId,
        String documentTitle,
        @Nullable String documentNumber,
        @Nullable Integer line,
        String action,
        String topic,
        String text,
        MeasureState state,
        List<LeadUnit> units,
        Instant updatedAt,
        boolean changeable) {

    /** Defensive copy. */
    public MeasureRow {
        units = List.copyOf(units);
    }

    MeasureRow with(List<LeadUnit> known) {
        return new MeasureRow(
                id,
                version,
                documentId,
                documentTitle,
                documentNumber,
                line,
                action,
                topic,
                text,
                state,
                known,
                updatedAt,
                changeable);
    }

    /**
     * A unit of it.
     *
     * @param lastReport latest quarter reported, e.g. 2026-Q3
     * @param reportable whether the caller may enter for it
     */
    public record LeadUnit(
            UUID id,
            String name,
            @Nullable String bureau,
            boolean leads,
            MeasureState state,
            @Nullable String lastReport,
            boolean reportable) {}
}
