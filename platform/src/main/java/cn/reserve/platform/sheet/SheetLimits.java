package cn.reserve.platform.sheet;

/**
 * What a workbook may be at most.
 *
 * @param packedBytes bytes of the file
 * @param unpackedBytes bytes of all its parts
 * @param ratio unpacked over packed bytes of one part, beyond its first mebibyte
 * @param parts entries in the zip
 * @param rows rows read of one sheet
 * @param columns columns of one row
 * @param cellLength characters of one cell
 */
public record SheetLimits(
        int packedBytes, long unpackedBytes, int ratio, int parts, int rows, int columns, int cellLength) {

    /** 12 MiB packed, 200 MiB unpacked, ratio 100, 1,000 parts, 100,000 rows, 200 columns, 10,000 characters. */
    public static SheetLimits standard() {
        return new SheetLimits(12 << 20, 200L << 20, 100, 1_000, 100_000, 200, 10_000);
    }

    /** The same with another number of rows. */
    public SheetLimits withRows(int most) {
        return new SheetLimits(packedBytes, unpackedBytes, ratio, parts, most, columns, cellLength);
    }
}
