package cn.reserve.library.target;

import cn.reserve.library.plantext.PlanReading.Comparison;
import cn.reserve.platform.rest.Violation;
import java.util.ArrayList;
import java.util.List;

/** Which facts of a target can be true together. Pure. */
final class TargetRules {
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
        Formula formula = target.formula();
        if (formula != null && formula.one(target.valueUnit()).isEmpty()) {
            wrong.add(Violation.of(path + "valueUnit", "target-unit-of-formula"));
        }
        return wrong;
    }
}
