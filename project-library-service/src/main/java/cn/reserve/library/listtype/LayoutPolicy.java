package cn.reserve.library.listtype;

import cn.reserve.platform.columns.ColumnCheck;
import cn.reserve.platform.rest.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which layouts hang together. Pure. */
final class LayoutPolicy {
    private LayoutPolicy() {}

    /** What is wrong, by field. */
    static List<Violation> violations(ListLayout layout, boolean standing) {
        List<Violation> wrong = new ArrayList<>();
        columns(layout, wrong);
        if (layout.meaning(Meaning.TITLE).filter(ListColumn::required).isEmpty()) {
            wrong.add(Violation.of("columns", "title-column"));
        }
        ageRules(layout, standing, wrong);
        if (layout.target() != null && layout.meaning(Meaning.QUANTITY).isEmpty()) {
            wrong.add(Violation.of("target", "quantity-column"));
        }
        ListTarget target = layout.target();
        if (target != null && !isKnown(target.counts(), layout)) {
            wrong.add(Violation.of("target.counts", "target-counted"));
        }
        return wrong;
    }

    private static boolean isKnown(ListTarget.@Nullable Counted counts, ListLayout layout) {
        return counts == null
                || layout.columns().stream()
                        .filter(column -> column.key().equals(counts.column()))
                        .flatMap(column -> column.choices().stream())
                        .anyMatch(choice -> choice.code().equals(counts.choice()));
    }

    private static void columns(ListLayout layout, List<Violation> wrong) {
        ColumnCheck check = new ColumnCheck(OwnHeadings.all());
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        for (int i = 0; i < layout.columns().size(); i++) {
            ListColumn column = layout.columns().get(i);
            String at = "columns[" + i + "]";
            wrong.addAll(check.names(column, at));
            Meaning meaning = column.meaning();
            if (meaning != null && !meanings.add(meaning)) {
                wrong.add(Violation.of(at + ".meaning", "twice"));
            }
            if (meaning != null && !meaning.takes(column.kind())) {
                wrong.add(Violation.of(at + ".meaning", "meaning-kind", meaning, column.kind()));
            }
            wrong.addAll(ColumnCheck.values(column, at));
        }
    }

    private static void ageRules(ListLayout layout, boolean standing, List<Violation> wrong) {
        if (layout.ageRules().isEmpty()) {
            return;
        }
        if (standing || layout.meaning(Meaning.COMMISSIONED).isEmpty()) {
            wrong.add(Violation.of("ageRules", standing ? "age-of-standing" : "age-column"));
        }
        for (int i = 0; i < layout.ageRules().size(); i++) {
            String demands = layout.ageRules().get(i).demands();
            if (demands != null
                    && layout.columns().stream()
                            .noneMatch(column -> column.key().equals(demands))) {
                wrong.add(Violation.of("ageRules[" + i + "].demands", "column-unknown", demands));
            }
        }
    }
}
