package cn.reserve.library.form;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that no form may hold, not even a draft. */
public final class DatesPolicy {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private DatesPolicy() {}

    /** What is wrong: an end before its start, or a year that nobody can mean. */
    public static List<Violation> violations(ProjectRequest form) {
        List<Violation> found = new ArrayList<>();
        range(found, "plannedStart", form.plannedStart());
        range(found, "plannedCompletion", form.plannedCompletion());
        if (form.plannedStart() != null
                && form.plannedCompletion() != null
                && form.plannedCompletion().isBefore(form.plannedStart())) {
            found.add(Violation.of("plannedCompletion", "end-before-start"));
        }
        for (int i = 0; i < form.permits().size(); i++) {
            range(found, "permits[" + i + "].date", form.permits().get(i).date());
        }
        for (int i = 0; i < form.retiredEquipment().size(); i++) {
            range(
                    found,
                    "retiredEquipment[" + i + "].commissioned",
                    form.retiredEquipment().get(i).commissioned());
        }
        if (form.promise() != null) {
            range(found, "promise.until", form.promise().until());
        }
        if (form.consent() != null) {
            range(found, "consent.until", form.consent().until());
        }
        return found;
    }

    static void range(List<Violation> found, String field, @Nullable LocalDate date) {
        if (date != null && (date.isBefore(FIRST) || date.isAfter(LAST))) {
            found.add(Violation.of(field, "date-range", FIRST, LAST));
        }
    }
}
