package cn.reserve.platform.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    private static final Wording NUMBER = new Wording("编号", "No.");

    private final Headings headings = new Headings(
            List.of(Asked.column("name", "名称", ValueKind.TEXT), Asked.column("weight", "重量", ValueKind.DECIMAL)),
            Map.of("", NUMBER),
            List.of(new Wording("状态", "State")));

    private static SheetRow row(String... texts) {
        return new SheetRow(
                1,
                IntStream.range(0, texts.length)
                        .mapToObj(i -> new SheetCell(
                                SheetRow.columnName(i) + "1",
                                texts[i].isEmpty() ? SheetCell.Kind.EMPTY : SheetCell.Kind.TEXT,
                                texts[i],
                                null,
                                null))
                        .toList());
    }

    @Test
    void findsColumnsInAnyOrderAndEitherLanguage() {
        Headings.Places found = headings.places(row("weight", "State", "名称 · name", "编号"), "unknown-heading");

        assertThat(found.wrong()).isEmpty();
        assertThat(found.byKey()).isEqualTo(Map.of("weight", 0, "name", 2, "", 3));
    }

    @Test
    void namesWhatIsUnknownTwiceOrMissing() {
        Headings.Places found = headings.places(row("名称", "别的", "name"), "unknown-heading");

        assertThat(found.wrong())
                .extracting(Violation::field, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple("B1", "unknown-heading"),
                        tuple("C1", "heading-twice"),
                        tuple("row 1", "heading-missing"));
    }
}
