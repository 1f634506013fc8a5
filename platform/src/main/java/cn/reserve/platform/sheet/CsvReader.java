package cn.reserve.platform.sheet;

import cn.reserve.platform.rest.Problems;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a CSV file (RFC 4180: comma, quotes doubled inside quotes, line breaks inside quotes) in UTF-8, with or without a mark, or in GB18030
 * as Excel saves it in China. Rows come as {@link SheetRow}s of text; the number of a row is the line on which it begins.
 */
public final class CsvReader {

    private CsvReader() {}

    /**
     * Hands over the rows one by one; empty lines are left out.
     *
     * @throws cn.reserve.platform.rest.ProblemException 413 {@code sheet.too-large}; 422 {@code sheet.not-csv}, {@code sheet.csv-quotes},
     *     {@code sheet.too-many-rows}, {@code sheet.too-many-columns}, {@code sheet.cell-too-long}
     */
    public static void rows(InputStream file, SheetLimits limits, Consumer<SheetRow> consumer) {
        byte[] bytes = Upload.read(file, limits.packedBytes());
        if (Upload.isZip(bytes) || Upload.isOle(bytes)) {
            throw Problems.unprocessable("sheet.not-csv");
        }
        new Parsing(decode(bytes), limits, consumer).run();
    }

    private static String decode(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith("\uFEFF") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        throw Problems.unprocessable("sheet.not-csv");
    }

    private static final class Parsing {

        private final String text;
        private final SheetLimits limits;
        private final Consumer<SheetRow> consumer;
        private final List<SheetCell> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int line = 1;
        private int rowLine = 1;
        private int rows;
        private boolean quoted;

        Parsing(String text, SheetLimits limits, Consumer<SheetRow> consumer) {
            this.text = text;
            this.limits = limits;
            this.consumer = consumer;
        }

        void run() {
            for (int at = 0; at < text.length(); at++) {
                at = quoted ? insideQuotes(at) : outsideQuotes(at);
            }
            if (quoted) {
                throw Problems.unprocessable("sheet.csv-quotes", rowLine);
            }
            endRow();
        }

        private int insideQuotes(int at) {
            char c = text.charAt(at);
            boolean doubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (doubled) {
                append('"');
                return at + 1;
            }
            if (c == '"') {
                quoted = false;
            } else {
                line += c == '\n' ? 1 : 0;
                append(c);
            }
            return at;
        }

        private int outsideQuotes(int at) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> quoted = cell.isEmpty() || refuseQuote();
                case ',' -> endCell();
                case '\r' -> {}
                case '\n' -> {
                    endRow();
                    line++;
                    rowLine = line;
                }
                default -> append(c);
            }
            return at;
        }

        private boolean refuseQuote() {
            throw Problems.unprocessable("sheet.csv-quotes", rowLine);
        }

        private void append(char c) {
            if (cell.length() >= limits.cellLength()) {
                throw Problems.unprocessable("sheet.cell-too-long", address(), limits.cellLength());
            }
            cell.append(c);
        }

        private String address() {
            return SheetRow.columnName(cells.size()) + rowLine;
        }

        private void endCell() {
            if (cells.size() >= limits.columns()) {
                throw Problems.unprocessable("sheet.too-many-columns", rowLine, limits.columns());
            }
            String value = cell.toString();
            cells.add(
                    value.isEmpty() ? SheetCell.empty(address()) : SheetCell.of(address(), SheetCell.Kind.TEXT, value));
            cell.setLength(0);
        }

        private void endRow() {
            if (cells.isEmpty() && cell.isEmpty()) {
                return;
            }
            endCell();
            if (++rows > limits.rows()) {
                throw Problems.unprocessable("sheet.too-many-rows", limits.rows());
            }
            consumer.accept(new SheetRow(rowLine, cells));
            cells.clear();
        }
    }
}
