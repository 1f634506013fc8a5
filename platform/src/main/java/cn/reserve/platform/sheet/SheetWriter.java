package cn.reserve.platform.sheet;

import cn.reserve.platform.standards.CityTime;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook row by row; nothing but the rows of the last thousand is held in memory. Not for use by several threads.
 *
 * <p>Values: text, {@link BigDecimal} (shown with two decimals), other numbers, Boolean, {@link LocalDate}, {@link Instant} (shown in China
 * time), enum (its name), null (empty). Text is never a formula; characters that XML cannot carry become U+FFFD.
 */
public final class SheetWriter implements AutoCloseable {

    private static final int MAX_TEXT = 32_767;
    private static final int FLUSH_EVERY = 1_000;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private int row;

    private SheetWriter(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Begins a workbook; the stream stays open when the writer closes. */
    public static SheetWriter open(OutputStream out) {
        return new SheetWriter(new Workbook(out, "ProjectReserve", "1.0"));
    }

    /**
     * Begins a sheet with its headings; the one before is finished.
     *
     * @param name at most 31 characters, none of {@code []:*?/\}; others are replaced
     */
    public SheetWriter sheet(String name, List<SheetColumn> columns) {
        finishSheet();
        String safe = name.replaceAll("[\\[\\]:*?/\\\\]", "_");
        Worksheet begun = workbook.newWorksheet(safe.length() > 31 ? safe.substring(0, 31) : safe);
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn column = columns.get(i);
            begun.width(i, column.width());
            begun.inlineString(0, i, clean(column.heading()));
            begun.style(0, i).bold().wrapText(true).fillColor("E8EEF7").set();
            if (column.hint() != null) {
                begun.comment(0, i, clean(column.hint()));
            }
        }
        begun.freezePane(0, 1);
        sheet = begun;
        row = 1;
        return this;
    }

    /**
     * Writes the next row.
     *
     * @throws IllegalStateException before a sheet was begun or when the sheet is full (1,048,576 rows)
     */
    public SheetWriter row(@Nullable Object... values) {
        Worksheet current = sheet;
        if (current == null || row >= Worksheet.MAX_ROWS) {
            throw new IllegalStateException(current == null ? "no sheet begun" : "sheet is full");
        }
        for (int column = 0; column < values.length; column++) {
            write(current, column, values[column]);
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            flush(current);
        }
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

    private void write(Worksheet current, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal amount -> {
                current.value(row, column, amount);
                current.style(row, column).format("#,##0.00").set();
            }
            case Number number -> current.value(row, column, number);
            case Boolean truth -> current.value(row, column, truth);
            case LocalDate date -> {
                current.value(row, column, date);
                current.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant instant -> {
                current.value(row, column, instant.atZone(CityTime.ZONE).toLocalDateTime());
                current.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Enum<?> name -> text(current, column, name.name());
            default -> text(current, column, value.toString());
        }
    }

    private void text(Worksheet current, int column, String text) {
        String clean = clean(text);
        current.inlineString(row, column, clean);
        if (!clean.isEmpty() && FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0) {
            current.style(row, column).format("@").set();
        }
    }

    /** What XML 1.0 can carry, at most what a cell can hold. */
    static String clean(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean lineBreakOrTab = point == '\n' || point == '\r' || point == '\t';
            boolean carried = lineBreakOrTab
                    || (point >= 0x20 && point < 0xD800)
                    || (point > 0xDFFF && point < 0xFFFE)
                    || point > 0xFFFF;
            result.appendCodePoint(carried ? point : 0xFFFD);
        });
        return result.length() > MAX_TEXT ? result.substring(0, MAX_TEXT) : result.toString();
    }

    private void finishSheet() {
        Worksheet current = sheet;
        if (current == null) {
            return;
        }
        sheet = null;
        try {
            current.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void flush(Worksheet current) {
        try {
            current.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
