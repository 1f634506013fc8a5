package cn.reserve.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWritersTest {

    @Test
    void aFullSheetGoesOnInAnotherOneWithTheSameHeadings() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter writer = SheetWriter.open(out, 4).sheet("项目", List.of(SheetColumn.of("编号")));
        for (int i = 1; i <= 7; i++) {
            writer.row(i);
        }
        writer.close();

        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, false))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("项目", "项目 (2)", "项目 (3)");
            assertThat(texts(sheets.get(0))).containsExactly("编号", "1", "2", "3");
            assertThat(texts(sheets.get(1))).containsExactly("编号", "4", "5", "6");
            assertThat(texts(sheets.get(2))).containsExactly("编号", "7");
        }
    }

    /** Formats are set for runs of cells: neither what changes within a column nor what is empty may shift them. */
    @Test
    void eachCellHasTheFormatOfItsOwnValue() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter writer = SheetWriter.open(out).sheet("s", List.of(SheetColumn.of("a"), SheetColumn.of("b")));
        writer.row(new BigDecimal("1.5"), LocalDate.of(2026, 11, 22))
                .row(null, null)
                .row(new BigDecimal("2.5"), "words")
                .row("=1+1", Instant.parse("2026-11-22T16:00:00Z"));
        for (int i = 0; i < 2_500; i++) {
            writer.row(new BigDecimal(i), LocalDate.of(2026, 1, 1));
        }
        writer.row("plain", 7);
        writer.close();

        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, false))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(formats(rows.get(1))).containsExactly("#,##0.00", "yyyy-mm-dd");
            assertThat(formats(rows.get(3))).containsExactly("#,##0.00", null);
            assertThat(formats(rows.get(4))).endsWith("yyyy-mm-dd hh:mm");
            assertThat(rows.get(4).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(4).getCell(1).asDate()).isEqualTo("2026-11-23T00:00");
            assertThat(formats(rows.get(1_500))).containsExactly("#,##0.00", "yyyy-mm-dd");
            assertThat(formats(rows.get(2_504))).containsExactly("#,##0.00", "yyyy-mm-dd");
            assertThat(formats(rows.get(2_505))).containsExactly(null, null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"})
    void textThatLooksLikeAFormulaIsGuardedInCsv(String text) {
        assertThat(csv(text)).matches("(?s)\"?'.*");
    }

    @ParameterizedTest
    @CsvSource({
        "91510300MA6200000X, 91510300MA6200000X",
        "915103000000000000, '''915103000000000000'",
        "0813, '''0813'",
        "2026, 2026",
        "普通文字, 普通文字"
    })
    void codesOfManyDigitsStayTextInCsv(String text, String cell) {
        assertThat(csv(text)).isEqualTo(cell);
    }

    @Test
    void csvIsWrittenAsExcelReadsIt() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter writer = CsvWriter.open(out).sheet("s", List.of(SheetColumn.of("名称"), SheetColumn.of("金额（元）")));
        writer.row("a,\"b\"\nc", new BigDecimal("-12.50"))
                .row(null, LocalDate.of(2026, 11, 22))
                .row(Instant.parse("2026-11-22T16:00:00Z"), 3L);
        writer.close();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        \uFEFF名称,金额（元）\r
                        "a,""b""
                        c",-12.50\r
                        ,2026-11-22\r
                        2026-11-23 00:00,3\r
                        """);
    }

    private static String csv(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter writer = CsvWriter.open(out).row(text);
        writer.close();
        return out.toString(StandardCharsets.UTF_8).substring(1).replaceFirst("\r\n$", "");
    }

    private static List<String> texts(Sheet sheet) throws IOException {
        return sheet.read().stream().map(row -> row.getCell(0).getText()).toList();
    }

    private static List<@Nullable String> formats(Row row) {
        return row.stream()
                .map(Cell::getDataFormatString)
                .<@Nullable String>map(format -> format)
                .toList();
    }
}
