package cn.reserve.library.listitem;

import cn.reserve.library.listtype.AgeRule;
import cn.reserve.library.listtype.ColumnKind;
import cn.reserve.library.listtype.ListColumn;
import cn.reserve.library.listtype.ListLayout;
import cn.reserve.library.listtype.Meaning;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How old something is, and what the plan says of that. Pure. */
final class AgePolicy {
    private AgePolicy() {}

    /** The day of commissioning; of a year alone its first day; empty while nobody has said it. */
    static Optional<LocalDate> commissioned(ListLayout layout, Map<String, String> values) {
        return layout.meaning(Meaning.COMMISSIONED)
                .flatMap(column -> Optional.ofNullable(values.get(column.key())).map(text -> day(column, text)));
    }

    private static LocalDate day(ListColumn column, String text) {
        return column.kind() == ColumnKind.YEAR ? LocalDate.of(Integer.parseInt(text), 1, 1) : LocalDate.parse(text);
    }

    /** Full years from the day of commissioning; 0 before it. */
    static int years(LocalDate commissioned, LocalDate on) {
        return (int) Math.max(0, ChronoUnit.YEARS.between(commissioned, on));
    }

    /**
     * The rules that an item does not keep to. One that demands a column speaks of what has the age and lacks the value; one that demands
     * nothing speaks of what has not the age. Nothing is said while the day of commissioning is not known.
     *
     * @param on the day that counts; null of a standing register, which has no such rules
     */
    static List<AgeRule> findings(ListLayout layout, Map<String, String> values, @Nullable LocalDate on) {
        LocalDate commissioned = commissioned(layout, values).orElse(null);
        if (on == null || commissioned == null) {
            return List.of();
        }
        return layout.ageRules().stream()
                .filter(rule -> rule.demands() == null
                        ? !rule.isReached(commissioned, on)
                        : rule.isReached(commissioned, on) && !values.containsKey(rule.demands()))
                .toList();
    }
}
