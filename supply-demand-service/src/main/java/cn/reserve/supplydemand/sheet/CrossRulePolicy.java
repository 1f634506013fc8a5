package cn.reserve.supplydemand.sheet;

import cn.reserve.platform.columns.ValueKind;
import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which rules across columns can be judged at all, and which of them a row breaks. Pure. */
final class CrossRulePolicy {
    private static final Set<ValueKind> DAYS = EnumSet.of(ValueKind.DATE, ValueKind.MONTH, ValueKind.YEAR);

    private CrossRulePolicy() {}

    /** The rules that a row of right values breaks. */
    static List<CrossRule> broken(List<CrossRule> rules, Map<String, String> values) {
        return rules.stream()
                .filter(rule -> concerns(rule, values) && !holds(rule, values))
                .toList();
    }

    /** Whether a rule of a template asks all that a kept one asks. */
    static boolean isAsStrict(CrossRule own, CrossRule kept) {
        boolean concernsThem = own.when() == null || own.when().equals(kept.when());
        boolean comparesThem = kept.check() == CrossRule.Check.FILLED
                ? own.left().containsAll(kept.left())
                : own.left().equals(kept.left())
                        && own.right().equals(kept.right())
                        && (own.factor() == null || own.factor().compareTo(BigDecimal.ONE) == 0);
        return own.check() == kept.check() && concernsThem && comparesThem;
    }

    /** Columns that a row must have because of a rule and has not. */
    static List<String> lacking(CrossRule rule, Map<String, String> values) {
        return rule.left().stream().filter(key -> !values.containsKey(key)).toList();
    }

    private static boolean concerns(CrossRule rule, Map<String, String> values) {
        CrossRule.When when = rule.when();
        return when == null || when.value().equals(values.get(when.column()));
    }

    private static boolean holds(CrossRule rule, Map<String, String> values) {
        if (rule.check() == CrossRule.Check.FILLED) {
            return lacking(rule, values).isEmpty();
        }
        if (!Stream.concat(rule.left().stream(), rule.right().stream()).allMatch(values::containsKey)) {
            return true;
        }
        return rule.check().holds(compared(rule, values));
    }

    private static int compared(CrossRule rule, Map<String, String> values) {
        String first = values.get(rule.left().getFirst());
        String other = rule.right().isEmpty() ? null : values.get(rule.right().getFirst());
        // Days and months stand in ISO: their order is that of their texts.
        if (first != null && other != null && first.length() > 4 && first.charAt(4) == '-') {
            return first.compareTo(other);
        }
        BigDecimal factor = rule.factor() == null ? BigDecimal.ONE : rule.factor();
        BigDecimal right =
                rule.right().isEmpty() ? factor : sum(rule.right(), values).multiply(factor);
        return sum(rule.left(), values).compareTo(right);
    }

    private static BigDecimal sum(List<String> keys, Map<String, String> values) {
        return keys.stream()
                .map(key -> new BigDecimal(values.getOrDefault(key, "0")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What keeps the rules of a layout from being judged, by field. */
    static List<Violation> violations(SheetLayout layout) {
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < layout.rules().size(); i++) {
            wrong.addAll(violations(layout, layout.rules().get(i), "rules[" + i + "]"));
        }
        return wrong;
    }

    private static List<Violation> violations(SheetLayout layout, CrossRule rule, String at) {
        List<Violation> wrong = new ArrayList<>();
        unknown(layout, rule.left(), at + ".left", wrong);
        unknown(layout, rule.right(), at + ".right", wrong);
        CrossRule.When when = rule.when();
        if (when != null && !isChoice(layout, when)) {
            wrong.add(Violation.of(at + ".when", "rule-when"));
        }
        if (!wrong.isEmpty()) {
            return wrong;
        }
        boolean compares = rule.check() != CrossRule.Check.FILLED;
        if (!compares && (!rule.right().isEmpty() || rule.factor() != null)) {
            wrong.add(Violation.of(at + ".right", "rule-filled-alone"));
        } else if (compares && rule.right().isEmpty() && rule.factor() == null) {
            wrong.add(Violation.of(at + ".right", "rule-with-what"));
        } else if (compares && !isComparable(layout, rule)) {
            wrong.add(Violation.of(at + ".left", "rule-comparable"));
        }
        return wrong;
    }

    private static void unknown(SheetLayout layout, List<String> keys, String at, List<Violation> wrong) {
        keys.stream()
                .filter(key -> layout.column(key).isEmpty())
                .forEach(key -> wrong.add(Violation.of(at, "column-unknown", key)));
        if (keys.stream().distinct().count() < keys.size()) {
            wrong.add(Violation.of(at, "twice"));
        }
    }

    private static boolean isChoice(SheetLayout layout, CrossRule.When when) {
        return layout.column(when.column())
                .filter(column -> column.kind() == ValueKind.YES_NO
                        ? List.of("true", "false").contains(when.value())
                        : column.choices().stream()
                                .anyMatch(choice -> choice.code().equals(when.value())))
                .isPresent();
    }

    /** Numbers in any number, or two days, months or years of the same kind. */
    private static boolean isComparable(SheetLayout layout, CrossRule rule) {
        List<ValueKind> kinds = Stream.concat(rule.left().stream(), rule.right().stream())
                .flatMap(key -> layout.column(key).stream())
                .map(TemplateColumn::kind)
                .toList();
        boolean days = rule.left().size() == 1
                && rule.right().size() == 1
                && rule.factor() == null
                && kinds.stream().distinct().count() == 1
                && DAYS.contains(kinds.getFirst());
        return days || kinds.stream().allMatch(ValueKind::isNumber);
    }
}
