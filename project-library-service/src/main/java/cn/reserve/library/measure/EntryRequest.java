package cn.reserve.library.measure;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Progress, or the report of a quarter.
 *
 * @param unit id of the lead unit
 * @param quarter of a report, e.g. 2026-Q3; none of progress
 * @param state of a report: how far the unit is; none of progress
 * @param day on which it happened, or to which the report says how it stands
 */
public record EntryRequest(
        @NotNull UUID unit,
        @NotNull EntryKind kind,
        @PlainText(max = 7) @Nullable String quarter,
        @Nullable MeasureState state,
        @NotNull LocalDate day,
        @NotBlank @PlainText(max = 2000, lines = true) String text) {}
