package cn.reserve.library.listitem;

import cn.reserve.library.listtype.ListColumn;
import cn.reserve.library.listtype.ListLayout;
import cn.reserve.library.listtype.OwnHeadings;
import cn.reserve.library.listtype.Words;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings of a list's workbook: written, and found again. */
final class SheetLayout {
    private static final int WIDE = 26;
    private static final int NARROW = 10;
    private static final int MARK_LENGTH = 12;

    /** Where the number stands. */
    static final String NUMBER = "";

    /** Where the mark stands. */
    static final String MARK = "#";

    private SheetLayout() {}

    /** Where the columns of a layout stand in a workbook: positions by key, those of number and mark by {@link #NUMBER} and {@link #MARK}. */
    record Places(Map<String, Integer> byKey, List<Violation> wrong) {}

    static List<SheetColumn> columns(ListLayout layout, boolean template) {
        Stream<SheetColumn> asked =
                layout.columns().stream().map(column -> new SheetColumn(heading(column), WIDE, hint(column)));
        Stream<SheetColumn> number = Stream.of(new SheetColumn(
                both(OwnHeadings.NUMBER),
                NARROW,
                "留空为新增；保留编号为修改该条 · Empty: a new item; with its number: that item is changed"));
        Stream<SheetColumn> told = template
                ? Stream.empty()
                : Stream.concat(
                        OwnHeadings.TOLD.stream().map(words -> SheetColumn.of(both(words))),
                        Stream.of(new SheetColumn(
                                both(OwnHeadings.MARK), NARROW, "请勿修改；条目在导出后有变化时不会被覆盖 · Do not change")));
        return Stream.of(number, asked, told).flatMap(each -> each).toList();
    }

    /** Finds the columns by their headings, whichever of both languages is there. */
    static Places places(ListLayout layout, SheetRow headings) {
        Map<String, String> keys = keys(layout);
        Map<String, Integer> byKey = new HashMap<>();
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            SheetCell cell = headings.cell(i);
            String text = cell.text().strip();
            String key = keys.get(text);
            if (key == null && !cell.isBlank() && !isReadOnly(text)) {
                wrong.add(Violation.of(cell.address(), "list-heading-unknown", cut(text)));
            } else if (key != null && byKey.putIfAbsent(key, i) != null) {
                wrong.add(Violation.of(cell.address(), "heading-twice", cut(text)));
            }
        }
        layout.columns().stream()
                .filter(column -> !byKey.containsKey(column.key()))
                .forEach(column -> wrong.add(Violation.of(
                        "row " + headings.number(),
                        "heading-missing",
                        column.name().wording())));
        return new Places(byKey, wrong);
    }

    private static Map<String, String> keys(ListLayout layout) {
        Map<String, String> keys = new HashMap<>();
        names(OwnHeadings.NUMBER, both(OwnHeadings.NUMBER)).forEach(name -> keys.put(name, NUMBER));
        names(OwnHeadings.MARK, both(OwnHeadings.MARK)).forEach(name -> keys.put(name, MARK));
        layout.columns()
                .forEach(column -> names(column.name(), heading(column)).forEach(name -> keys.put(name, column.key())));
        return keys;
    }

    /** What a list tells in its workbook and does not take back. */
    private static boolean isReadOnly(String heading) {
        return OwnHeadings.TOLD.stream()
                .flatMap(words -> names(words, both(words)))
                .anyMatch(heading::equals);
    }

    private static Stream<String> names(Words words, String heading) {
        return Stream.of(words.zh(), words.en(), heading);
    }

    private static String heading(ListColumn column) {
        Words unit = column.unit();
        Words name = column.name();
        return unit == null ? both(name) : name.zh() + "（" + unit.zh() + "） · " + name.en() + " (" + unit.en() + ")";
    }

    private static String both(Words words) {
        return words.zh() + " · " + words.en();
    }

    private static String hint(ListColumn column) {
        List<Wording> parts = new ArrayList<>();
        parts.add(Messages.name(column.kind()));
        if (column.required()) {
            parts.add(Messages.wordingOrCode("violation.required"));
        }
        column.choices().forEach(choice -> parts.add(choice.name().wording()));
        Words said = column.hint();
        if (said != null) {
            parts.add(said.wording());
        }
        return parts.stream().map(each -> each.zh() + " · " + each.en()).collect(Collectors.joining("\n"));
    }

    /** What an item is marked with: another one for other values. A letter first, so that no program takes it for a number. */
    static String mark(String print) {
        return "v" + print.substring(0, MARK_LENGTH);
    }

    static String cut(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
