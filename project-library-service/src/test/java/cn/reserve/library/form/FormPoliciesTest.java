package cn.reserve.library.form;

import static cn.reserve.library.form.FormFixture.complete;
import static cn.reserve.library.form.FormFixture.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormPoliciesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void namesTheMissingPermitsInWords() {
        ProjectRequest needsLand = complete()
                .newLand()
                .permits(
                        permit(Permit.Kind.FILING),
                        permit(Permit.Kind.ENERGY),
                        permit(Permit.Kind.ENVIRONMENT),
                        permit(Permit.Kind.SAFETY))
                .form();

        assertThat(CompletenessPolicy.missing(needsLand, LocalDate.of(2026, 1, 1)))
                .filteredOn(violation -> violation.rule().equals("permits-unnamed"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.zh()).contains("规划许可、用地手续").doesNotContainPattern("[A-Z_]{4,}");
                    assertThat(violation.en()).contains("Planning, Land").doesNotContain("PLANNING");
                });
    }

    @Test
    void findsNothingMissingInACompleteForm() {
        assertThat(CompletenessPolicy.missing(complete().form(), TODAY)).isEmpty();
    }

    @Test
    void namesEveryMissingField() {
        ProjectRequest empty = new ProjectRequest(
                null,
                "名称",
                Field.INDUSTRY,
                null,
                null,
                null,
                "510302",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);

        List<String> fields = fields(CompletenessPolicy.missing(empty, TODAY));

        assertThat(fields)
                .contains(
                        "direction",
                        "nature",
                        "landUse",
                        "industry",
                        "content",
                        "plannedStart",
                        "totalInvestment",
                        "equipmentInvestment",
                        "funding",
                        "newEquipment",
                        "yearPlan",
                        "permits");
    }

    @Test
    void namesEveryMissingFieldOfALine() {
        ProjectRequest form = complete()
                .funding(new Funding(Funding.Source.OWN, yuan(10_000_000)), new Funding(null, null))
                .retired(new RetiredEquipment(null, null, null, null, null, null, null))
                .bought(new NewEquipment("", "", null, null, null, null, null))
                .permits(new Permit(null, null, null, null))
                .loan(new LoanWish(null, null, null, null, null, List.of()))
                .consent(new Consent(true, null))
                .form();

        assertThat(CompletenessPolicy.missing(form, TODAY))
                .allSatisfy(violation -> assertThat(violation.rule()).isEqualTo("required"))
                .extracting(Violation::field)
                .containsExactly(
                        "funding[1].source",
                        "funding[1].amount",
                        "retiredEquipment[0].name",
                        "retiredEquipment[0].model",
                        "retiredEquipment[0].quantity",
                        "retiredEquipment[0].commissioned",
                        "retiredEquipment[0].originalCost",
                        "retiredEquipment[0].depreciated",
                        "newEquipment[0].name",
                        "newEquipment[0].model",
                        "newEquipment[0].quantity",
                        "newEquipment[0].unitPrice",
                        "newEquipment[0].origin",
                        "permits[0].kind",
                        "permits[0].state",
                        "loan.amount",
                        "loan.termMonths",
                        "loan.use",
                        "loan.guarantee",
                        "consent.until");
        assertThat(DatesPolicy.violations(form))
                .as("may be stored all the same")
                .isEmpty();
        assertThat(CompletenessPolicy.documentsComplete(form)).isFalse();
    }

    @Test
    void refusesADraftsConsentUntilAYearThatNobodyCanMean() {
        ProjectRequest form =
                complete().consent(new Consent(true, LocalDate.of(2500, 1, 1))).form();

        assertThat(fields(DatesPolicy.violations(form))).containsExactly("consent.until");
    }

    @Test
    void letsPermitsFollowOnThePromiseTrack() {
        ProjectRequest form = complete()
                .permits(new Permit(Permit.Kind.SAFETY, null, null, Permit.State.IN_PROGRESS))
                .promise(TODAY.plusMonths(6))
                .form();

        assertThat(TrackPolicy.trackOf(form)).isEqualTo(Track.PROMISE);
        assertThat(CompletenessPolicy.missing(form, TODAY)).isEmpty();
        assertThat(PromisePolicy.violationsOn(TODAY, form)).isEmpty();
        assertThat(PromisePolicy.due(form)).isEqualTo(TODAY.plusMonths(6));
    }

    @Test
    void wantsAPromiseForPermitsUnderWay() {
        FormFixture form = complete().permits(new Permit(Permit.Kind.SAFETY, null, null, Permit.State.IN_PROGRESS));

        assertThat(fields(CompletenessPolicy.missing(form.form(), TODAY))).containsExactly("promise.given");
        assertThat(fields(CompletenessPolicy.missing(form.promise(null).form(), TODAY)))
                .containsExactly("promise.until");
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusMonths(12).plusDays(1))) {
            assertThat(fields(
                            PromisePolicy.violationsOn(TODAY, form.promise(day).form())))
                    .containsExactly("promise.until");
        }
    }

    @Test
    void promisesNothingWhenAllPermitsAreSettled() {
        ProjectRequest form = complete()
                .permits(new Permit(Permit.Kind.SAFETY, null, null, Permit.State.NOT_NEEDED))
                .promise(TODAY.plusMonths(6))
                .form();

        assertThat(PromisePolicy.due(form)).isNull();
        assertThat(CompletenessPolicy.missing(form, TODAY)).isEmpty();
    }

    @Test
    void wantsEveryPermitSettledOnTheNormalTrack() {
        ProjectRequest form = complete()
                .newLand()
                .permits(new Permit(Permit.Kind.SAFETY, null, null, Permit.State.IN_PROGRESS))
                .form();

        assertThat(TrackPolicy.trackOf(form)).isEqualTo(Track.NORMAL);
        assertThat(fields(CompletenessPolicy.missing(form, TODAY))).containsExactly("permits[0].state", "permits");
    }

    @Test
    void acceptsTheNormalTrackWithAllPermitsNotNeeded() {
        Permit[] permits = Arrays.stream(Permit.Kind.values())
                .map(kind -> new Permit(kind, null, null, Permit.State.NOT_NEEDED))
                .toArray(Permit[]::new);

        assertThat(CompletenessPolicy.missing(
                        complete().newLand().permits(permits).form(), TODAY))
                .isEmpty();
    }

    @Test
    void wantsNumberAndDateOfAnObtainedPermit() {
        ProjectRequest form = complete()
                .permits(new Permit(Permit.Kind.FILING, null, null, Permit.State.OBTAINED))
                .form();

        assertThat(fields(CompletenessPolicy.missing(form, TODAY)))
                .containsExactly("permits[0].number", "permits[0].date");
    }

    @Test
    void keepsNewBuildAndMostlyBuildingsOffThePromiseTrack() {
        assertThat(TrackPolicy.trackOf(complete().nature(Nature.NEW).form())).isEqualTo(Track.NORMAL);
        assertThat(TrackPolicy.trackOf(complete().equipment(4_999_999).form())).isEqualTo(Track.NORMAL);
        assertThat(TrackPolicy.trackOf(complete().equipment(5_000_000).form())).isEqualTo(Track.PROMISE);
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        ProjectRequest form = complete().until(LocalDate.of(2026, 1, 9)).form();

        assertThat(fields(DatesPolicy.violations(form))).containsExactly("plannedCompletion");
    }

    @Test
    void acceptsAnEndOnTheDayOfTheStart() {
        assertThat(DatesPolicy.violations(
                        complete().until(LocalDate.of(2026, 1, 10)).form()))
                .isEmpty();
    }

    @Test
    void refusesYearsThatNobodyCanMean() {
        assertThat(fields(DatesPolicy.violations(
                        complete().until(LocalDate.of(20270, 1, 1)).form())))
                .containsExactly("plannedCompletion");
    }

    private static List<String> fields(List<Violation> violations) {
        return violations.stream().map(Violation::field).toList();
    }

    private static Permit permit(Permit.Kind kind) {
        return new Permit(kind, null, null, Permit.State.NOT_NEEDED);
    }
}
