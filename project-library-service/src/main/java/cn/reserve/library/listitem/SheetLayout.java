package cn.reserve.library.listitem;

import cn.reserve.library.listtype.ListLayout;
import cn.reserve.library.listtype.OwnHeadings;
import cn.reserve.platform.columns.Headings;
import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetRow;
import java.util.List;
import java.util.Map;
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

    static List<SheetColumn> columns(ListLayout layout, boolean template) {
        Stream<SheetColumn> asked = layout.columns().stream()
                .map(column -> new SheetColumn(Headings.of(column), WIDE, Headings.hint(column)));
        Stream<SheetColumn> number = Stream.of(new SheetColumn(
                Headings.both(OwnHeadings.NUMBER.wording()),
                NARROW,
                "留空为新增；保留编号为修改该条 · Empty: a new item; with its number: that item is changed"));
        Stream<SheetColumn> told = template
                ? Stream.empty()
                : Stream.concat(
                        OwnHeadings.TOLD.stream().map(words -> SheetColumn.of(Headings.both(words.wording()))),
                        Stream.of(new SheetColumn(
                                Headings.both(OwnHeadings.MARK.wording()),
                                NARROW,
                                "请勿修改；条目在导出后有变化时不会被覆盖 · Do not change")));
        return Stream.of(number, asked, told).flatMap(each -> each).toList();
    }

    /** Positions by key; those of number and mark by {@link #NUMBER} and {@link #MARK}. */
    static Headings.Places places(ListLayout layout, SheetRow headings) {
        return new Headings(
                        layout.columns(),
                        Map.of(NUMBER, OwnHeadings.NUMBER.wording(), MARK, OwnHeadings.MARK.wording()),
                        OwnHeadings.TOLD.stream().map(words -> words.wording()).toList())
                .places(headings, "list-heading-unknown");
    }

    /** What an item is marked with: another one for other values. A letter first, so that no program takes it for a number. */
    static String mark(String print) {
        return "v" + print.substring(0, MARK_LENGTH);
    }
}
