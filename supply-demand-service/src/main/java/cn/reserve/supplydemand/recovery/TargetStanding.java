package cn.reserve.supplydemand.recovery;

import cn.reserve.supplydemand.recovery.RecoveryPolicy.Course;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target and how far the city is; also what the audit trail keeps of a change.
 *
 * @param baseValue the document's
 * @param base what the path begins with: the document's value, or the city's of the base year
 * @param level what is to be reached at the end of the year due
 * @param years from the base year to the year due, as far as they have begun
 * @param judgedYear the last year that is over and has a value
 * @param light of the last year that is over, or of the year due: none while that year has no value, however good the ones before were
 * @param behind points of the whole way behind the path at the end of that year; negative when ahead
 */
public record TargetStanding(
        UUID id,
        long version,
        RecoveryIndicator indicator,
        RecoveryUnit unit,
        String documentTitle,
        String documentNumber,
        TargetComparison comparison,
        int baseYear,
        @Nullable BigDecimal baseValue,
        BigDecimal value,
        int dueYear,
        boolean ended,
        @Nullable String reason,
        @Nullable BigDecimal base,
        @Nullable BigDecimal level,
        List<YearStanding> years,
        @Nullable Integer judgedYear,
        @Nullable BigDecimal behind,
        RecoveryLight light,
        boolean changeable,
        Instant updatedAt) {

    /**
     * One year on the way.
     *
     * @param expected what the path says
     */
    public record YearStanding(
            int year, @Nullable CityValue city, @Nullable BigDecimal expected) {}

    /**
     * The city's value of one year.
     *
     * @param value absent while counties are missing
     * @param reported how many counties have a figure
     * @param counties how many there are
     */
    public record CityValue(
            @Nullable BigDecimal value, @Nullable ValueBasis basis, int reported, int counties) {}

    static TargetStanding of(RecoveryTarget target, CityValues values, int thisYear, boolean keeps) {
        BigDecimal base = target.baseValue() != null
                ? target.baseValue()
                : values.of(target.indicator(), target.baseYear()).value();
        BigDecimal level =
                RecoveryPolicy.level(target.comparison(), base, target.value()).orElse(null);
        Course course =
                base == null || level == null ? null : new Course(target.baseYear(), base, target.dueYear(), level);
        List<YearStanding> years = new ArrayList<>();
        Integer judged = null;
        BigDecimal behind = null;
        for (int year = target.baseYear(); year <= Math.min(target.dueYear(), thisYear); year++) {
            CityValue city = values.of(target.indicator(), year);
            years.add(new YearStanding(year, city, course == null ? null : course.expected(year)));
            BigDecimal value = city.value();
            if (course != null && value != null && year < thisYear && year > target.baseYear()) {
                judged = year;
                behind = course.behind(value, year);
            }
        }
        boolean isUpToDate = judged != null && judged == Math.min(target.dueYear(), thisYear - 1);
        return new TargetStanding(
                target.id(),
                target.version(),
                target.indicator(),
                target.indicator().unit(),
                target.documentTitle(),
                target.documentNumber(),
                target.comparison(),
                target.baseYear(),
                target.baseValue(),
                target.value(),
                target.dueYear(),
                target.isEnded(),
                target.reason(),
                base,
                level,
                years,
                judged,
                behind,
                RecoveryPolicy.light(isUpToDate ? behind : null),
                keeps && !target.isEnded(),
                target.updatedAt());
    }
}
