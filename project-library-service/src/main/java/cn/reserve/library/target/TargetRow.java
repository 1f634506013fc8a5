package cn.reserve.library.target;

import cn.reserve.library.plantext.PlanReading.Bound;
import cn.reserve.library.plantext.PlanReading.Comparison;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target and where it stands.
 *
 * @param value the level, or the change in percent
 * @param valueUnit of base, level, and yearly values
 * @param baseDerived whether the base value is the base year's own, and not one that was entered
 * @param level to be reached; null while the base value of a change is not known
 * @param latestYear of the latest value; null before the first
 * @param expected what the straight path says for the latest value's day
 * @param behind points of the whole way behind the path; negative when ahead
 * @param years base year to year due, with path and value
 */
public record TargetRow(
        UUID id,
        long version,
        UUID documentId,
        String documentTitle,
        @Nullable String documentNumber,
        @Nullable Integer line,
        String indicator,
        Comparison comparison,
        @Nullable Integer baseYear,
        @Nullable BigDecimal baseValue,
        boolean baseDerived,
        BigDecimal value,
        String unit,
        String valueUnit,
        int dueYear,
        Bound bound,
        @Nullable String leadName,
        @Nullable String leadBureau,
        @Nullable Formula formula,
        @Nullable BigDecimal level,
        @Nullable Integer latestYear,
        @Nullable BigDecimal latest,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal behind,
        TargetLight light,
        List<TargetYear> years,
        boolean changeable,
        boolean enterable) {

    /** Defensive copy. */
    public TargetRow {
        years = List.copyOf(years);
    }

    /**
     * One year of it.
     *
     * @param expected on the straight path at its end; null without a path
     * @param value entered or computed; null where there is none
     * @param by who entered it; empty for what the library's data say
     */
    public record TargetYear(
            int year,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal value,
            String note,
            String by,
            @Nullable Instant at) {}
}
