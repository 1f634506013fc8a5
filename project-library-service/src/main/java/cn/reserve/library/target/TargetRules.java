package cn.reserve.library.target;

import cn.reserve.library.plantext.PlanReading.Comparison;
import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which facts of a target can be true together. Pure. */
final class TargetRules {
    private static final BigDecimal ALL_OF_IT = new BigDecimal(-100);

    private TargetRules() {}

    /**
     * The base year lies before the year due, a change names it, and a formula's unit is of its kind.
     *
     * @param path in front of the fields' names, e.g. {@code targets[0].}
     */
    static List<Violation> violations(String path, NewTarget target) {
        List<Violation> wrong = new ArrayList<>();
        Integer base = target.baseYear();
        if (base != null && base >= target.dueYear()) {
            wrong.add(Violation.of(path + "baseYear", "target-base-after-due", target.dueYear()));
        }
        if (base == null && (target.comparison() == Comparison.CHANGE || target.baseValue() != null)) {
            wrong.add(Violation.of(path + "baseYear", "required"));
        }
        if (target.comparison() == Comparison.LEVEL && !target.unit().equals(target.valueUnit())) {
            wrong.add(Violation.of(path + "valueUnit", "target-one-unit"));
        }
        wrong.addAll(figures(path, target));
        Formula formula = target.formula();
        if (formula != null && formula.one(target.valueUnit()).isEmpty()) {
            wrong.add(Violation.of(path + "valueUnit", "target-unit-of-formula"));
        }
        return wrong;
    }

    /** A level and a base are not below zero unless they are percentages; nothing falls by all of itself, and a change has a base above zero. */
    private static List<Violation> figures(String path, NewTarget target) {
        List<Violation> wrong = new ArrayList<>();
        BigDecimal base = target.baseValue();
        if (target.comparison() == Comparison.CHANGE) {
            if (target.value().compareTo(ALL_OF_IT) <= 0) {
                wrong.add(Violation.of(path + "value", "target-falls-too-far"));
            }
            if (base != null && base.signum() <= 0) {
                wrong.add(Violation.of(path + "baseValue", "positive"));
            }
        } else {
            if (isBelowZero(target.value(), target.unit())) {
                wrong.add(Violation.of(path + "value", "positive-or-zero"));
            }
            if (base != null && isBelowZero(base, target.valueUnit())) {
                wrong.add(Violation.of(path + "baseValue", "positive-or-zero"));
            }
        }
        return wrong;
    }

    /** Amounts and counts are not below zero; a percentage may be. */
    static boolean isBelowZero(BigDecimal value, String unit) {
        return value.signum() < 0 && !unit.strip().equals("%");
    }
}
