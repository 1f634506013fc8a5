package cn.reserve.library.form;

import static cn.reserve.library.form.FormFixture.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormPoliciesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

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
    void letsPermitsFollowOnThePromiseTrack() {
        ProjectRequest form = complete()
                .permits(new Permit(Permit.Kind.SAFETY, null, null, Permit.State.IN_PROGRESS))
                .form();

        assertThat(TrackPolicy.trackOf(form)).isEqualTo(Track.PROMISE);
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
}
