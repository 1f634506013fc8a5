package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.sheet.SheetRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which cells of a row are merged with others; asked row by row, downwards. */
final class MergedRows {
    /** What a sheet is read to. */
    private static final int MOST_COLUMNS = TakingWorkbook.LIMITS.columns();

    private final List<SheetRange> ahead;
    private final List<SheetRange> here = new ArrayList<>();
    private final Map<Integer, SheetRange> byColumn = new HashMap<>();
    private int next;

    MergedRows(List<SheetRange> ranges) {
        ahead = ranges.stream()
                .sorted(Comparator.comparingInt(SheetRange::firstRow))
                .toList();
    }

    /** Goes on to a row. */
    void at(int row) {
        boolean changed = here.removeIf(range -> range.lastRow() < row);
        while (next < ahead.size() && ahead.get(next).firstRow() <= row) {
            SheetRange range = ahead.get(next++);
            if (range.lastRow() >= row) {
                here.add(range);
                changed = true;
            }
        }
        if (changed) {
            // Looked through when a range begins or ends, not for each cell: a crafted file has a thousand tall ones.
            byColumn.clear();
            here.forEach(this::index);
        }
    }

    private void index(SheetRange range) {
        for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), MOST_COLUMNS); column++) {
            byColumn.putIfAbsent(column, range);
        }
    }

    /** The range that a cell of the row is in. */
    Optional<SheetRange> of(int column) {
        return Optional.ofNullable(byColumn.get(column));
    }
}
