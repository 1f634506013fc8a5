package cn.reserve.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A supply list that an enterprise downloaded and filled in.
 *
 * @param bytes the file
 * @param wrong addresses of the cells that are wrong
 */
@SuppressWarnings("ArrayRecordComponent")
record FilledWorkbook(byte[] bytes, Set<String> wrong) {
    private static final String IDENTIFICATION = "_reserve";
    private static final String[] CATEGORIES = {"电机", "锅炉", "变压器", "压缩机", "泵与风机"};
    static final int COLUMNS = 15;

    /**
     * Fills in the first sheet; the columns are those of the template that every installation begins with.
     *
     * @param empty as it was downloaded
     * @param errors how many cells are wrong, in turns of four columns, spread over the rows
     */
    static FilledWorkbook of(byte[] empty, int rows, int errors) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Set<String> wrong = new HashSet<>();
        int oneIn = errors == 0 ? Integer.MAX_VALUE : rows / errors;
        try (ReadableWorkbook known = new ReadableWorkbook(new ByteArrayInputStream(empty));
                Workbook workbook = new Workbook(file, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(known.getFirstSheet().getName());
            copy(known.getFirstSheet().openStream(), sheet);
            for (int row = 1; row <= rows; row++) {
                row(sheet, row);
                if (row % oneIn == 0 && wrong.size() < errors) {
                    wrong.add(spoil(sheet, row, row / oneIn % 4));
                }
            }
            sheet.finish();
            copy(known.findSheet(IDENTIFICATION).orElseThrow().openStream(), workbook.newWorksheet(IDENTIFICATION));
        }
        return new FilledWorkbook(file.toByteArray(), wrong);
    }

    private static void copy(Stream<Row> rows, Worksheet sheet) {
        List<Row> read = new ArrayList<>();
        try (rows) {
            rows.forEach(read::add);
        }
        for (int row = 0; row < read.size(); row++) {
            for (int column = 0; column < read.get(row).getCellCount(); column++) {
                sheet.value(row, column, read.get(row).getCellText(column));
            }
        }
    }

    private static void row(Worksheet sheet, int row) {
        sheet.value(row, 1, "三相异步电机" + row % 500);
        sheet.value(row, 2, "YE5-" + row);
        sheet.value(row, 3, CATEGORIES[row % CATEGORIES.length]);
        sheet.value(row, 4, "机械加工" + row % 30);
        sheet.value(row, 5, "功率 " + row % 315 + " kW，效率 95.4%");
        sheet.value(row, 6, 1 + row % 5);
        sheet.value(row, 7, row % 9 == 0 ? "是" : "否");
        sheet.value(row, 8, 1 + row % 9_000);
        sheet.value(row, 9, 20_000 + row % 7_000);
        sheet.value(row, 10, 30_000 + row % 7_000);
        sheet.value(row, 11, 1 + row % 120);
        sheet.value(row, 12, "质保" + (1 + row % 5) + "年，全国联保");
        sheet.value(row, 13, row % 100);
    }

    private static String spoil(Worksheet sheet, int row, int turn) {
        switch (turn) {
            case 0 -> sheet.value(row, 8, "很多");
            case 1 -> sheet.value(row, 9, "2万元");
            case 2 -> sheet.value(row, 3, "飞机");
            default -> sheet.value(row, 11, "三个月");
        }
        return "IJDL".charAt(turn) + Integer.toString(row + 1);
    }
}
