package cn.reserve.library.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.Wording;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Set<String> RELENDING = Set.of("re-lending-1", "re-lending-2");

    @Test
    void comparesMoneyExactlyAtTheThreshold() {
        Condition condition = Condition.of("r", "totalInvestment >= yuan(5000000)");

        assertThat(condition.judge(new Facts().with(Fact.TOTAL_INVESTMENT, new BigDecimal("5000000.00"))))
                .extracting(Condition.Outcome::verdict)
                .isEqualTo(Verdict.PASS);
        assertThat(condition.judge(new Facts().with(Fact.TOTAL_INVESTMENT, new BigDecimal("4999999.99"))))
                .extracting(Condition.Outcome::verdict)
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void doesNotJudgeWithoutTheFact() {
        Condition.Outcome outcome = Condition.of("r", "!restrictedClass").judge(new Facts());

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(outcome.missing()).containsExactly(Fact.RESTRICTED_CLASS);
    }

    @Test
    void saysWhatWasNotFilledInAndWhatCannotBeJudgedWithoutIt() {
        Condition.Outcome outcome =
                Condition.of("r", "nature != 'NEW' && !relocation").judge(new Facts().with(Fact.NATURE, "EXPANSION"));
        Wording pass = new Wording("非新建、非搬迁", "Neither new build nor relocation");

        assertThat(Saying.of(outcome, pass, pass))
                .isEqualTo(
                        new Wording(
                                "未填报“是否搬迁”，无法判断是否符合“非新建、非搬迁”",
                                "Cannot be judged, as “relocation” was not filled in. Condition: Neither new build nor relocation"));
    }

    @Test
    void judgesWhereTheKnownFactsDecide() {
        Facts facts = new Facts().with(Fact.START_YEAR, 2026).with(Fact.THIS_YEAR, 2026);

        assertThat(Condition.of("r", "underConstruction || startYear == thisYear")
                        .judge(facts))
                .extracting(Condition.Outcome::verdict)
                .isEqualTo(Verdict.PASS);
        assertThat(Condition.of("r", "underConstruction && startYear != thisYear")
                        .judge(facts))
                .extracting(Condition.Outcome::verdict)
                .isEqualTo(Verdict.FAIL);
        assertThat(Condition.of("r", "underConstruction && startYear == thisYear")
                        .judge(facts))
                .extracting(Condition.Outcome::verdict)
                .isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void refusesAConditionThatIsNotAYesOrNoQuestion() {
        assertThatThrownBy(() -> Condition.of("r", "totalInvestment + 1")).isInstanceOf(RuleNotValid.class);
    }

    @Test
    void refusesAnUnknownFact() {
        assertThatThrownBy(() -> Condition.of("r", "profit > 1"))
                .isInstanceOf(RuleNotValid.class)
                .hasMessageContaining("r");
    }

    @Test
    void refusesTypesThatDoNotCompare() {
        assertThatThrownBy(() -> Condition.of("r", "nature > 1")).isInstanceOf(RuleNotValid.class);
    }

    @Test
    void isEligibleByTheCityAndOneRelendingProgramme() {
        Judgement judgement = new Judgement(
                List.of(
                        city(Verdict.PASS),
                        relending("re-lending-1", Verdict.FAIL),
                        relending("re-lending-2", Verdict.PASS),
                        relending("re-lending-2", Verdict.NOT_JUDGED)),
                RELENDING);

        assertThat(judgement.isEligible()).isTrue();
        assertThat(judgement.obstacles()).isEmpty();
    }

    @Test
    void isNotEligibleWhenEveryRelendingProgrammeHasAFailure() {
        RuleVerdict first = relending("re-lending-1", Verdict.FAIL);
        RuleVerdict second = relending("re-lending-2", Verdict.FAIL);
        Judgement judgement = new Judgement(List.of(city(Verdict.PASS), first, second), RELENDING);

        assertThat(judgement.isEligible()).isFalse();
        assertThat(judgement.obstacles()).containsExactly(first, second);
    }

    @Test
    void wantsBindingRulesPassedOutright() {
        RuleVerdict unknown = city(Verdict.NOT_JUDGED);
        Judgement judgement = new Judgement(List.of(unknown, relending("re-lending-1", Verdict.PASS)), RELENDING);

        assertThat(judgement.isEligible()).isFalse();
        assertThat(judgement.obstacles()).containsExactly(unknown);
    }

    @Test
    void doesNotCountAProgrammeOfWhichARuleCannotBeComputed() {
        RuleVerdict trouble = new RuleVerdict(
                "re-lending-1.x", 1, "re-lending-1", "1", false, Verdict.NOT_JUDGED, "", "", List.of(), true);
        Judgement judgement =
                new Judgement(List.of(city(Verdict.PASS), trouble, relending("re-lending-1", Verdict.PASS)), RELENDING);

        assertThat(judgement.isEligible()).isFalse();
        assertThat(judgement.obstacles()).containsExactly(trouble);
    }

    @Test
    void findsNobodyEligibleWhenNoRuleOfTheListIsInForce() {
        Judgement withoutCity = new Judgement(List.of(relending("re-lending-1", Verdict.PASS)), RELENDING);
        Judgement withoutRelending = new Judgement(List.of(city(Verdict.PASS)), RELENDING);

        assertThat(withoutCity.isEligible()).isFalse();
        assertThat(withoutRelending.isEligible()).isFalse();
    }

    @Test
    void goesByWhatTheProgrammeIsNotByItsName() {
        RuleVerdict other = relending("re-lending-like", Verdict.PASS);

        assertThat(new Judgement(List.of(city(Verdict.PASS), other), RELENDING).isEligible())
                .isFalse();
        assertThat(new Judgement(List.of(city(Verdict.PASS), other), Set.of("re-lending-like")).isEligible())
                .isTrue();
    }

    @Test
    void saysTroubleInJsonOnlyWhereThereIsSome() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();

        String frozen = json.writeValueAsString(city(Verdict.PASS));

        assertThat(frozen).doesNotContain("trouble").doesNotContain("blocks");
        assertThat(json.readValue(frozen, RuleVerdict.class)).isEqualTo(city(Verdict.PASS));
    }

    private static RuleVerdict city(Verdict verdict) {
        return new RuleVerdict("city.x", 1, "city-library", "1", true, verdict, "", "", List.of(), null);
    }

    private static RuleVerdict relending(String programme, Verdict verdict) {
        return new RuleVerdict(programme + ".x", 1, programme, "1", false, verdict, "", "", List.of(), null);
    }
}
