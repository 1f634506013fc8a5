package cn.reserve.library.project;

import cn.reserve.library.form.ProjectRequest;
import java.util.List;
import java.util.Locale;

/** Prints by which a retired machine is known again: enterprise, name, model and day of commissioning. Pure. */
final class MachinePrints {
    private MachinePrints() {}

    /** One print per line of retired equipment. */
    static List<String> of(String uscc, ProjectRequest form) {
        return form.retiredEquipment().stream()
                .map(line -> String.join(
                        "|",
                        uscc,
                        line.name().toLowerCase(Locale.ROOT),
                        line.model().toLowerCase(Locale.ROOT),
                        line.commissioned().toString()))
                .distinct()
                .toList();
    }
}
