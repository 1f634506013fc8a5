package cn.reserve.supplydemand.sheet;

import cn.reserve.platform.columns.AskedChoice;
import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.columns.Headings;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetWriter;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The empty workbook of a sheet: headings with hints, lists to choose from. */
public final class FormWorkbook {
    /** Of a longer code table a list to choose from helps nobody. */
    private static final int MOST_CHOICES = 2_000;

    private static final String CHOICES = "选项Choices";
    private static final int WIDE = 26;
    private static final int NARROW = 10;

    private FormWorkbook() {}

    /** Writes it; the stream stays open. */
    public static void write(SheetKind kind, SheetLayout layout, CodeNames codes, OutputStream out) {
        try (SheetWriter workbook = SheetWriter.open(out)) {
            workbook.form(Messages.name(kind).zh(), columns(layout, codes), CHOICES);
        }
    }

    /** The number of a row, and what the sheet asks for: with hints, and lists to choose from. */
    public static List<SheetColumn> columns(SheetLayout layout, CodeNames codes) {
        SheetColumn number = new SheetColumn(
                Headings.both(OwnHeadings.NUMBER.wording()),
                NARROW,
                "留空为新增；保留编号为修改该行 · Empty: a new row; with its number: that row is changed");
        return Stream.concat(
                        Stream.of(number),
                        layout.columns().stream()
                                .map(column -> new SheetColumn(
                                        Headings.of(column), WIDE, Headings.hint(column), choices(column, codes))))
                .toList();
    }

    private static List<String> choices(TemplateColumn column, CodeNames codes) {
        String table = column.table();
        return switch (column.kind()) {
            case YES_NO -> List.of("是", "否");
            case CHOICE ->
                column.choices().stream()
                        .map(AskedChoice::said)
                        .map(Wording::zh)
                        .toList();
            case CODE -> table == null ? List.of() : codes.offered(table, MOST_CHOICES);
            default -> List.of();
        };
    }
}
