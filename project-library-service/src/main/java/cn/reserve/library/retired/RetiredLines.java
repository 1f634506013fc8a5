package cn.reserve.library.retired;

import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.form.RetiredEquipment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The lines of retired equipment of a form, each with a key by which it is known again when the form changes. Pure. */
final class RetiredLines {
    private RetiredLines() {}

    /** A line that says enough to be offered. */
    record Line(UUID key, String name, String model, int quantity, RetiredEquipment said) {}

    /**
     * The lines in the form's order. A key is made of the project, name, model and day of commissioning, and of the place among lines that
     * are alike in these: it stays when lines change places or their quantity changes.
     */
    static List<Line> of(UUID projectId, ProjectRequest form) {
        Map<String, Integer> alike = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (RetiredEquipment said : form.retiredEquipment()) {
            String name = said.name();
            String model = said.model();
            Integer quantity = said.quantity();
            if (name == null || model == null || quantity == null) {
                continue;
            }
            String print = String.join("|", projectId.toString(), name, model, Objects.toString(said.commissioned()));
            int place = alike.merge(print, 1, Integer::sum);
            lines.add(new Line(key(print, place), name, model, quantity, said));
        }
        return List.copyOf(lines);
    }

    private static UUID key(String print, int place) {
        return UUID.nameUUIDFromBytes((print + "|" + place).getBytes(StandardCharsets.UTF_8));
    }
}
