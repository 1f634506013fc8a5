package cn.reserve.library.project;

import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.form.RetiredEquipment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints by which a retired machine is known again: enterprise, name, model and day of commissioning. Pure. */
final class MachinePrints {
    private MachinePrints() {}

    /** One print per line of retired equipment that says enough to be known again. */
    static List<String> of(String uscc, ProjectRequest form) {
        return form.retiredEquipment().stream()
                .map(line -> print(uscc, line))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> print(String uscc, RetiredEquipment line) {
        String name = line.name();
        String model = line.model();
        LocalDate commissioned = line.commissioned();
        return name == null || model == null || commissioned == null
                ? Optional.empty()
                : Optional.of(String.join(
                        "|",
                        uscc,
                        name.toLowerCase(Locale.ROOT),
                        model.toLowerCase(Locale.ROOT),
                        commissioned.toString()));
    }
}
