package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who keeps figures and targets, what makes one, and the straight path to a target. Pure. */
final class RecoveryPolicy {
    private static final String LEADING = "commerce";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2060;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal YELLOW_FROM = BigDecimal.TEN;
    private static final BigDecimal RED_BEYOND = new BigDecimal(30);

    private RecoveryPolicy() {}

    /** The commerce bureau and the commission's preparer keep targets, and figures of any county and the city. */
    static boolean keepsAll(Caller caller) {
        return caller.is(Role.COMMISSION_PREPARER)
                || (caller.is(Role.BUREAU_REVIEWER)
                        && caller.bureau().filter(LEADING::equals).isPresent());
    }

    /** A district keeps the figures of its own county. */
    static boolean keeps(Caller caller, @Nullable String county) {
        return keepsAll(caller)
                || (county != null
                        && caller.is(Role.DISTRICT_REVIEWER)
                        && caller.district().filter(county::equals).isPresent());
    }

    /** What is wrong with a figure, by field. */
    static List<Violation> check(FigureRequest figure, int thisYear) {
        List<Violation> wrong = new ArrayList<>();
        if (figure.indicator().isCounted()) {
            wrong.add(Violation.of("indicator", "indicator-is-counted"));
        }
        if (figure.year() < FIRST_YEAR || figure.year() > thisYear) {
            wrong.add(Violation.of("year", "year-between", Integer.toString(FIRST_YEAR), Integer.toString(thisYear)));
        }
        wrong.addAll(checkValue(figure.indicator(), figure.value()));
        return wrong;
    }

    /** What is wrong with a value: a share is no more than the whole. */
    static List<Violation> checkValue(RecoveryIndicator indicator, BigDecimal value) {
        return indicator.unit() == RecoveryUnit.PERCENT && value.compareTo(HUNDRED) > 0
                ? List.of(Violation.of("value", "share-of-hundred"))
                : List.of();
    }

    /** What is wrong with a target, by field. */
    static List<Violation> check(RecoveryTargetRequest target) {
        List<Violation> wrong = new ArrayList<>();
        if (target.baseYear() < FIRST_YEAR || target.baseYear() > LAST_YEAR) {
            wrong.add(Violation.of(
                    "baseYear", "year-between", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
        }
        if (target.dueYear() <= target.baseYear() || target.dueYear() > LAST_YEAR) {
            wrong.add(Violation.of("dueYear", "due-after-base", Integer.toString(LAST_YEAR)));
        }
        if (target.comparison() == TargetComparison.LEVEL) {
            wrong.addAll(checkValue(target.indicator(), target.value()));
        }
        return wrong;
    }

    /** The level to be reached; empty where it hangs on a base value that is not known, or of which no percentage can be. */
    static Optional<BigDecimal> level(TargetComparison comparison, @Nullable BigDecimal base, BigDecimal value) {
        return switch (comparison) {
            case LEVEL -> Optional.of(value);
            case INCREASE_BY -> Optional.ofNullable(base).map(value::add);
            case INCREASE_PERCENT ->
                Optional.ofNullable(base)
                        .filter(begun -> begun.signum() > 0)
                        .map(begun -> begun.multiply(HUNDRED.add(value)).divide(HUNDRED, 2, RoundingMode.HALF_UP));
        };
    }

    /** The straight way from the end of the base year to the end of the year due. */
    record Course(int baseYear, BigDecimal base, int dueYear, BigDecimal level) {

        /** What the path says for the end of a year; beyond its ends, its ends. */
        BigDecimal expected(int year) {
            return base.add(level.subtract(base).multiply(share(year), MathContext.DECIMAL64))
                    .setScale(2, RoundingMode.HALF_UP);
        }

        /** How many points of the whole way the value is behind; negative when it is ahead. */
        BigDecimal behind(BigDecimal value, int year) {
            BigDecimal way = level.subtract(base);
            if (way.signum() <= 0) {
                // Nothing to go: it has only to be kept.
                return value.compareTo(level) >= 0 ? BigDecimal.ZERO : HUNDRED;
            }
            BigDecimal reached = value.subtract(base).divide(way, MathContext.DECIMAL64);
            return share(year)
                    .subtract(reached)
                    .multiply(HUNDRED, MathContext.DECIMAL64)
                    .setScale(1, RoundingMode.HALF_UP);
        }

        private BigDecimal share(int year) {
            int gone = Math.clamp(year - baseYear, 0, dueYear - baseYear);
            return new BigDecimal(gone).divide(new BigDecimal(dueYear - baseYear), MathContext.DECIMAL64);
        }
    }

    /** GREEN less than 10 points behind, YELLOW up to 30, RED beyond. */
    static RecoveryLight light(@Nullable BigDecimal behind) {
        if (behind == null) {
            return RecoveryLight.NONE;
        }
        if (behind.compareTo(YELLOW_FROM) < 0) {
            return RecoveryLight.GREEN;
        }
        return behind.compareTo(RED_BEYOND) <= 0 ? RecoveryLight.YELLOW : RecoveryLight.RED;
    }
}
