package cn.reserve.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.ProblemException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @Test
    void quotesCommasAndLineBreaksInsideQuotesAreContent() {
        List<SheetRow> rows = rows("a,\"b,\"\"c\"\"\",d\r\n\r\n\"x\ny\",,\r\nlast");

        assertThat(rows).hasSize(3);
        assertThat(texts(rows.get(0))).containsExactly("a", "b,\"c\"", "d");
        assertThat(texts(rows.get(1))).containsExactly("x\ny", "", "");
        assertThat(rows.get(1).number()).isEqualTo(3);
        assertThat(rows.get(2).number()).isEqualTo(5);
        assertThat(rows.get(2).cell(0).address()).isEqualTo("A5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void bothEncodingsAreRead(String charset) {
        List<SheetRow> rows = rows("510300,自贡市\n".getBytes(Charset.forName(charset)));

        assertThat(texts(rows.getFirst())).containsExactly("510300", "自贡市");
    }

    @Test
    void theByteOrderMarkIsNoContent() {
        assertThat(texts(rows("\uFEFFcode,name\n").getFirst())).containsExactly("code", "name");
    }

    @Test
    void unpairedQuotesAreRefusedWithTheLine() {
        assertThatThrownBy(() -> rows("a\n\"b,c\n")).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("sheet.csv-quotes");
            assertThat(refusal.arguments()).containsExactly(2);
        });
    }

    @Test
    void aWorkbookIsNoCsv() {
        assertThatThrownBy(() -> rows("PK\u0003\u0004abc")).hasMessage("sheet.not-csv");
        assertThatThrownBy(() -> rows("a\u0000b")).hasMessage("sheet.not-csv");
    }

    @Test
    void limitsHold() {
        SheetLimits small = new SheetLimits(1_000, 1_000, 10, 10, 2, 2, 3);

        assertThatThrownBy(() -> CsvReader.rows(in("1\n2\n3\n"), small, row -> {}))
                .hasMessage("sheet.too-many-rows");
        assertThatThrownBy(() -> CsvReader.rows(in("1,2,3\n"), small, row -> {}))
                .hasMessage("sheet.too-many-columns");
        assertThatThrownBy(() -> CsvReader.rows(in("1234\n"), small, row -> {})).hasMessage("sheet.cell-too-long");
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).toList();
    }

    private static List<SheetRow> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SheetRow> rows(byte[] file) {
        List<SheetRow> rows = new ArrayList<>();
        CsvReader.rows(new ByteArrayInputStream(file), SheetLimits.standard(), rows::add);
        return rows;
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
