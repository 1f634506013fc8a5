package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.sheet.MarkedCell;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetRange;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.platform.sheet.SheetRow;
import cn.reserve.platform.sheet.SheetWriter;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.submission.FilledSheets;
import cn.reserve.supplydemand.submission.FilledSheets.Filled;
import cn.reserve.supplydemand.submission.workbook.WorkbookReport.WrongCell;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The person's own workbook with what is wrong beside it. */
@ApplicationScoped
class AnnotatingWorkbook {
    private static final int PLAIN = 18;
    private static final int WIDE = 60;
    private static final int EXACT = 15;

    private final FilledSheets sheets;
    private final TakingWorkbook taking;

    AnnotatingWorkbook(FilledSheets sheets, TakingWorkbook taking) {
        this.sheets = sheets;
        this.taking = taking;
    }

    /**
     * A workbook that was checked; {@link #write} closes it.
     *
     * @param columns of each sheet as its template has them, by heading
     */
    record Annotated(
            Filled filled,
            SheetReader reader,
            WorkbookReport report,
            Map<SheetKind, Map<String, SheetColumn>> columns) {}

    /**
     * Checks a workbook.
     *
     * @throws cn.reserve.platform.rest.ProblemException as {@link TakingWorkbook#run} of a check
     */
    Annotated check(UUID id, InputStream file) {
        Filled filled = QuarkusTransaction.requiringNew().call(() -> sheets.toFill(id));
        SheetReader reader = SheetReader.open(file, TakingWorkbook.LIMITS);
        try {
            WorkbookReport report = taking.check(id, reader);
            Map<SheetKind, Map<String, SheetColumn>> columns =
                    QuarkusTransaction.requiringNew().call(() -> columns(filled));
            return new Annotated(filled, reader, report, columns);
        } catch (RuntimeException refused) {
            reader.close();
            throw refused;
        }
    }

    private Map<SheetKind, Map<String, SheetColumn>> columns(Filled filled) {
        CodeNames codes = sheets.codes();
        Map<SheetKind, Map<String, SheetColumn>> columns = new EnumMap<>(SheetKind.class);
        filled.versions()
                .keySet()
                .forEach(kind -> columns.put(
                        kind,
                        WorkbookColumns.of(sheets.layout(filled, kind), codes).stream()
                                .collect(Collectors.toMap(SheetColumn::heading, Function.identity()))));
        return columns;
    }

    /** Writes it; the stream stays open. */
    void write(Annotated annotated, OutputStream out) {
        try (SheetReader reader = annotated.reader();
                SheetWriter workbook = SheetWriter.open(out)) {
            Map<SheetKind, Integer> shifts = new EnumMap<>(SheetKind.class);
            annotated.filled().versions().keySet().forEach(kind -> {
                int at = SheetsOfFile.at(reader, kind);
                if (at >= 0) {
                    Copy copy = new Copy(annotated, kind, workbook);
                    reader.rows(at, copy::take);
                    copy.merge(reader.merged(at));
                    shifts.put(kind, copy.shift());
                }
            });
            problems(workbook, annotated.report(), shifts);
            Identification.read(reader).write(workbook);
        }
    }

    private static void problems(SheetWriter workbook, WorkbookReport report, Map<SheetKind, Integer> shifts) {
        workbook.sheet(
                SheetsOfFile.PROBLEMS,
                List.of(
                        SheetColumn.of("工作表 · Sheet"),
                        new SheetColumn("单元格 · Cell", PLAIN, null),
                        new SheetColumn("列 · Column", PLAIN, null),
                        new SheetColumn("内容 · Content", PLAIN, null),
                        new SheetColumn("问题 · Problem (zh)", WIDE, null),
                        new SheetColumn("问题 · Problem (en)", WIDE, null)));
        for (WrongCell wrong : report.wrong()) {
            int shift = shifts.getOrDefault(wrong.kind(), 0);
            workbook.row(
                    wrong.sheet(),
                    letters(wrong.cell()) + (wrong.row() - shift),
                    wrong.heading().zh() + " · " + wrong.heading().en(),
                    wrong.value(),
                    wrong.zh(),
                    wrong.en());
        }
    }

    private static String letters(String address) {
        return address.replaceAll("\\d", "");
    }

    /** One sheet on its way into the copy: its cells as they stand, at the places where they stand. */
    private static final class Copy {
        private final SheetKind kind;
        private final Map<String, SheetColumn> columns;
        private final Map<String, String> remarks = new HashMap<>();
        private final SheetWriter workbook;
        private int shift = -1;
        private int written;

        Copy(Annotated annotated, SheetKind kind, SheetWriter workbook) {
            this.kind = kind;
            this.columns = Objects.requireNonNull(annotated.columns().get(kind));
            this.workbook = workbook;
            annotated.report().wrong().stream()
                    .filter(wrong -> wrong.kind() == kind)
                    .forEach(wrong -> remarks.merge(
                            wrong.cell(), wrong.zh() + "\n" + wrong.en(), (one, other) -> one + "\n" + other));
        }

        void take(SheetRow row) {
            if (shift < 0) {
                headings(row);
                return;
            }
            for (; written < row.number() - shift - 1; written++) {
                workbook.row();
            }
            workbook.row(row.cells().stream().map(this::cell).toArray());
            written++;
        }

        private void headings(SheetRow row) {
            if (row.isBlank()) {
                return;
            }
            shift = row.number() - 1;
            written = 1;
            List<SheetColumn> headings = new ArrayList<>();
            for (SheetCell cell : row.cells()) {
                String heading = cell.text().strip();
                SheetColumn known = columns.get(heading);
                headings.add(known == null ? new SheetColumn(heading, PLAIN, null) : known);
            }
            workbook.form(WorkbookColumns.title(kind), headings, WorkbookColumns.choices(kind));
        }

        /** What is merged stays so: nobody knows for which rows it speaks, also when the copy comes back. */
        void merge(List<SheetRange> ranges) {
            ranges.stream()
                    .filter(range -> range.firstRow() > shift() + 1 && range.lastRow() <= written + shift())
                    .forEach(range -> workbook.merge(range.up(shift())));
        }

        /** By how many rows the copy is shorter above. */
        int shift() {
            return Math.max(0, shift);
        }

        private @Nullable Object cell(SheetCell cell) {
            String remark = remarks.get(cell.address());
            Object value = value(cell);
            return remark == null ? value : new MarkedCell(value, remark);
        }

        /** A formula stands as its text, marked as one: brought back it is refused as it was. */
        private static @Nullable Object value(SheetCell cell) {
            BigDecimal number = cell.number();
            if (number != null) {
                return number(number);
            }
            return switch (cell.kind()) {
                case EMPTY -> null;
                case DATE -> cell.date();
                case FORMULA -> SheetCell.FORMULA_TEXT + cell.text();
                default -> cell.text();
            };
        }

        /** Without a format of its own, so that a year stays a year; more digits than a cell can hold stay as text. */
        private static Object number(BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            if (plain.precision() > EXACT) {
                return plain.toPlainString();
            }
            return plain.scale() <= 0 && plain.precision() - plain.scale() <= EXACT
                    ? (Object) plain.longValueExact()
                    : (Object) plain.doubleValue();
        }
    }
}
