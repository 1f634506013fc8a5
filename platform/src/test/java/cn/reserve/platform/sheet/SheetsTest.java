package cn.reserve.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    private static final String SHEET_START =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String SHEET_END = "</sheetData></worksheet>";

    @Test
    void whatIsWrittenReadsBack() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.open(out)) {
            writer.sheet("项目:一/览", List.of(new SheetColumn("名称", 30, "项目全称"), SheetColumn.of("金额（元）")))
                    .row("设备更新 😀", new BigDecimal("12345678901234.56"), LocalDate.of(2026, 3, 5), true, null, 7)
                    .row("a\u0000b", Instant.parse("2026-03-05T20:00:00Z"));
        }

        List<SheetRow> rows = rows(out.toByteArray(), SheetLimits.standard());

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).cell(0).text()).isEqualTo("名称");
        SheetRow first = rows.get(1);
        assertThat(first.number()).isEqualTo(2);
        assertThat(first.cell(0)).isEqualTo(SheetCell.of("A2", SheetCell.Kind.TEXT, "设备更新 😀"));
        assertThat(first.cell(1).asNumber()).contains(new BigDecimal("12345678901234.56"));
        assertThat(first.cell(2).asDate()).contains(LocalDate.of(2026, 3, 5));
        assertThat(first.cell(3).kind()).isEqualTo(SheetCell.Kind.BOOLEAN);
        assertThat(first.cell(4).isBlank()).isTrue();
        assertThat(first.cell(9).address()).isEqualTo("J2");
        assertThat(rows.get(2).cell(0).text()).isEqualTo("a\uFFFDb");
        assertThat(rows.get(2).cell(1).asDate()).contains(LocalDate.of(2026, 3, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 813 000", "-5", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")"})
    void textThatLooksLikeAFormulaStaysText(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.open(out)) {
            writer.sheet("s", List.of(SheetColumn.of("h"))).row(text);
        }

        SheetCell cell = rows(out.toByteArray(), SheetLimits.standard()).get(1).cell(0);

        assertThat(cell.kind()).isEqualTo(SheetCell.Kind.TEXT);
        assertThat(cell.text().strip()).isEqualTo(text.strip());
        assertThat(new String(unzip(out.toByteArray(), "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8))
                .doesNotContain("<f>");
    }

    @Test
    void manyRowsStreamThrough() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.open(out)) {
            writer.sheet("s", List.of(SheetColumn.of("a"), SheetColumn.of("b")));
            for (int i = 0; i < 50_000; i++) {
                writer.row("row " + i, BigDecimal.valueOf(i * 7919L, 2));
            }
        }

        assertThat(rows(out.toByteArray(), SheetLimits.standard())).hasSize(50_001);
        assertRefused(out.toByteArray(), SheetLimits.standard().withRows(10_000), "sheet.too-many-rows");
    }

    @Test
    void aFormulaIsReportedAndNotExecuted() {
        SheetCell cell = rows(
                        workbook("<row r=\"1\"><c r=\"A1\"><f>SUM(B1:B2)</f><v>42</v></c></row>"),
                        SheetLimits.standard())
                .get(0)
                .cell(0);

        assertThat(cell.kind()).isEqualTo(SheetCell.Kind.FORMULA);
        assertThat(cell.text()).isEqualTo("=SUM(B1:B2)");
        assertThat(cell.asNumber()).isEmpty();
    }

    @Test
    void anErrorValueIsReported() {
        SheetCell cell = rows(
                        workbook("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#DIV/0!</v></c></row>"), SheetLimits.standard())
                .get(0)
                .cell(0);

        assertThat(cell.kind()).isEqualTo(SheetCell.Kind.ERROR);
    }

    @Test
    void aZipBombIsRefusedBeforeItIsParsed() {
        String blanks = " ".repeat(1 << 20);
        Map<String, byte[]> parts = parts("<row r=\"1\"></row>");
        parts.put("xl/media/image1.bin", blanks.repeat(40).getBytes(StandardCharsets.UTF_8));

        assertRefused(zip(parts), SheetLimits.standard(), "sheet.bomb");
    }

    @Test
    void aWorkbookLargerThanAllowedWhenUnpackedIsRefused() {
        byte[] file = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>".repeat(2_000));

        SheetLimits small = new SheetLimits(1 << 20, 20_000, 1_000, 100, 100, 100, 100);

        assertRefused(file, small, "sheet.bomb");
    }

    @Test
    void tooManyPartsAreRefused() {
        Map<String, byte[]> parts = parts("");
        for (int i = 0; i < 1_100; i++) {
            parts.put("xl/p" + i + ".xml", new byte[0]);
        }

        assertRefused(zip(parts), SheetLimits.standard(), "sheet.too-many-parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "&#90;ZZZZZ1", "zzzzzz1", "A99999999999"})
    void aCellFarOutsideIsRefused(String reference) {
        byte[] file = workbook("<row r=\"1\"><c  r = '" + reference + "'><v>1</v></c></row>");

        assertRefused(file, SheetLimits.standard(), "sheet.damaged");
    }

    @Test
    void tooManyColumnsAreRefused() {
        byte[] file = workbook("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>");

        assertRefused(file, SheetLimits.standard(), "sheet.too-many-columns");
    }

    @Test
    void anOverlongCellIsRefused() {
        byte[] file = workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "长".repeat(10_001) + "</t></is></c></row>");

        assertRefused(file, SheetLimits.standard(), "sheet.cell-too-long");
    }

    @Test
    void entitiesAreRefused() {
        Map<String, byte[]> parts = parts("");
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + SHEET_START
                + "&b;" + SHEET_END;
        parts.put("xl/worksheets/sheet1.xml", evil.getBytes(StandardCharsets.UTF_8));

        assertRefused(zip(parts), SheetLimits.standard(), "sheet.damaged");
    }

    @Test
    void macrosAreRefused() {
        Map<String, byte[]> parts = parts("");
        parts.put("xl/vbaProject.bin", new byte[] {1});

        assertRefused(zip(parts), SheetLimits.standard(), "sheet.macro");
    }

    @Test
    void anEncryptedOrOldWorkbookIsRefused() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};

        assertRefused(ole, SheetLimits.standard(), "sheet.encrypted");
    }

    @Test
    void aRenamedFileIsRefused() {
        assertRefused(
                "code,name\n1,2\n".getBytes(StandardCharsets.UTF_8), SheetLimits.standard(), "sheet.not-a-workbook");
        assertRefused(zip(Map.of("readme.txt", new byte[] {1})), SheetLimits.standard(), "sheet.not-a-workbook");
        assertRefused(new byte[0], SheetLimits.standard(), "sheet.not-a-workbook");
    }

    @Test
    void aTruncatedFileIsRefused() {
        byte[] file = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        byte[] half = java.util.Arrays.copyOf(file, file.length / 2);

        assertRefused(half, SheetLimits.standard(), "sheet.damaged");
    }

    @Test
    void brokenXmlIsRefused() {
        assertRefused(workbook("<row r=\"1\"><c r=\"A1\"><v>1</c></row>"), SheetLimits.standard(), "sheet.damaged");
    }

    @Test
    void aFileBeyondTheSizeIsRefused() {
        SheetLimits tiny = new SheetLimits(10, 100, 10, 10, 10, 10, 10);

        assertRefused(workbook(""), tiny, "sheet.too-large");
    }

    private static void assertRefused(byte[] file, SheetLimits limits, String code) {
        assertThatThrownBy(() -> rows(file, limits))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static List<SheetRow> rows(byte[] file, SheetLimits limits) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(new ByteArrayInputStream(file), limits)) {
            reader.rows(0, rows::add);
        }
        return rows;
    }

    private static byte[] workbook(String rows) {
        return zip(parts(rows));
    }

    private static Map<String, byte[]> parts(String rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.open(out)) {
            writer.sheet("s", List.of());
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String name : List.of(
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml")) {
            parts.put(name, unzip(out.toByteArray(), name));
        }
        parts.put("xl/worksheets/sheet1.xml", (SHEET_START + rows + SHEET_END).getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static byte[] unzip(byte[] file, String name) {
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return out.toByteArray();
    }
}
