package cn.reserve.platform.sheet;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads an uploaded workbook row by row. The package documentation says what is refused; every refusal is a {@link ProblemException}, 422
 * {@code sheet.*} or 413 {@code sheet.too-large}.
 *
 * <pre>{@code
 * try (SheetReader reader = SheetReader.open(body, SheetLimits.standard())) {
 *     reader.rows(0, row -> …);
 * }
 * }</pre>
 */
public final class SheetReader implements AutoCloseable {

    private final ReadableWorkbook workbook;
    private final MergedCells merged;
    private final SheetLimits limits;

    private SheetReader(ReadableWorkbook workbook, MergedCells merged, SheetLimits limits) {
        this.workbook = workbook;
        this.merged = merged;
        this.limits = limits;
    }

    /**
     * Takes the file in and inspects it.
     *
     * @throws ProblemException 413 {@code sheet.too-large}; 422 {@code sheet.not-a-workbook}, {@code sheet.encrypted}, {@code sheet.macro},
     *     {@code sheet.bomb}, {@code sheet.too-many-parts}, {@code sheet.damaged}
     */
    public static SheetReader open(InputStream file, SheetLimits limits) {
        byte[] bytes = Upload.read(file, limits.packedBytes());
        if (Upload.isOle(bytes)) {
            throw Problems.unprocessable("sheet.encrypted");
        }
        if (!Upload.isZip(bytes)) {
            throw Problems.unprocessable("sheet.not-a-workbook");
        }
        PackageInspection inspection = new PackageInspection(limits);
        inspection.inspect(bytes);
        try {
            return new SheetReader(
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true)),
                    inspection.merged(),
                    limits);
        } catch (IOException | RuntimeException unreadable) {
            throw PackageInspection.damaged();
        }
    }

    /** Names of the sheets, in order. */
    public List<String> sheets() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    /** What is merged in a sheet, from 0: the value stands in its first cell, the others are empty. */
    public List<SheetRange> merged(int sheet) {
        return merged.of(sheet);
    }

    /**
     * Hands over the rows of a sheet one by one; rows that the file leaves out are left out.
     *
     * @param sheet from 0
     * @throws ProblemException 422 {@code sheet.no-such-sheet}, {@code sheet.too-many-rows}, {@code sheet.too-many-columns},
     *     {@code sheet.cell-too-long}, {@code sheet.damaged}; whatever the consumer throws
     */
    public void rows(int sheet, Consumer<SheetRow> consumer) {
        Sheet found =
                workbook.getSheet(sheet).orElseThrow(() -> Problems.unprocessable("sheet.no-such-sheet", sheet + 1));
        int count = 0;
        try (Stream<Row> rows = found.openStream()) {
            var iterator = rows.iterator();
            while (hasNext(iterator)) {
                if (++count > limits.rows()) {
                    throw Problems.unprocessable("sheet.too-many-rows", limits.rows());
                }
                consumer.accept(row(iterator.next()));
            }
        } catch (IOException unreadable) {
            throw PackageInspection.damaged();
        }
    }

    private static boolean hasNext(java.util.Iterator<Row> rows) {
        try {
            return rows.hasNext();
        } catch (RuntimeException unreadable) {
            throw PackageInspection.damaged();
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException ignored) {
            // The workbook lies in memory: there is nothing that closing could lose.
        }
    }

    private SheetRow row(Row row) {
        if (row.getCellCount() > limits.columns()) {
            throw Problems.unprocessable("sheet.too-many-columns", row.getRowNum(), limits.columns());
        }
        List<SheetCell> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            SheetCell cell = cell(
                    SheetRow.columnName(column) + row.getRowNum(), row.hasCell(column) ? row.getCell(column) : null);
            if (cell.text().length() > limits.cellLength()) {
                throw Problems.unprocessable("sheet.cell-too-long", cell.address(), limits.cellLength());
            }
            cells.add(cell);
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static SheetCell cell(String address, @Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return SheetCell.empty(address);
        }
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return SheetCell.of(address, SheetCell.Kind.FORMULA, "=" + cell.getFormula());
        }
        return switch (cell.getType()) {
            case NUMBER -> number(address, cell);
            case BOOLEAN -> SheetCell.of(address, SheetCell.Kind.BOOLEAN, String.valueOf(cell.getValue()));
            case ERROR -> SheetCell.of(address, SheetCell.Kind.ERROR, String.valueOf(cell.getRawValue()));
            default -> SheetCell.of(address, SheetCell.Kind.TEXT, cell.getText() == null ? "" : cell.getText());
        };
    }

    private static SheetCell number(String address, Cell cell) {
        BigDecimal value = cell.asNumber();
        if (Math.abs(value.scale()) > 400 || value.precision() > 40) {
            return SheetCell.of(address, SheetCell.Kind.ERROR, String.valueOf(cell.getRawValue()));
        }
        boolean inCalendar = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
        if (inCalendar && SheetDates.isDateFormat(cell.getDataFormatId(), cell.getDataFormatString())) {
            var date = cell.asDate().toLocalDate();
            return new SheetCell(address, SheetCell.Kind.DATE, date.toString(), null, date);
        }
        return new SheetCell(address, SheetCell.Kind.NUMBER, value.toPlainString(), value, null);
    }
}
