package cn.reserve.platform.sheet;

import cn.reserve.platform.standards.CityTime;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CSV file (RFC 4180, UTF-8 with a mark, so that Excel and WPS read Chinese) row by row.
 *
 * <p>Text that a spreadsheet would take for a formula, or for a number that it rounds or shortens (a code of many digits, or with a
 * leading zero), begins with an apostrophe. Numbers, dates ({@code 2026-11-22}) and times ({@code 2026-11-22 16:30}, China time) stand as
 * they are.
 */
public final class CsvWriter implements TableWriter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CityTime.ZONE);
    private static final int BUFFER = 64 << 10;
    private static final int LONGEST_NUMBER = 11;

    private final Writer out;

    private CsvWriter(Writer out) {
        this.out = out;
    }

    /** Begins a file; the stream stays open when the writer closes. */
    public static CsvWriter open(OutputStream stream) {
        CsvWriter writer =
                new CsvWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER));
        writer.write("\uFEFF");
        return writer;
    }

    @Override
    public CsvWriter sheet(String name, List<SheetColumn> columns) {
        return row(columns.stream().map(SheetColumn::heading).toArray());
    }

    @Override
    public CsvWriter row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                write(",");
            }
            write(cell(values[i]));
        }
        write("\r\n");
        return this;
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal amount -> amount.toPlainString();
            case Number number -> number.toString();
            case Instant time -> TIME.format(time);
            case String text -> quoted(guarded(text));
            default -> quoted(guarded(value.toString()));
        };
    }

    private static String guarded(String text) {
        return SheetWriter.beginsFormula(text) || isLongNumber(text) ? "'" + text : text;
    }

    private static boolean isLongNumber(String text) {
        boolean telling = text.length() > LONGEST_NUMBER || (text.length() > 1 && text.charAt(0) == '0');
        return telling && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == ',' || c == '\n' || c == '\r') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
