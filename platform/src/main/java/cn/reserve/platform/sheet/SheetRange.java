package cn.reserve.platform.sheet;

/**
 * Cells beside and below each other.
 *
 * @param firstColumn from 0
 * @param firstRow as people say it, from 1
 * @param lastColumn as the first
 * @param lastRow as the first
 */
public record SheetRange(int firstColumn, int firstRow, int lastColumn, int lastRow) {

    /** Whether a cell is one of them; column from 0, row from 1. */
    public boolean has(int column, int row) {
        return column >= firstColumn && column <= lastColumn && row >= firstRow && row <= lastRow;
    }

    /** The same so many rows above. */
    public SheetRange up(int rows) {
        return new SheetRange(firstColumn, firstRow - rows, lastColumn, lastRow - rows);
    }

    /** As people say it, e.g. {@code B3:B5}. */
    @Override
    public String toString() {
        return SheetRow.columnName(firstColumn) + firstRow + ":" + SheetRow.columnName(lastColumn) + lastRow;
    }
}
