package cn.reserve.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of construction machines.
 *
 * @param bytes the file
 * @param wrong addresses of the cells that are wrong
 */
@SuppressWarnings("ArrayRecordComponent")
record GeneratedWorkbook(byte[] bytes, Set<String> wrong) {
    private static final String[] HEADINGS = {
        "名称", "县（区）", "地点", "权属单位", "统一社会信用代码", "投用日期", "数量", "原设备", "计划内容", "估算投资", "资金来源"
    };
    static final int COLUMNS = HEADINGS.length;
    private static final String[] MACHINES = {"塔式起重机", "施工升降机", "挖掘机", "混凝土泵车", "压路机"};
    private static final String[] FUNDING = {"自筹", "银行贷款", "财政资金", "其他"};

    /** @param oneIn one row in so many has a bad cell, in turns of three columns; 0 for none */
    static GeneratedWorkbook of(int rows, int oneIn) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Set<String> wrong = new HashSet<>();
        try (Workbook workbook = new Workbook(file, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("清单");
            for (int column = 0; column < COLUMNS; column++) {
                sheet.value(0, column, HEADINGS[column]);
            }
            for (int row = 1; row <= rows; row++) {
                row(sheet, row);
                if (oneIn > 0 && row % oneIn == 0) {
                    wrong.add(spoil(sheet, row, row / oneIn % 3));
                }
            }
        }
        return new GeneratedWorkbook(file.toByteArray(), wrong);
    }

    private static void row(Worksheet sheet, int row) {
        sheet.value(row, 0, MACHINES[row % MACHINES.length] + row);
        sheet.value(row, 1, "自流井区");
        sheet.value(row, 2, "工业大道" + row % 900 + "号");
        sheet.value(row, 3, Names.enterprise(row % 2_000));
        sheet.value(row, 5, "20" + (10 + row % 10) + "-0" + (1 + row % 9) + "-15");
        sheet.value(row, 6, 1 + row % 5);
        sheet.value(row, 7, "旧设备" + row % 700);
        sheet.value(row, 8, "更新为新能源机型");
        sheet.value(row, 9, 100_000 + row % 7_000 * 100);
        sheet.value(row, 10, FUNDING[row % FUNDING.length]);
    }

    private static String spoil(Worksheet sheet, int row, int turn) {
        switch (turn) {
            case 0 -> sheet.value(row, 6, "很多");
            case 1 -> sheet.value(row, 5, "去年冬天");
            default -> sheet.value(row, 9, "约十万");
        }
        return "GFJ".charAt(turn) + Integer.toString(row + 1);
    }
}
