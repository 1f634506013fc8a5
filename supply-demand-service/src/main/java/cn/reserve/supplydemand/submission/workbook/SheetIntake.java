package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetRange;
import cn.reserve.platform.sheet.SheetRow;
import cn.reserve.supplydemand.sheet.OwnHeadings;
import cn.reserve.supplydemand.sheet.RowReading;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import cn.reserve.supplydemand.sheet.TemplateColumn;
import cn.reserve.supplydemand.sheet.Words;
import cn.reserve.supplydemand.submission.FilledSheets;
import cn.reserve.supplydemand.submission.workbook.StoredRows.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook on its way into a submission, row by row. */
final class SheetIntake {
    private static final SheetCell NONE = new SheetCell("", SheetCell.Kind.EMPTY, "", null, null);

    private final SheetKind kind;
    private final SheetLayout layout;
    private final RowReading reading;
    private final StoredRows stored;
    private final MergedRows merged;
    private final WrongCells wrong;
    private final RowSink sink;

    private @Nullable Map<String, Integer> places;
    private int rows;
    private int unchanged;
    private int wrongRows;
    private int lastWrong;

    SheetIntake(
            SheetKind kind,
            SheetLayout layout,
            RowReading reading,
            StoredRows stored,
            MergedRows merged,
            WrongCells wrong,
            RowSink sink) {
        this.kind = kind;
        this.layout = layout;
        this.reading = reading;
        this.stored = stored;
        this.merged = merged;
        this.wrong = wrong;
        this.sink = sink;
    }

    /** The next row of the sheet; the first that is not blank holds the headings. */
    void take(SheetRow row) {
        Map<String, Integer> known = places;
        if (row.isBlank()) {
            return;
        }
        if (known == null) {
            places = WorkbookColumns.places(kind, layout, row);
            return;
        }
        rows++;
        merged.at(row.number());
        RowReading.Read read = reading.read(column -> cell(row, known, column.key()));
        boolean right = refuseMerged(row, known);
        for (RowReading.Fault fault : read.faults()) {
            if (mergedAt(known, fault.column().key()).isEmpty()) {
                refuse(row, fault.cell(), fault.column().name(), fault.rule(), fault.said());
            }
            right = false;
        }
        SheetCell number = cell(row, known, WorkbookColumns.NUMBER);
        if (right && read.values().isEmpty()) {
            TemplateColumn first = layout.columns().getFirst();
            refuse(row, cell(row, known, first.key()), first.name(), "required");
            right = false;
        }
        SortedMap<String, String> values = right ? read.values() : null;
        SheetCell mark = cell(row, known, WorkbookColumns.MARK);
        if (number.isBlank()) {
            add(row, number, mark, values);
        } else {
            change(row, number, mark, values);
        }
    }

    private static SheetCell cell(SheetRow row, Map<String, Integer> known, String key) {
        Integer place = known.get(key);
        return place == null ? NONE : row.cell(place);
    }

    private Optional<SheetRange> mergedAt(Map<String, Integer> known, String key) {
        Integer place = known.get(key);
        return place == null ? Optional.empty() : merged.of(place);
    }

    /** Whether none is. */
    private boolean refuseMerged(SheetRow row, Map<String, Integer> known) {
        boolean right = true;
        for (String own : List.of(WorkbookColumns.NUMBER, WorkbookColumns.MARK)) {
            SheetRange range = mergedAt(known, own).orElse(null);
            if (range != null) {
                refuse(row, cell(row, known, own), OwnHeadings.NUMBER, "merged-cells", range);
                right = false;
            }
        }
        for (TemplateColumn column : layout.columns()) {
            SheetRange range = mergedAt(known, column.key()).orElse(null);
            if (range != null) {
                refuse(row, cell(row, known, column.key()), column.name(), "merged-cells", range);
                right = false;
            }
        }
        return right;
    }

