package cn.reserve.platform.sheet;

import cn.reserve.platform.standards.CityTime;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook row by row; nothing but the rows of the last thousand is held in memory. Not for use by several threads.
 *
 * <p>Values: text, {@link BigDecimal} (shown with two decimals), other numbers, Boolean, {@link LocalDate}, {@link Instant} (shown in China
 * time), enum (its name), {@link SheetLink}, {@link MarkedCell}, null (empty). Text is never a formula; characters that XML cannot carry become U+FFFD. What a sheet cannot
 * hold (more than 1,048,575 rows) goes on in another one with the same headings.
 */
public final class SheetWriter implements TableWriter, AutoCloseable {

    private static final int MAX_TEXT = 32_767;
    private static final int MAX_NAME = 31;
    private static final int FLUSH_EVERY = 1_000;
    /** Half the time of fastexcel's own level for a file that is a twelfth larger: people wait for it, and fetch it once. */
    private static final int COMPRESSION = 1;

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final String AMOUNT = "#,##0.00";
    private static final String DATE = "yyyy-mm-dd";
    private static final String TIME = "yyyy-mm-dd hh:mm";
    private static final String TEXT = "@";
    private static final String MARKED = "FFC7CE";

    private final Workbook workbook;
    private final int mostRows;
    private @Nullable Worksheet sheet;
    private @Nullable ColumnFormats formats;
    private String name = "";
    private @Nullable String caption;
    private List<SheetColumn> columns = List.of();
    private int part = 1;
    private int row;

    private SheetWriter(Workbook workbook, int mostRows) {
        this.workbook = workbook;
        this.mostRows = mostRows;
    }

    /** Begins a workbook; the stream stays open when the writer closes. */
    public static SheetWriter open(OutputStream out) {
        return open(out, Worksheet.MAX_ROWS);
    }

    static SheetWriter open(OutputStream out, int mostRows) {
        Workbook workbook = new Workbook(out, "ProjectReserve", "1.0");
        workbook.setCompressionLevel(COMPRESSION);
        return new SheetWriter(workbook, mostRows);
    }

    /**
     * Begins a sheet with its headings; the one before is finished.
     *
     * @param title at most 31 characters, none of {@code []:*?/\}; others are replaced
     */
    @Override
    public SheetWriter sheet(String title, List<SheetColumn> headings) {
        return sheet(title, null, headings);
    }

    /** As the other, with a line above the headings that says what the sheet is; for sheets that are read, not sent back. */
    public SheetWriter sheet(String title, @Nullable String said, List<SheetColumn> headings) {
        caption = said;
        name = title.replaceAll("[\\[\\]:*?/\\\\]", "_");
        columns = List.copyOf(headings);
        part = 1;
        begin("");
        return this;
    }

    /**
     * Begins a sheet that people fill in and send back: its cells offer the choices of their columns, and a program refuses to change a heading.
     * Nothing else is locked: rows can be put in, sorted and pasted. Its columns may have choices in all of it or in none.
     *
     * @param choices name of the sheet that holds the choices; letters only
     */
    public SheetWriter form(String title, List<SheetColumn> headings, String choices) {
        sheet(title, null, headings);
        Worksheet form = sheet;
        if (form != null) {
            new FormAids(workbook, form, columns).add(choices, mostRows);
        }
        return this;
    }

    /** Begins a sheet that programs do not even list: what the file carries beside what people see. */
    public SheetWriter hidden(String title, List<SheetColumn> headings) {
        sheet(title, null, headings);
        Worksheet hidden = sheet;
        if (hidden != null) {
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        }
        return this;
    }

