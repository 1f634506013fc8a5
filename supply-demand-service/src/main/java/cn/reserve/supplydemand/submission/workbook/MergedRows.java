package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.sheet.SheetRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which cells of a row are merged with others; asked row by row, downwards. */
final class MergedRows {
    private final List<SheetRange> ahead;
    private final List<SheetRange> here = new ArrayList<>();
    private int next;

    MergedRows(List<SheetRange> ranges) {
        ahead = ranges.stream()
                .sorted(Comparator.comparingInt(SheetRange::firstRow))
                .toList();
    }

    /** Goes on to a row. */
    void at(int row) {
        if (ahead.isEmpty()) {
            return;
        }
        here.removeIf(range -> range.lastRow() < row);
        while (next < ahead.size() && ahead.get(next).firstRow() <= row) {
            SheetRange range = ahead.get(next++);
            if (range.lastRow() >= row) {
                here.add(range);
            }
        }
    }

    /** The range that a cell of that row is in. */
    Optional<SheetRange> of(int column, int row) {
        return here.isEmpty()
                ? Optional.empty()
                : here.stream().filter(range -> range.has(column, row)).findFirst();
    }
}
