package cn.reserve.library.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionCheckTest {

    @Test
    void takesAConditionAndNamesItsFacts() {
        Condition condition = ConditionCheck.require("totalInvestment >= yuan(5000000) && county.startsWith(\"5103\")");

        assertThat(condition.asks()).containsExactly(Fact.COUNTY, Fact.TOTAL_INVESTMENT);
        assertThat(ConditionCheck.cost(condition)).isBetween(2, ConditionCheck.MAX_COST);
    }

    @Test
    void namesTheUnknownFact() {
        refuses("profit > 1", "condition-unknown-fact");
        assertThatThrownBy(() -> ConditionCheck.require("profit > 1"))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(problem ->
                        assertThat(problem.violations().getFirst().en()).contains("profit"));
    }

    @Test
    void refusesWhatIsNoYesOrNoQuestion() {
        refuses("totalInvestment + 1", "condition-not-boolean");
        refuses("dyn(totalInvestment)", "condition-not-boolean");
    }

    @Test
    void refusesTypesThatDoNotFit() {
        refuses("nature > 1", "condition-type");
    }

    @Test
    void refusesWhatCannotBeRead() {
        refuses("totalInvestment >=", "condition-syntax");
    }

    @Test
    void refusesADivisionByWhatMayBeZero() {
        refuses("totalInvestment / 0 > 1", "condition-divides-by-zero");
        refuses("totalInvestment / equipmentInvestment > 1", "condition-divides-by-zero");
        assertThat(ConditionCheck.require("equipmentInvestment > 0 && totalInvestment / equipmentInvestment > 1"))
                .isNotNull();
    }

    @Test
    void refusesLoops() {
        refuses("[1, 2, 3].all(x, totalInvestment > x)", "condition-loops");
        refuses("[1].exists(x, [2].exists(y, x == y && admitted))", "condition-loops");
    }

    @Test
    void refusesWhatCostsTooMuch() {
        refuses("admitted" + " && admitted".repeat(100), "condition-too-costly");
    }

    @Test
    void knowsNoPatterns() {
        refuses("field.matches('((a{1000}){1000}){1000}')", "condition-no-patterns");
        refuses("matches(nature, 'a')", "condition-no-patterns");
        assertThatThrownBy(() -> Condition.of("r", "field.matches('a')")).isInstanceOf(RuleNotValid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((",
                "[[[[",
                "!!!!",
                "----",
                "[1].map(x, ",
                "field + field + ",
                "admitted ? admitted : ",
                "\"a\".contains(\"a\") || "
            })
    void boundsWhatIsLongOrDeep(String part) {
        String text = part.repeat(Condition.MAX_LENGTH / part.length());

        assertThatThrownBy(() -> ConditionCheck.require(text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void boundsSumsTextsAndListsThatGrow() {
        refuses("1" + " + 1".repeat(490) + " > 1", "condition-too-deep");
        refuses("(field" + " + field".repeat(200) + ").contains('a')", "condition-too-deep");
        refuses("([1]" + " + [1]".repeat(90) + ").size() > 1", "condition-too-costly");
    }

    @Test
    void refusesOverflow() {
        refuses("totalInvestment * 100000000 > 1", "condition-not-computable");
        refuses("totalInvestment > yuan(9223372036854775807)", "condition-not-computable");
    }

    @Test
    void doesNotJudgeWhatCannotBeComputed() {
        Facts facts = new Facts()
                .with(Fact.TOTAL_INVESTMENT, new BigDecimal("1.00"))
                .with(Fact.EQUIPMENT_INVESTMENT, new BigDecimal("0.00"));

        Condition.Outcome outcome =
                Condition.of("r", "totalInvestment / equipmentInvestment > 1").judge(facts);

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(outcome.trouble()).isTrue();
    }

    private static void refuses(String condition, String rule) {
        assertThatThrownBy(() -> ConditionCheck.require(condition))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.violations())
                        .extracting(Violation::field, Violation::rule)
                        .contains(org.assertj.core.groups.Tuple.tuple("condition", rule)));
    }
}
