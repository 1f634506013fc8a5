package cn.reserve.platform.columns;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.columns.Asked.Choice;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnCheckTest {
    @Test
    void takesAColumnThatIsCalledTheSameInBothLanguages() {
        assertThat(new ColumnCheck(Set.of()).names(Asked.choice("CNAPS"), "columns[0]"))
                .isEmpty();
    }

    @Test
    void refusesAHeadingThatAnotherColumnHasTogetherWithItsEnglish() {
        ColumnCheck check = new ColumnCheck(Set.of("序号"));
        assertThat(check.names(Asked.column("power", "功率", ValueKind.DECIMAL), "columns[0]"))
                .isEmpty();
        assertThat(fields(check.names(Asked.column("other", "功率 · power", ValueKind.TEXT), "columns[1]")))
                .containsExactly("columns[1].name");
        assertThat(fields(check.names(Asked.column("number", "序号", ValueKind.TEXT), "columns[2]")))
                .containsExactly("columns[2].name");
        assertThat(fields(check.names(Asked.column("power", "电压", ValueKind.TEXT), "columns[3]")))
                .containsExactly("columns[3].key", "columns[3].name");
    }

    @ParameterizedTest
    @CsvSource({"A, 甲, Other, B, 乙, other", "A, 其他, One, B, 其他, Two", "A, 甲, One, B, A, Two", "A, 甲, One, A, 乙, Two"})
    void refusesChoicesThatACellWouldNotTellApart(
            String code, String zh, String en, String otherCode, String otherZh, String otherEn) {
        Asked column = Asked.choice("kind", Choice.of(code, zh, en), Choice.of(otherCode, otherZh, otherEn));
        assertThat(fields(ColumnCheck.values(column, "columns[0]"))).containsExactly("columns[0].choices");
    }

    @Test
    void takesChoicesWithNamesOfTheirOwn() {
        Asked column = Asked.choice("grade", Choice.of("A", "A", "A"), Choice.of("B", "B", "B"));
        assertThat(ColumnCheck.values(column, "columns[0]")).isEmpty();
        assertThat(column.heading()).isEqualTo(new Wording("grade", "grade"));
    }

    private static List<String> fields(List<Violation> wrong) {
        return wrong.stream().map(Violation::field).toList();
    }
}