    private void add(SheetRow row, SheetCell number, SheetCell mark, @Nullable SortedMap<String, String> values) {
        if (values == null) {
            return;
        }
        String print = FilledSheets.print(values);
        StoredRows.Said said = stored.say(print, row.number());
        switch (said) {
            case StoredRows.InFile(int other) -> refuse(row, at(row, number), OwnHeadings.NUMBER, "row-same-as", other);
            case StoredRows.Held(int holder)
            when stored.isKept(holder) ->
                refuse(row, at(row, number), OwnHeadings.NUMBER, "row-stored-already", holder);
            case StoredRows.Held(int holder)
            when !stored.isReleased(holder) -> {
                stored.match(holder, row.number());
                unchanged++;
            }
            case StoredRows.Held(int holder) -> {
                stored.wait(holder, new Entry(row.number(), at(row, number), 0));
                sink.add(row.number(), WorkbookColumns.earlier(mark.text()), values, print);
            }
            case StoredRows.Free() -> sink.add(row.number(), WorkbookColumns.earlier(mark.text()), values, print);
        }
    }

    private void change(SheetRow row, SheetCell cell, SheetCell mark, @Nullable SortedMap<String, String> values) {
        Integer number = cell.asNumber()
                .filter(value -> value.stripTrailingZeros().scale() <= 0 && value.precision() < 10)
                .map(value -> value.intValue())
                .orElse(null);
        String before = number == null ? null : stored.print(number);
        if (number == null || before == null) {
            refuse(row, cell, OwnHeadings.NUMBER, "row-number");
            return;
        }
        if (!stored.name(number)) {
            refuse(row, cell, OwnHeadings.NUMBER, "row-number-twice");
            return;
        }
        if (values == null) {
            return;
        }
        String print = FilledSheets.print(values);
        StoredRows.Said said = stored.say(print, row.number());
        if (said instanceof StoredRows.InFile(int other)) {
            refuse(row, cell, OwnHeadings.NUMBER, "row-same-as", other);
        } else if (print.equals(before)) {
            unchanged++;
        } else if (stored.matched(number) != 0) {
            refuse(row, cell, OwnHeadings.NUMBER, "row-moved", stored.matched(number));
        } else if (!mark.text().strip().equals(WorkbookColumns.mark(before))) {
            refuse(row, cell, OwnHeadings.NUMBER, "row-changed-since");
        } else {
            if (said instanceof StoredRows.Held(int holder)) {
                stored.wait(holder, new Entry(row.number(), cell, number));
            }
            stored.release(number);
            sink.change(row.number(), number, values, print);
        }
    }

    /** After the last row: what turns out to say the same as a row that stays is wrong as well. */
    void end(Predicate<Integer> goes) {
        for (StoredRows.Conflict conflict : stored.conflicts(goes)) {
            Entry entry = conflict.entry();
            refuse(
                    entry.row(),
                    entry.cell(),
                    OwnHeadings.NUMBER,
                    "row-stored-already",
                    words("row-stored-already", conflict.holder()));
            sink.drop(entry.row());
        }
    }

    /** Whether headings were found at all. */
    boolean isHeaded() {
        return places != null;
    }

    int rows() {
        return rows;
    }

    int unchanged() {
        return unchanged;
    }

    int wrongRows() {
        return wrongRows;
    }

    /** What has no cell of its own is said of the row's first. */
    private static SheetCell at(SheetRow row, SheetCell cell) {
        return cell.address().isEmpty() ? row.cell(0) : cell;
    }

    private static Wording words(String rule, Object... args) {
        Violation words = Violation.of("", rule, args);
        return new Wording(words.zh(), words.en());
    }

    private void refuse(SheetRow row, SheetCell cell, Words heading, String rule, Object... args) {
        refuse(row.number(), cell, heading, rule, words(rule, args));
    }

    private void refuse(SheetRow row, SheetCell cell, Words heading, String rule, Wording said) {
        refuse(row.number(), cell, heading, rule, said);
    }

    private void refuse(int row, SheetCell cell, Words heading, String rule, Wording said) {
        if (row != lastWrong) {
            wrongRows++;
            lastWrong = row;
        }
        wrong.add(kind, row, cell, heading, rule, said);
    }
}
