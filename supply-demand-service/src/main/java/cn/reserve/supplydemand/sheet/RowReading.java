package cn.reserve.supplydemand.sheet;

import cn.reserve.platform.columns.CellReading;
import cn.reserve.platform.columns.CellReading.Value;
import cn.reserve.platform.columns.CellReading.Wrong;
import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.columns.ValueKind;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows against a sheet: each value by its column, then the rules across columns. */
public final class RowReading {
    private final SheetKind kind;
    private final SheetLayout layout;
    private final CellReading cells;

    /** For one sheet, with the codes of one reading. */
    public RowReading(SheetKind kind, SheetLayout layout, CodeNames codes) {
        this.kind = kind;
        this.layout = layout;
        this.cells = new CellReading(codes);
    }

    /**
     * What is wrong with one value.
     *
     * @param rule stable name of the broken rule
     */
    public record Fault(TemplateColumn column, SheetCell cell, String rule, Wording said) {}

    /** A row's values in their text form by key, as far as they are right, and all that is wrong. */
    public record Read(SortedMap<String, String> values, List<Fault> faults) {
        /** Defensive copies. */
        public Read {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
            faults = List.copyOf(faults);
        }
    }

    /** Reads one row; its cells by column, blank ones where there is nothing. */
    public Read read(Function<TemplateColumn, SheetCell> cellOf) {
        SortedMap<String, String> values = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        for (TemplateColumn column : layout.columns()) {
            SheetCell cell = cellOf.apply(column);
            if (cell.isBlank()) {
                if (column.required()) {
                    faults.add(fault(column, cell, new Wrong("required")));
                }
                continue;
            }
            switch (cells.read(column, cell)) {
                case Value(String text) ->
                    kind.kept(column.key())
                            .flatMap(kept -> beyond(kept, text))
                            .ifPresentOrElse(
                                    wrong -> faults.add(fault(column, cell, wrong)),
                                    () -> values.put(column.key(), text));
                case Wrong wrong -> faults.add(fault(column, cell, wrong));
            }
        }
        across(values, faults, cellOf);
        return new Read(values, faults);
    }

    /** A value that is there and wrong is not missing: a rule that asks for it says nothing more. */
    private void across(
            SortedMap<String, String> values, List<Fault> faults, Function<TemplateColumn, SheetCell> cellOf) {
        List<String> wrong = faults.stream().map(fault -> fault.column().key()).toList();
        for (CrossRule rule : CrossRulePolicy.broken(layout.rules(), values)) {
            List<String> named = rule.check() == CrossRule.Check.FILLED
                    ? CrossRulePolicy.lacking(rule, values)
                    : List.of(rule.left().getFirst());
            named.stream()
                    .filter(key -> !wrong.contains(key))
                    .flatMap(key -> layout.column(key).stream())
                    .forEach(column -> faults.add(new Fault(
                            column,
                            cellOf.apply(column),
                            "cross-rule",
                            rule.message().wording())));
        }
    }

    /** What a listing does not take, although the column's kind does. */
    private static Optional<Wrong> beyond(KeptColumn kept, String text) {
        if (kept.longest() != null && text.codePointCount(0, text.length()) > kept.longest()) {
            return Optional.of(new Wrong("text-longer", kept.longest()));
        }
        if (kept.decimals() == null) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        if (number.scale() > kept.decimals()) {
            return Optional.of(new Wrong("decimals", kept.decimals()));
        }
        boolean outside = (kept.least() != null && number.compareTo(kept.least()) < 0)
                || (kept.most() != null && number.compareTo(kept.most()) > 0);
        return outside && kept.kind() == ValueKind.YEAR
                ? Optional.of(new Wrong("year", said(kept.least()), said(kept.most())))
                : Optional.empty();
    }

    private static String said(@Nullable BigDecimal year) {
        return year == null ? "" : year.toPlainString();
    }

    private static Fault fault(TemplateColumn column, SheetCell cell, Wrong wrong) {
        Violation words = Violation.of(column.key(), wrong.rule(), wrong.args());
        return new Fault(column, cell, wrong.rule(), new Wording(words.zh(), words.en()));
    }
}
