package cn.reserve.supplydemand.sheet;

import cn.reserve.platform.columns.CellReading;
import cn.reserve.platform.columns.CellReading.Value;
import cn.reserve.platform.columns.CellReading.Wrong;
import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

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
                case Value(String text)
                when isTooLong(column, text) ->
                    faults.add(fault(column, cell, new Wrong("text-longer", longest(column))));
                case Value(String text) -> values.put(column.key(), text);
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

    private boolean isTooLong(TemplateColumn column, String text) {
        return text.codePointCount(0, text.length()) > longest(column);
    }

    private int longest(TemplateColumn column) {
        return kind.kept(column.key())
                .flatMap(kept -> Optional.ofNullable(kept.longest()))
                .orElse(Integer.MAX_VALUE);
    }

    private static Fault fault(TemplateColumn column, SheetCell cell, Wrong wrong) {
        Violation words = Violation.of(column.key(), wrong.rule(), wrong.args());
        return new Fault(column, cell, wrong.rule(), new Wording(words.zh(), words.en()));
    }
}
