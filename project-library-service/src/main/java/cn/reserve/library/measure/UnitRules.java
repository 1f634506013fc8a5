package cn.reserve.library.measure;

import cn.reserve.platform.rest.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which units a measure can have together. Pure. */
final class UnitRules {
    private UnitRules() {}

    /** One leads at least; none stands there twice. */
    static List<Violation> violations(String path, List<NewUnit> units) {
        List<Violation> wrong = new ArrayList<>();
        if (units.stream().noneMatch(NewUnit::leads)) {
            wrong.add(Violation.of(path, "measure-needs-lead"));
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            if (!names.add(units.get(i).name())) {
                wrong.add(Violation.of(path + "[" + i + "].name", "twice"));
            }
        }
        return wrong;
    }
}
