package cn.reserve.supplydemand.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.reserve.platform.columns.ValueKind;
import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrossRulePolicyTest {
    private static final Words SAID = new Words("不对", "wrong");

    private static CrossRule rule(
            List<String> left, CrossRule.Check check, List<String> right, @Nullable String factor) {
        return new CrossRule(null, left, check, right, factor == null ? null : new BigDecimal(factor), SAID);
    }

    private static boolean breaks(CrossRule rule, Map<String, String> values) {
        return !CrossRulePolicy.broken(List.of(rule), values).isEmpty();
    }

    @Test
    void addsDecimalsExactly() {
        CrossRule sum = rule(List.of("a", "b"), CrossRule.Check.EQUAL, List.of("c"), null);

        assertThat(breaks(sum, Map.of("a", "0.1", "b", "0.2", "c", "0.3"))).isFalse();
        assertThat(breaks(sum, Map.of("a", "0.1", "b", "0.2", "c", "0.3001"))).isTrue();
    }

    @Test
    void comparesWithAMultipleAndWithANumber() {
        CrossRule twice = rule(List.of("a"), CrossRule.Check.AT_MOST, List.of("b"), "1.2");
        CrossRule number = rule(List.of("a"), CrossRule.Check.ABOVE, List.of(), "0");

        assertThat(breaks(twice, Map.of("a", "12", "b", "10"))).isFalse();
        assertThat(breaks(twice, Map.of("a", "12.0001", "b", "10"))).isTrue();
        assertThat(breaks(number, Map.of("a", "0"))).isTrue();
    }

    @Test
    void ordersMonthsAndDaysAndYears() {
        CrossRule before = rule(List.of("a"), CrossRule.Check.BELOW, List.of("b"), null);

        assertThat(breaks(before, Map.of("a", "2026-09", "b", "2026-10"))).isFalse();
        assertThat(breaks(before, Map.of("a", "2026-10-01", "b", "2026-09-30"))).isTrue();
        assertThat(breaks(before, Map.of("a", "2027", "b", "2026"))).isTrue();
    }

    @Test
    void saysNothingOfWhatIsNotThere() {
        CrossRule before = rule(List.of("a"), CrossRule.Check.BELOW, List.of("b"), null);

        assertThat(breaks(before, Map.of("a", "1"))).isFalse();
    }

    @Test
    void asksOnlyTheRowsThatItIsAbout() {
        CrossRule filled = new CrossRule(
                new CrossRule.When("kind", "RENEWAL"), List.of("a"), CrossRule.Check.FILLED, List.of(), null, SAID);

        assertThat(breaks(filled, Map.of("kind", "TRANSFORMATION"))).isFalse();
        assertThat(breaks(filled, Map.of("kind", "RENEWAL"))).isTrue();
        assertThat(breaks(filled, Map.of("kind", "RENEWAL", "a", "x"))).isFalse();
    }

    @Test
    void knowsConditionsOfChoicesOnly() {
        SheetLayout layout = new SheetLayout(
                List.of(column("a", ValueKind.INTEGER), column("b", ValueKind.YES_NO), column("c", ValueKind.DATE)),
                List.of(
                        when("b", "true"),
                        when("b", "maybe"),
                        when("a", "1"),
                        rule(List.of("a"), CrossRule.Check.BELOW, List.of("c"), null)));

        assertThat(CrossRulePolicy.violations(layout))
                .extracting(Violation::field, Violation::rule)
                .containsExactly(
                        tuple("rules[1].when", "rule-when"),
                        tuple("rules[2].when", "rule-when"),
                        tuple("rules[3].left", "rule-comparable"));
    }

    private static CrossRule when(String column, String value) {
        return new CrossRule(
                new CrossRule.When(column, value), List.of("a"), CrossRule.Check.FILLED, List.of(), null, SAID);
    }

    private static TemplateColumn column(String key, ValueKind kind) {
        return new TemplateColumn(
                key, new Words(key, key), kind, null, null, false, List.of(), null, null, null, false);
    }
}
