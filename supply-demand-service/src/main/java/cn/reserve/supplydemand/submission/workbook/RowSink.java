package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.submission.FilledSheets;
import cn.reserve.supplydemand.submission.FilledSheets.Filled;
import cn.reserve.supplydemand.submission.FilledSheets.Line;
import cn.reserve.supplydemand.submission.StagedRows;
import cn.reserve.supplydemand.submission.workbook.WorkbookReport.ChangedRow;
import cn.reserve.supplydemand.submission.workbook.WorkbookReport.RowChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The right rows of one sheet: counted, the first of them shown, and staged where they may be stored. */
final class RowSink {
    private static final int SHOWN = 200;

    private final SheetKind kind;
    private final @Nullable StagedRows staged;
    private final BooleanSupplier staging;
    private final Map<Integer, SortedMap<String, String>> firstAdded = new LinkedHashMap<>();
    private final Map<Integer, Line> firstChanged = new LinkedHashMap<>();
    private final Set<Integer> additions = new HashSet<>();
    private final Set<Integer> dropped = new HashSet<>();
    private int next;
    private int added;
    private int changed;

    /**
     * For one sheet.
     *
     * @param next number of the next new row
     * @param staged null where nothing is to be stored
     * @param staging whether rows may still be stored, or are only looked through
     */
    RowSink(SheetKind kind, int next, @Nullable StagedRows staged, BooleanSupplier staging) {
        this.kind = kind;
        this.next = next;
        this.staged = staged;
        this.staging = staging;
    }

    void add(int row, @Nullable Integer earlier, SortedMap<String, String> values, String print) {
        added++;
        additions.add(row);
        if (firstAdded.size() < SHOWN) {
            firstAdded.put(row, values);
        }
        if (staged != null && staging.getAsBoolean()) {
            staged.add(kind, row, next++, earlier, values, print);
        }
    }

    void change(int row, int number, SortedMap<String, String> values, String print) {
        changed++;
        if (firstChanged.size() < SHOWN) {
            firstChanged.put(row, new Line(number, values, print));
        }
        if (staged != null && staging.getAsBoolean()) {
            staged.change(kind, row, number, values, print);
        }
    }

    /** A row that was taken turns out to be wrong. */
    void drop(int row) {
        dropped.add(row);
        firstAdded.remove(row);
        firstChanged.remove(row);
        if (additions.contains(row)) {
            added--;
        } else {
            changed--;
        }
    }

    /** After the last row. */
    void end() {
        if (staged != null && !dropped.isEmpty()) {
            staged.drop(kind, dropped);
        }
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    /** What comes and goes, the first of each. */
    List<ChangedRow> shown(FilledSheets sheets, Filled filled, List<Integer> missing) {
        List<ChangedRow> shown = new ArrayList<>();
        firstAdded.forEach((row, values) -> shown.add(new ChangedRow(RowChange.ADDED, row, null, values, null)));
        Map<Integer, SortedMap<String, String>> before = values(
                sheets, filled, firstChanged.values().stream().map(Line::number).toList());
        firstChanged.forEach((row, line) -> shown.add(new ChangedRow(
                RowChange.CHANGED,
                row,
                line.number(),
                line.values(),
                before.getOrDefault(line.number(), new TreeMap<>()))));
        values(sheets, filled, missing.subList(0, Math.min(SHOWN, missing.size())))
                .forEach((number, values) -> shown.add(new ChangedRow(RowChange.MISSING, null, number, values, null)));
        return shown;
    }

    private Map<Integer, SortedMap<String, String>> values(FilledSheets sheets, Filled filled, List<Integer> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : sheets.numbered(filled, kind, numbers).stream()
                        .collect(Collectors.toMap(Line::number, Line::values, (one, _) -> one, TreeMap::new));
    }
}
