package cn.reserve.supplydemand.sheet;

import cn.reserve.platform.columns.AskedChoice;
import cn.reserve.platform.columns.ColumnCheck;
import cn.reserve.platform.columns.ValueKind;
import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which layouts hang together, and keep what their kind keeps. Pure. */
public final class LayoutPolicy {
    private LayoutPolicy() {}

    /** What is wrong, by field. */
    public static List<Violation> violations(SheetKind kind, SheetLayout layout) {
        List<Violation> wrong = new ArrayList<>();
        ColumnCheck check = new ColumnCheck(OwnHeadings.all());
        for (int i = 0; i < layout.columns().size(); i++) {
            TemplateColumn column = layout.columns().get(i);
            String at = "columns[" + i + "]";
            wrong.addAll(check.names(column, at));
            wrong.addAll(ColumnCheck.values(column, at));
            if (column.kind() == ValueKind.CODE == (column.table() == null)) {
                wrong.add(Violation.of(at + ".table", "code-table"));
            }
            if (column.kind() == ValueKind.MONEY
                    && column.unit() != null
                    && !column.unit().zh().equals("元")) {
                wrong.add(Violation.of(at + ".unit", "money-in-yuan"));
            }
            kind.kept(column.key()).ifPresent(kept -> kept(kept, column, at, wrong));
        }
        kind.kept().stream()
                .filter(kept -> layout.column(kept.key()).isEmpty())
                .forEach(kept -> wrong.add(Violation.of("columns", "kept-missing", kept.key())));
        wrong.addAll(CrossRulePolicy.violations(layout));
        kind.keptRules().stream()
                .filter(rule -> canApply(rule, layout)
                        && layout.rules().stream().noneMatch(own -> CrossRulePolicy.isAsStrict(own, rule)))
                .forEach(rule -> wrong.add(Violation.of(
                        "rules", "kept-rule-missing", rule.message().wording())));
        return wrong;
    }

    /** A choice that a template does not offer needs no rule. */
    private static boolean canApply(CrossRule rule, SheetLayout layout) {
        CrossRule.When when = rule.when();
        return when == null
                || layout.column(when.column()).stream()
                        .flatMap(column -> column.choices().stream())
                        .anyMatch(choice -> choice.code().equals(when.value()));
    }

    private static void kept(KeptColumn kept, TemplateColumn column, String at, List<Violation> wrong) {
        if (column.kind() != kept.kind()) {
            wrong.add(Violation.of(at + ".kind", "kept-kind", kept.key(), kept.kind()));
            return;
        }
        if (kept.required() && !column.required()) {
            wrong.add(Violation.of(at + ".required", "kept-required", kept.key()));
        }
        if (column.choices().stream().map(AskedChoice::code).anyMatch(code -> !isKnown(kept, code))) {
            wrong.add(Violation.of(at + ".choices", "kept-choices", String.join("、", kept.codes())));
        }
        // A column of years has no range of its own: the kept one is looked at when a row is read.
        if (kept.kind() != ValueKind.YEAR
                && (isBelow(column.least(), kept.least()) || isAbove(column.most(), kept.most()))) {
            wrong.add(Violation.of(at + ".least", "kept-range", said(kept.least()), said(kept.most())));
        }
    }

    private static String said(@Nullable BigDecimal limit) {
        return limit == null ? "∞" : limit.toPlainString();
    }

    private static boolean isKnown(KeptColumn kept, String code) {
        return kept.codes().isEmpty() || kept.codes().contains(code);
    }

    private static boolean isBelow(@Nullable BigDecimal least, @Nullable BigDecimal kept) {
        BigDecimal asked = least == null ? BigDecimal.ZERO : least;
        return kept != null && asked.compareTo(kept) < 0;
    }

    private static boolean isAbove(@Nullable BigDecimal most, @Nullable BigDecimal kept) {
        return kept != null && (most == null || most.compareTo(kept) > 0);
    }
}
