package cn.reserve.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,200|1200",
                "1,234,567.50|1234567.50",
                "-1,200|-1200",
                "１２，０００|12000",
                "１．５|1.5",
                "1.2E+05|120000",
                " 7 |7",
                "1234,5|",
                "1,2|",
                "1,00|",
                ",1|",
                "五|",
                "2万|"
            })
    void readsNumbersAsPeopleTypeThem(String typed, BigDecimal number) {
        assertThat(text(typed).asNumber().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(number).map(BigDecimal::stripTrailingZeros));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-3-5", "2026/03/05", "2026.3.5", "2026年3月5日", "２０２６－０３－０５"})
    void readsDaysAsPeopleTypeThem(String typed) {
        assertThat(text(typed).asDate()).contains(LocalDate.of(2026, 3, 5));
    }

    @Test
    void narrowsNothingThatIsNoText() {
        SheetCell formula = SheetCell.of("A1", SheetCell.Kind.FORMULA, "=１");

        assertThat(formula.narrowed()).isSameAs(formula);
        assertThat(text("Ａ（１）　ｂ").narrowed().text()).isEqualTo("A(1) b");
    }

    private static SheetCell text(String text) {
        return SheetCell.of("A1", SheetCell.Kind.TEXT, text);
    }
}
