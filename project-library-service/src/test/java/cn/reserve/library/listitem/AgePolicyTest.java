package cn.reserve.library.listitem;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.listtype.AgeRule;
import cn.reserve.library.listtype.AgeRule.Reckoning;
import cn.reserve.library.listtype.ColumnKind;
import cn.reserve.library.listtype.ListColumn;
import cn.reserve.library.listtype.ListLayout;
import cn.reserve.library.listtype.Meaning;
import cn.reserve.library.listtype.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages on the last day of the list's year, and what the plans say of them. */
class AgePolicyTest {
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({"2011-12-31, true", "2012-01-01, false", "2005-06-01, true"})
    void asksForAnAssessmentFromFifteenYearsOn(LocalDate commissioned, boolean found) {
        ListLayout layout = layout(ColumnKind.DATE, rule(15, Reckoning.AT_LEAST, "assessed"));

        assertThat(AgePolicy.findings(layout, Map.of("commissioned", commissioned.toString()), YEAR_END))
                .hasSize(found ? 1 : 0);
    }

    @Test
    void isSatisfiedByTheAssessment() {
        ListLayout layout = layout(ColumnKind.DATE, rule(15, Reckoning.AT_LEAST, "assessed"));

        assertThat(AgePolicy.findings(layout, Map.of("commissioned", "2005-06-01", "assessed", "2026-03-01"), YEAR_END))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2016-12-31, true", "2016-12-30, false", "2020-01-01, true", "2001-01-01, false"})
    void wantsMachineryOfMoreThanTenYears(LocalDate commissioned, boolean found) {
        ListLayout layout = layout(ColumnKind.DATE, rule(10, Reckoning.MORE_THAN, null));

        assertThat(AgePolicy.findings(layout, Map.of("commissioned", commissioned.toString()), YEAR_END))
                .hasSize(found ? 1 : 0);
    }

    @Test
    void takesTheFirstDayOfAYear() {
        ListLayout layout = layout(ColumnKind.YEAR, rule(10, Reckoning.MORE_THAN, null));

        assertThat(AgePolicy.findings(layout, Map.of("commissioned", "2016"), YEAR_END))
                .isEmpty();
        assertThat(AgePolicy.years(LocalDate.of(2016, 1, 1), YEAR_END)).isEqualTo(10);
        assertThat(AgePolicy.years(LocalDate.of(2030, 1, 1), YEAR_END)).isZero();
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        ListLayout layout = layout(ColumnKind.DATE, rule(10, Reckoning.MORE_THAN, null));

        assertThat(AgePolicy.findings(layout, Map.of(), YEAR_END)).isEmpty();
        assertThat(AgePolicy.findings(layout, Map.of("commissioned", "2020-01-01"), null))
                .isEmpty();
    }

    private static AgeRule rule(int years, Reckoning reckoning, @Nullable String demands) {
        return new AgeRule(years, reckoning, demands, "条款", new Words("年限", "age"));
    }

    private static ListLayout layout(ColumnKind kind, AgeRule rule) {
        ListColumn column = new ListColumn(
                "commissioned",
                new Words("投用", "Commissioned"),
                kind,
                null,
                false,
                List.of(),
                null,
                null,
                null,
                Meaning.COMMISSIONED);
        return new ListLayout(List.of(column), List.of(rule), null);
    }
}
