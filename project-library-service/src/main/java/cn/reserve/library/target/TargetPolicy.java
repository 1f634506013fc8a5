package cn.reserve.library.target;

import cn.reserve.library.plantext.PlanReading.Bound;
import cn.reserve.library.plantext.PlanReading.Comparison;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who keeps targets, the straight path to one, and its light. Pure. */
final class TargetPolicy {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal YELLOW_FROM = BigDecimal.TEN;
    private static final BigDecimal RED_BEYOND = new BigDecimal(30);
    private static final int SCALE = 4;

    private TargetPolicy() {}

    /** The commission's preparer. */
    static boolean runs(Viewer viewer) {
        return viewer.is(Role.COMMISSION_PREPARER);
    }

    /** The lead unit's bureau and the commission; nobody where a formula counts. */
    static boolean enters(Viewer viewer, @Nullable String bureau, @Nullable Formula formula) {
        return formula == null && (runs(viewer) || (bureau != null && viewer.reviewsFor(bureau)));
    }

    /** The level to be reached; empty for a change whose base value is not known, or no figure that a percentage can be of. */
    static Optional<BigDecimal> level(Comparison comparison, @Nullable BigDecimal base, BigDecimal value) {
        if (comparison == Comparison.LEVEL) {
            return Optional.of(value);
        }
        return Optional.ofNullable(base)
                .filter(begun -> begun.signum() > 0)
                .map(begun -> begun.multiply(HUNDRED.add(value)).divide(HUNDRED, SCALE, RoundingMode.HALF_UP));
    }

    /**
     * The straight way from the end of the base year to the end of the year due, by whole years and quarters as people reckon it: every year
     * is one step, however many days it has, and every quarter a quarter of it.
     *
     * @param base value at its beginning
     * @param level value at its end
     */
    record Course(int baseYear, BigDecimal base, int dueYear, BigDecimal level, Bound bound) {

        /** What the path says for a day; beyond its ends, its ends. */
        BigDecimal expected(LocalDate day) {
            return base.add(level.subtract(base).multiply(share(day), MathContext.DECIMAL64))
                    .setScale(SCALE, RoundingMode.HALF_UP);
        }

        private BigDecimal share(LocalDate day) {
            if (day.getYear() <= baseYear) {
                return BigDecimal.ZERO;
            }
            if (day.getYear() > dueYear) {
                return BigDecimal.ONE;
            }
            long length = IsoFields.DAY_OF_QUARTER.rangeRefinedBy(day).getMaximum();
            BigDecimal ofQuarter = new BigDecimal(day.get(IsoFields.DAY_OF_QUARTER))
                    .divide(new BigDecimal(length), MathContext.DECIMAL64);
            int quarters = 4 * (day.getYear() - baseYear - 1) + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
            return new BigDecimal(quarters)
                    .add(ofQuarter)
                    .divide(new BigDecimal(4 * (dueYear - baseYear)), MathContext.DECIMAL64);
        }

        /** Whether the base is on the good side already: a limit that has only to be kept, no way to go. */
        private boolean isLimit() {
            return bound == Bound.AT_LEAST ? base.compareTo(level) > 0 : base.compareTo(level) < 0;
        }

        /** How many points of the whole way the value is behind; negative when it is ahead. */
        BigDecimal behind(BigDecimal value, LocalDate day) {
            BigDecimal way = level.subtract(base);
            if (way.signum() == 0 || isLimit()) {
                boolean kept = bound == Bound.AT_LEAST ? value.compareTo(level) >= 0 : value.compareTo(level) <= 0;
                return kept ? BigDecimal.ZERO : HUNDRED;
            }
            BigDecimal reached = value.subtract(base).divide(way, MathContext.DECIMAL64);
            return share(day)
                    .subtract(reached)
                    .multiply(HUNDRED, MathContext.DECIMAL64)
                    .setScale(1, RoundingMode.HALF_UP);
        }
    }

    /** GREEN less than 10 points behind, YELLOW up to 30, RED beyond. */
    static TargetLight light(@Nullable Course course, @Nullable BigDecimal value, LocalDate day) {
        if (course == null || value == null) {
            return TargetLight.NONE;
        }
        BigDecimal behind = course.behind(value, day);
        if (behind.compareTo(YELLOW_FROM) < 0) {
            return TargetLight.GREEN;
        }
        return behind.compareTo(RED_BEYOND) <= 0 ? TargetLight.YELLOW : TargetLight.RED;
    }

    /** The day for which a year's value stands: its end, or today while it runs. */
    static LocalDate dayOf(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isAfter(today) ? today : end;
    }
}
