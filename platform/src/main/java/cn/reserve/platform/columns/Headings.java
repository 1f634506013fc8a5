package cn.reserve.platform.columns;

import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings of a workbook whose columns are data: written, and found again. */
public final class Headings {
    private static final int LONGEST = 100;

    private final List<? extends AskedColumn> columns;
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    /**
     * For one table.
     *
     * @param own what the workbook has beside the columns and takes back, by a key that no column has
     * @param told what it has beside them and does not take back
     */
    public Headings(List<? extends AskedColumn> columns, Map<String, Wording> own, List<Wording> told) {
        this.columns = List.copyOf(columns);
        own.forEach((key, said) -> names(said, both(said)).forEach(name -> keys.put(name, key)));
        columns.forEach(column -> names(column.heading(), of(column)).forEach(name -> keys.put(name, column.key())));
        told.forEach(said -> names(said, both(said)).forEach(this.told::add));
    }

    /** Where columns stand: positions from 0 by key, and what is wrong with the headings. */
    public record Places(Map<String, Integer> byKey, List<Violation> wrong) {
        /** Defensive copies. */
        public Places {
            byKey = Map.copyOf(byKey);
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * Finds the columns by their headings, whichever of both languages is there, in any order.
     *
     * @param unknown rule that a heading breaks which nobody knows
     */
    public Places places(SheetRow headings, String unknown) {
        Map<String, Integer> byKey = new HashMap<>();
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            SheetCell cell = headings.cell(i);
            String text = cell.text().strip();
            String key = keys.get(text);
            if (key == null && !cell.isBlank() && !told.contains(text)) {
                wrong.add(Violation.of(cell.address(), unknown, cut(text)));
            } else if (key != null && byKey.putIfAbsent(key, i) != null) {
                wrong.add(Violation.of(cell.address(), "heading-twice", cut(text)));
            }
        }
        columns.stream()
                .filter(column -> !byKey.containsKey(column.key()))
                .forEach(column ->
                        wrong.add(Violation.of("row " + headings.number(), "heading-missing", column.heading())));
        return new Places(byKey, wrong);
    }

    /** A column's heading in both languages, with its unit. */
    public static String of(AskedColumn column) {
        Wording unit = column.measuredIn();
        Wording name = column.heading();
        return unit == null ? both(name) : name.zh() + "（" + unit.zh() + "） · " + name.en() + " (" + unit.en() + ")";
    }

    /** Both languages beside each other. */
    public static String both(Wording said) {
        return said.zh() + " · " + said.en();
    }

    /** What is said beside a heading: kind of value, whether it must be there, choices, advice. */
    public static String hint(AskedColumn column) {
        List<Wording> parts = new ArrayList<>();
        parts.add(column.asksFor());
        if (column.required()) {
            parts.add(Messages.wordingOrCode("violation.required"));
        }
        column.choices().forEach(choice -> parts.add(choice.said()));
        Wording advice = column.advice();
        if (advice != null) {
            parts.add(advice);
        }
        return parts.stream().map(Headings::both).collect(Collectors.joining("\n"));
    }

    /** A cell's text as an answer repeats it. */
    public static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static Stream<String> names(Wording said, String heading) {
        return Stream.of(said.zh(), said.en(), heading);
    }
}
