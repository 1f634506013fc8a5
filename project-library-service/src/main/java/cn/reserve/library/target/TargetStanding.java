package cn.reserve.library.target;

import cn.reserve.library.target.TargetPolicy.Course;
import cn.reserve.library.target.TargetRow.TargetYear;
import cn.reserve.library.viewer.Viewer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings a target's facts and its values together into where it stands. Pure. */
final class TargetStanding {
    private static final int SCALE = 4;

    private TargetStanding() {}

    /** A target as the database has it. */
    record Stored(
            UUID id,
            long version,
            UUID documentId,
            String documentTitle,
            @Nullable String documentNumber,
            NewTarget facts) {}

    /** A year's value as entered or computed, in its own unit. */
    record Known(BigDecimal value, String note, String by, Instant at) {}

    /** The row; {@code known} are values by year, of a formula in the formula's unit. */
    static TargetRow row(Stored stored, SortedMap<Integer, Known> known, LocalDate today, Viewer viewer) {
        NewTarget facts = stored.facts();
        SortedMap<Integer, Known> values = inUnit(facts, known);
        BigDecimal base = base(facts, values);
        BigDecimal level =
                TargetPolicy.level(facts.comparison(), base, facts.value()).orElse(null);
        Course course = course(facts, base, level);
        Integer latestYear = latest(values, facts, today);
        BigDecimal latest = latestYear == null ? null : value(values, latestYear);
        LocalDate day = latestYear == null ? today : TargetPolicy.dayOf(latestYear, today);
        return new TargetRow(
                stored.id(),
                stored.version(),
                stored.documentId(),
                stored.documentTitle(),
                stored.documentNumber(),
                facts.line(),
                facts.indicator(),
                facts.comparison(),
                facts.baseYear(),
                plain(base),
                base != null && facts.baseValue() == null,
                plainly(facts.value()),
                facts.unit(),
                facts.valueUnit(),
                facts.dueYear(),
                facts.bound(),
                facts.leadName(),
                facts.leadBureau(),
                facts.formula(),
                plain(level),
                latestYear,
                plain(latest),
                course == null || latest == null ? null : plainly(course.expected(day)),
                course == null || latest == null ? null : course.behind(latest, day),
                TargetPolicy.light(course, latest, day),
                years(facts, course, values),
                TargetPolicy.runs(viewer),
                TargetPolicy.enters(viewer, facts.leadBureau(), facts.formula()));
    }

    /** How it stands today. */
    static TargetLight light(Stored stored, SortedMap<Integer, Known> known, LocalDate today) {
        NewTarget facts = stored.facts();
        SortedMap<Integer, Known> values = inUnit(facts, known);
        BigDecimal base = base(facts, values);
        BigDecimal level =
                TargetPolicy.level(facts.comparison(), base, facts.value()).orElse(null);
        Integer year = latest(values, facts, today);
        return TargetPolicy.light(
                course(facts, base, level),
                year == null ? null : value(values, year),
                year == null ? today : TargetPolicy.dayOf(year, today));
    }

    private static SortedMap<Integer, Known> inUnit(NewTarget facts, SortedMap<Integer, Known> known) {
        Formula formula = facts.formula();
        if (formula == null) {
            return known;
        }
        BigDecimal one = formula.one(facts.valueUnit()).orElse(BigDecimal.ONE);
        SortedMap<Integer, Known> converted = new TreeMap<>();
        known.forEach((year, each) -> converted.put(
                year,
                new Known(each.value().divide(one, SCALE, RoundingMode.HALF_UP), each.note(), each.by(), each.at())));
        return converted;
    }

    /** As entered, or else the base year's own value. */
    private static @Nullable BigDecimal base(NewTarget facts, SortedMap<Integer, Known> values) {
        BigDecimal entered = facts.baseValue();
        Integer year = facts.baseYear();
        return entered != null || year == null ? entered : value(values, year);
    }

    private static @Nullable Course course(NewTarget facts, @Nullable BigDecimal base, @Nullable BigDecimal level) {
        Integer year = facts.baseYear();
        return year == null || base == null || level == null
                ? null
                : new Course(year, base, facts.dueYear(), level, facts.bound());
    }

    /** The latest year with a value, after the base year and not after this one; of a formula that counts a year alone, a complete one. */
    private static @Nullable Integer latest(SortedMap<Integer, Known> values, NewTarget facts, LocalDate today) {
        Integer base = facts.baseYear();
        Formula formula = facts.formula();
        boolean complete = formula != null && formula.isOfTheYear();
        SortedMap<Integer, Known> past = values.headMap(complete ? today.getYear() : today.getYear() + 1);
        return past.isEmpty() || (base != null && past.lastKey() <= base) ? null : past.lastKey();
    }

    private static List<TargetYear> years(NewTarget facts, @Nullable Course course, SortedMap<Integer, Known> values) {
        Integer base = facts.baseYear();
        int first =
                base != null ? base : values.isEmpty() ? facts.dueYear() : Math.min(values.firstKey(), facts.dueYear());
        List<TargetYear> years = new ArrayList<>();
        for (int year = first; year <= facts.dueYear(); year++) {
            Known known = values.get(year);
            years.add(new TargetYear(
                    year,
                    course == null ? null : plainly(course.expected(LocalDate.of(year, 12, 31))),
                    known == null ? null : plainly(known.value()),
                    known == null ? "" : known.note(),
                    known == null ? "" : known.by(),
                    known == null ? null : known.at()));
        }
        return years;
    }

    private static @Nullable BigDecimal value(SortedMap<Integer, Known> values, int year) {
        Known known = values.get(year);
        return known == null ? null : known.value();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : plainly(value);
    }

    private static BigDecimal plainly(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
