package cn.reserve.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void readsWhatAColumnTakes() {
        assertThat(Parameters.decimal("least", " 1234567.89 ")).isEqualTo(new BigDecimal("1234567.89"));
        assertThat(Parameters.decimal("least", "1E5")).isEqualByComparingTo("100000");
        assertThat(Parameters.day("on", "2026-02-28")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Parameters.day("on", LocalDate.of(9999, 12, 31))).isEqualTo("9999-12-31");
        assertThat(Parameters.month("before", "2026-02")).isEqualTo(YearMonth.of(2026, 2));
        assertThat(Parameters.month("before", " ")).isNull();
    }

    @Test
    void namesATextThatNoColumnTakes() {
        assertThat(Parameters.text("county", " 510302 ")).isEqualTo("510302");
        assertThat(Parameters.text("county", " ")).isNull();
        assertNamed(() -> Parameters.text("county", "51\0"), "county", "text-forbidden-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1E999999999", "1E-999999999", "1E2147483648", "1E21", "0x10"})
    void namesANumberThatNoColumnTakes(String sent) {
        assertNamed(() -> Parameters.decimal("least", sent), "least", "type-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "+999999999-12-31", "-0001-01-01", "0000-01-01", "today"})
    void namesADayThatNoCalendarHas(String sent) {
        assertNamed(() -> Parameters.day("on", sent), "on", "type-date");
    }

    @Test
    void namesABoundDayThatNoCalendarHas() {
        assertNamed(() -> Parameters.day("on", LocalDate.MAX), "on", "type-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "+9999999-01", "-999999-01", "May"})
    void namesAMonthThatNoCalendarHas(String sent) {
        assertNamed(() -> Parameters.month("before", sent), "before", "type-month");
    }

    private static void assertNamed(ThrowingCallable reading, String field, String rule) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.violations()).extracting(Violation::field).containsExactly(field);
            assertThat(refused.violations()).extracting(Violation::rule).containsExactly(rule);
        });
    }
}