    private void begin(String mark) {
        finishSheet();
        int longest = MAX_NAME - mark.length();
        Worksheet begun = workbook.newWorksheet((name.length() > longest ? name.substring(0, longest) : name) + mark);
        int head = 0;
        if (caption != null) {
            begun.inlineString(head, 0, clean(caption));
            begun.style(head, 0).bold().fontSize(14).set();
            head++;
        }
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn column = columns.get(i);
            if (column.width() == 0) {
                begun.hideColumn(i);
            } else {
                begun.width(i, column.width());
            }
            begun.inlineString(head, i, clean(column.heading()));
            begun.style(head, i).bold().wrapText(true).fillColor("E8EEF7").set();
            if (column.hint() != null) {
                begun.comment(head, i, clean(column.hint()));
            }
        }
        row = head + 1;
        begun.freezePane(0, row);
        sheet = begun;
        formats = new ColumnFormats(begun);
    }

    /**
     * Writes the next row.
     *
     * @throws IllegalStateException before a sheet was begun
     */
    @Override
    public SheetWriter row(@Nullable Object... values) {
        if (sheet != null && row >= mostRows) {
            part++;
            begin(" (" + part + ")");
        }
        Worksheet current = sheet;
        ColumnFormats styles = formats;
        if (current == null || styles == null) {
            throw new IllegalStateException("no sheet begun");
        }
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value != null) {
                styles.take(row, column, write(current, column, value));
            }
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            flush(current, styles);
        }
        return this;
    }

    /** Merges cells of the sheet that is being written. */
    public SheetWriter merge(SheetRange cells) {
        Worksheet current = sheet;
        if (current == null) {
            throw new IllegalStateException("no sheet begun");
        }
        current.range(cells.firstRow() - 1, cells.firstColumn(), cells.lastRow() - 1, cells.lastColumn())
                .merge();
        return this;
    }

    @Override
    public void close() {
        finishSheet();
        try {
            workbook.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes the value; the format that it is shown in, null for none of its own. */
    private @Nullable String write(Worksheet current, int column, Object value) {
        return switch (value) {
            case BigDecimal amount -> {
                current.value(row, column, amount);
                yield AMOUNT;
            }
            case Number number -> {
                current.value(row, column, number);
                yield null;
            }
            case Boolean truth -> {
                current.value(row, column, truth);
                yield null;
            }
            case LocalDate date -> {
                current.value(row, column, date);
                yield DATE;
            }
            case Instant instant -> {
                current.value(row, column, instant.atZone(CityTime.ZONE).toLocalDateTime());
                yield TIME;
            }
            case SheetLink link -> {
                current.hyperlink(row, column, HyperLink.external(link.url(), link.url()));
                yield null;
            }
            case MarkedCell(Object marked, String remark) -> {
                current.style(row, column).fillColor(MARKED).set();
                current.comment(row, column, clean(remark));
                yield marked == null ? null : write(current, column, marked);
            }
            case Enum<?> constant -> text(current, column, constant.name());
            default -> text(current, column, value.toString());
        };
    }

    private @Nullable String text(Worksheet current, int column, String text) {
        String clean = clean(text);
        current.inlineString(row, column, clean);
        return beginsFormula(clean) ? TEXT : null;
    }

    static boolean beginsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** What XML 1.0 can carry, at most what a cell can hold. */
    static String clean(String text) {
        String carried = isCarried(text) ? text : replaced(text);
        return carried.length() > MAX_TEXT ? carried.substring(0, MAX_TEXT) : carried;
    }

    /** Most texts are: they are looked through once and not copied. */
    private static boolean isCarried(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 0x20 && c != '\n' && c != '\r' && c != '\t') || (c >= 0xD800 && c <= 0xDFFF) || c >= 0xFFFE) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean lineBreakOrTab = point == '\n' || point == '\r' || point == '\t';
            boolean carried = lineBreakOrTab
                    || (point >= 0x20 && point < 0xD800)
                    || (point > 0xDFFF && point < 0xFFFE)
                    || point > 0xFFFF;
            result.appendCodePoint(carried ? point : 0xFFFD);
        });
        return result.toString();
    }

    private void finishSheet() {
        Worksheet current = sheet;
        ColumnFormats styles = formats;
        if (current == null || styles == null) {
            return;
        }
        sheet = null;
        try {
            styles.apply(row);
            current.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void flush(Worksheet current, ColumnFormats styles) {
        try {
            styles.apply(row);
            current.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
