package cn.reserve.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class MarkedAndMergedCellsTest {

    @Test
    void saysWhichCellsOfWhichSheetAreMerged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "another", "1.0")) {
            workbook.newWorksheet("first").value(0, 0, "a");
            Worksheet second = workbook.newWorksheet("second");
            second.value(1, 1, "b");
            second.range(1, 1, 3, 1).merge();
        }

        try (SheetReader reader = opened(out)) {
            assertThat(reader.merged(0)).isEmpty();
            assertThat(reader.merged(1))
                    .containsExactly(new SheetRange(1, 2, 1, 4))
                    .hasToString("[B2:B4]");
            assertThat(reader.merged(1).getFirst().has(1, 4)).isTrue();
            assertThat(reader.merged(1).getFirst().has(1, 5)).isFalse();
        }
    }

    @Test
    void aMarkedCellKeepsItsValueAndAHiddenSheetIsRead() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.open(out)) {
            writer.sheet("s", List.of(SheetColumn.of("a"), new SheetColumn("b", 0, null)))
                    .row(new MarkedCell("=1+1", "请核对"), new MarkedCell(null, "必填"));
            writer.hidden("_h", List.of(SheetColumn.of("key"))).row("value");
        }

        try (SheetReader reader = opened(out)) {
            List<SheetRow> rows = new ArrayList<>();
            reader.rows(0, rows::add);
            reader.rows(1, rows::add);
            assertThat(reader.sheets()).containsExactly("s", "_h");
            assertThat(rows.get(1).cell(0)).isEqualTo(SheetCell.of("A2", SheetCell.Kind.TEXT, "=1+1"));
            assertThat(rows.get(1).cell(1).isBlank()).isTrue();
            assertThat(rows.get(3).cell(0).text()).isEqualTo("value");
        }
    }

    @Test
    void mergesAndRefusesMoreThanAnybodyMergesByHand() {
        assertThat(merged(1_000)).hasSize(1_000).contains(new SheetRange(0, 2, 1, 2));
        assertThatThrownBy(() -> merged(1_001))
                .isInstanceOf(ProblemException.class)
                .extracting("code")
                .isEqualTo("sheet.too-many-merged");
    }

    private static List<SheetRange> merged(int ranges) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.open(out)) {
            writer.sheet("s", List.of(SheetColumn.of("a"), SheetColumn.of("b")));
            for (int i = 0; i < ranges; i++) {
                writer.merge(new SheetRange(0, i + 2, 1, i + 2));
            }
        }
        try (SheetReader reader = opened(out)) {
            return reader.merged(0);
        }
    }

    @Test
    void knowsATextThatTellsOfAFormula() {
        for (String text : List.of("#REF!", "#N/A", "#FORMULA! =A1&B1")) {
            assertThat(SheetCell.of("A1", SheetCell.Kind.TEXT, text).isFormulaText())
                    .isTrue();
        }
        assertThat(SheetCell.of("A1", SheetCell.Kind.TEXT, "# 75 kW").isFormulaText())
                .isFalse();
    }

    private static SheetReader opened(ByteArrayOutputStream file) {
        return SheetReader.open(new ByteArrayInputStream(file.toByteArray()), SheetLimits.standard());
    }
}
