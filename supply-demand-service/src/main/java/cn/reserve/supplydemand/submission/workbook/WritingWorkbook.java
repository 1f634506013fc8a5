package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.columns.WrittenCell;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetWriter;
import cn.reserve.supplydemand.sheet.RowReading;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import cn.reserve.supplydemand.sheet.TemplateColumn;
import cn.reserve.supplydemand.submission.FilledSheets;
import cn.reserve.supplydemand.submission.FilledSheets.Filled;
import cn.reserve.supplydemand.submission.FilledSheets.Line;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the sheets of a submission to be filled in. */
@ApplicationScoped
class WritingWorkbook {
    private static final int SECONDS = 600;

    private final FilledSheets sheets;

    WritingWorkbook(FilledSheets sheets) {
        this.sheets = sheets;
    }

    /**
     * The submission that is written; noted as taken along.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    Filled announce(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Filled filled = sheets.toRead(id);
            sheets.noteExport(filled);
            return filled;
        });
    }

    /**
     * Writes it; the stream stays open.
     *
     * @param earlier whether the rows that were passed the last time are offered as new ones, below those that are there
     */
    void write(Filled filled, boolean earlier, OutputStream out) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            try (SheetWriter workbook = SheetWriter.open(out)) {
                CodeNames codes = sheets.codes();
                filled.versions().keySet().forEach(kind -> sheet(workbook, filled, kind, codes, earlier));
                Identification.of(
                                filled,
                                kind -> sheets.nextNumber(filled, kind) - 1,
                                kind -> earlier ? sheets.earlier(filled, kind) : Optional.empty())
                        .write(workbook);
            }
        });
    }

    private void sheet(SheetWriter workbook, Filled filled, SheetKind kind, CodeNames codes, boolean earlier) {
        SheetLayout layout = sheets.layout(filled, kind);
        workbook.form(WorkbookColumns.title(kind), WorkbookColumns.of(layout, codes), WorkbookColumns.choices(kind));
        Set<String> there = new HashSet<>();
        sheets.each(filled, kind, line -> {
            there.add(line.print());
            workbook.row(own(layout, line, codes));
        });
        if (earlier) {
            RowReading reading = sheets.reading(filled, kind);
            sheets.eachEarlier(filled, kind, line -> {
                RowReading.Read read = reading.read(column -> typed(line.values(), column));
                if (there.add(FilledSheets.print(read.values()))) {
                    workbook.row(offered(kind, layout, line, read, codes));
                }
            });
        }
    }

    private static @Nullable Object[] own(SheetLayout layout, Line line, CodeNames codes) {
        List<TemplateColumn> columns = layout.columns();
        @Nullable Object[] cells = new Object[columns.size() + 2];
        cells[0] = line.number();
        for (int i = 0; i < columns.size(); i++) {
            cells[i + 1] = WrittenCell.of(
                    columns.get(i), line.values().get(columns.get(i).key()), codes);
        }
        cells[cells.length - 1] = WorkbookColumns.mark(line.print());
        return cells;
    }

    /**
     * What does not fit what is asked now stands as it was, for somebody to correct; a month that has passed is asked anew, since nobody wants
     * something once more without a word.
     */
    private @Nullable Object[] offered(
            SheetKind kind, SheetLayout layout, Line line, RowReading.Read read, CodeNames codes) {
        List<TemplateColumn> columns = layout.columns();
        @Nullable Object[] cells = new Object[columns.size() + 2];
        boolean past = sheets.isPast(kind, read.values());
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i).key();
            String value = read.values().get(key);
            if (!past || !key.equals(FilledSheets.PURCHASE_MONTH)) {
                cells[i + 1] = value == null ? line.values().get(key) : WrittenCell.of(columns.get(i), value, codes);
            }
        }
        cells[cells.length - 1] = WorkbookColumns.offered(line.number());
        return cells;
    }

    private static SheetCell typed(SortedMap<String, String> values, TemplateColumn column) {
        String text = values.getOrDefault(column.key(), "");
        return new SheetCell("", text.isBlank() ? SheetCell.Kind.EMPTY : SheetCell.Kind.TEXT, text, null, null);
    }
}
