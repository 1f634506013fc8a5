package cn.reserve.platform.sheet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One row as read.
 *
 * @param number as people say it, from 1
 * @param cells from column A; shorter than the widest row where the rest is empty
 */
public record SheetRow(int number, List<SheetCell> cells) {

    /** Made once: every cell of a large workbook has an address. */
    private static final String[] FIRST =
            IntStream.range(0, 200).mapToObj(SheetRow::name).toArray(String[]::new);

    /** Defensive copy. */
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column from 0; an empty one beyond the last. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.empty(columnName(column) + number);
    }

    /** Whether every cell is blank. */
    public boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }

    /** Column name of an index from 0: A, B, …, Z, AA. */
    public static String columnName(int column) {
        return column < FIRST.length ? FIRST[column] : name(column);
    }

    private static String name(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
