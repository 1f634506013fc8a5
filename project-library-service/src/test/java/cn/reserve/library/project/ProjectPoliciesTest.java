package cn.reserve.library.project;

import static cn.reserve.library.form.FormFixture.complete;
import static cn.reserve.library.form.FormFixture.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.form.Field;
import cn.reserve.library.form.FormFixture;
import cn.reserve.library.form.Funding;
import cn.reserve.library.form.LoanWish;
import cn.reserve.library.form.NewEquipment;
import cn.reserve.library.form.RetiredEquipment;
import cn.reserve.library.project.ConsistencyPolicy.Neighbours;
import cn.reserve.library.project.ProjectPolicy.Facts;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectPoliciesTest {
    private static final Neighbours NONE = new Neighbours(false, false);
    private static final String USCC = "91510300MA6200000X";
    private static final Viewer ENTERPRISE = viewer("e", Role.ENTERPRISE, USCC, new Scope.Organisation(USCC));
    private static final Viewer DISTRICT =
            viewer("d", Role.DISTRICT_REVIEWER, "district-510302", new Scope.District("510302"));
    private static final Viewer BUREAU =
            viewer("b", Role.BUREAU_REVIEWER, "bureau-economy", new Scope.Bureau("economy"));
    private static final Viewer PREPARER = viewer("p", Role.COMMISSION_PREPARER, "commission", new Scope.Everything());

    @Test
    void allowsExactlyTheLegalTransitions() {
        assertThat(ProjectState.DRAFT.next()).containsOnly(ProjectState.SUBMITTED, ProjectState.WITHDRAWN);
        assertThat(ProjectState.RETURNED.next())
                .containsOnly(
                        ProjectState.SUBMITTED,
                        ProjectState.DISTRICT_PASSED,
                        ProjectState.BUREAU_PASSED,
                        ProjectState.WITHDRAWN);
        assertThat(ProjectState.ADMITTED.next()).containsOnly(ProjectState.SUSPENDED, ProjectState.REMOVED);
        assertThat(ProjectState.SUSPENDED.next()).containsOnly(ProjectState.ADMITTED);
        assertThat(ProjectState.WITHDRAWN.next()).isEmpty();
        assertThat(ProjectState.REMOVED.next()).isEmpty();
        assertThat(ProjectState.SUBMITTED.next()).doesNotContain(ProjectState.WITHDRAWN, ProjectState.ADMITTED);
    }

    @Test
    void isEditableOnlyAsDraftOrReturned() {
        assertThat(Arrays.stream(ProjectState.values()).filter(ProjectState::isEditable))
                .containsExactly(ProjectState.DRAFT, ProjectState.RETURNED);
    }

    @Test
    void resumesAtTheLevelThatReturned() {
        for (ReviewLevel level : ReviewLevel.values()) {
            Returned returned = new Returned(level, "510302", Field.INDUSTRY);
            assertThat(ResumePolicy.entry(returned, "510302", Field.INDUSTRY, false))
                    .isEqualTo(level);
        }
    }

    @Test
    void goesBackToTheBureausWhereCoUnitsSignAnew() {
        Returned byCommission = new Returned(ReviewLevel.COMMISSION, "510302", Field.RECYCLING);
        Returned byDistrict = new Returned(ReviewLevel.DISTRICT, "510302", Field.RECYCLING);

        assertThat(ResumePolicy.entry(byCommission, "510302", Field.RECYCLING, true))
                .isEqualTo(ReviewLevel.BUREAU);
        assertThat(ResumePolicy.entry(byDistrict, "510302", Field.RECYCLING, true))
                .isEqualTo(ReviewLevel.DISTRICT);
    }

    @Test
    void startsAFirstSubmissionAtTheDistrict() {
        assertThat(ResumePolicy.entry(null, "510302", Field.INDUSTRY, false)).isEqualTo(ReviewLevel.DISTRICT);
    }

    @Test
    void goesBackToWhoeverHasNotSeenTheNewPlace() {
        Returned returned = new Returned(ReviewLevel.COMMISSION, "510302", Field.INDUSTRY);

        assertThat(ResumePolicy.entry(returned, "510304", Field.INDUSTRY, false))
                .isEqualTo(ReviewLevel.DISTRICT);
        assertThat(ResumePolicy.entry(returned, "510302", Field.MEDICAL, false)).isEqualTo(ReviewLevel.BUREAU);
    }

    @Test
    void offersTheEnterpriseWhatItMayDo() {
        assertThat(ProjectPolicy.actions(ENTERPRISE, in(ProjectState.DRAFT)))
                .containsExactly(ProjectAction.EDIT, ProjectAction.SUBMIT, ProjectAction.WITHDRAW);
        assertThat(ProjectPolicy.actions(ENTERPRISE, in(ProjectState.SUBMITTED)))
                .containsExactly(ProjectAction.CHANGE_CONSENT);
        assertThat(ProjectPolicy.actions(ENTERPRISE, in(ProjectState.ADMITTED)))
                .containsExactly(ProjectAction.PROPOSE_CHANGE, ProjectAction.CHANGE_CONSENT);
        assertThat(ProjectPolicy.actions(ENTERPRISE, in(ProjectState.REMOVED))).isEmpty();
    }

    @Test
    void offersReviewsOnlyToTheLevelWhoseTurnItIs() {
        assertThat(ProjectPolicy.actions(DISTRICT, in(ProjectState.SUBMITTED)))
                .containsExactly(ProjectAction.PASS, ProjectAction.RETURN);
        assertThat(ProjectPolicy.actions(BUREAU, in(ProjectState.SUBMITTED))).isEmpty();
        assertThat(ProjectPolicy.actions(BUREAU, in(ProjectState.DISTRICT_PASSED)))
                .containsExactly(ProjectAction.PASS, ProjectAction.RETURN);
        assertThat(ProjectPolicy.actions(PREPARER, in(ProjectState.BUREAU_PASSED)))
                .containsExactly(ProjectAction.ADMIT, ProjectAction.RETURN);
    }

    @Test
    void offersTakingBackOnlyToWhoPassed() {
        Facts passed = new Facts(
                ProjectState.DISTRICT_PASSED, USCC, "510302", Field.INDUSTRY, true, false, "d", false, Signing.NONE);
        Facts passedByAnother = new Facts(
                ProjectState.DISTRICT_PASSED, USCC, "510302", Field.INDUSTRY, true, false, "x", false, Signing.NONE);

        assertThat(ProjectPolicy.actions(DISTRICT, passed)).containsExactly(ProjectAction.TAKE_BACK);
        assertThat(ProjectPolicy.actions(DISTRICT, passedByAnother)).isEmpty();
    }

    @Test
    void hidesDraftsFromEverybodyButTheEnterprise() {
        Facts draft =
                new Facts(ProjectState.DRAFT, USCC, "510302", Field.INDUSTRY, false, false, null, false, Signing.NONE);

        assertThat(ProjectPolicy.sees(ENTERPRISE, draft)).isTrue();
        for (Viewer official : List.of(DISTRICT, BUREAU, PREPARER)) {
            assertThat(ProjectPolicy.sees(official, draft)).isFalse();
            assertThat(ProjectPolicy.sees(official, in(ProjectState.SUBMITTED))).isTrue();
        }
    }

    @Test
    void hidesOtherCountiesFieldsAndEnterprises() {
        Facts elsewhere = new Facts(
                ProjectState.SUBMITTED, "other", "510304", Field.MEDICAL, true, false, null, false, Signing.NONE);

        for (Viewer viewer : List.of(ENTERPRISE, DISTRICT, BUREAU)) {
            assertThat(ProjectPolicy.sees(viewer, elsewhere)).isFalse();
        }
    }

    @Test
    void findsNothingToFlagInASoundForm() {
        assertThat(flags(complete(), NONE)).isEmpty();
    }

    @Test
    void flagsAmountsThatDoNotFitTogether() {
        assertThat(flags(complete().funding(new Funding(Funding.Source.OWN, yuan(9_999_999))), NONE))
                .containsExactly(FlagCode.SOURCES_DO_NOT_SUM);
        assertThat(flags(complete().fixed(7_999_999), NONE)).containsExactly(FlagCode.EQUIPMENT_EXCEEDS_FIXED_ASSETS);
        assertThat(flags(complete().fixed(10_000_001), NONE)).containsExactly(FlagCode.FIXED_ASSETS_EXCEED_TOTAL);
        assertThat(flags(complete().loan(10_000_001, 36, 1), NONE)).containsExactly(FlagCode.LOAN_EXCEEDS_TOTAL);
        assertThat(flags(complete().yearPlan(10_000_001), NONE)).containsExactly(FlagCode.YEAR_PLAN_OUT_OF_LINE);
        assertThat(flags(complete().equipment(7_999_999), NONE))
                .containsExactly(FlagCode.NEW_EQUIPMENT_EXCEEDS_INVESTMENT);
    }

    @Test
    void flagsNothingThatIsOnlyHalfFilled() {
        NewEquipment withoutPrice = new NewEquipment("磨床", null, 3, null, null, null, null);
        NewEquipment withoutQuantity = new NewEquipment("磨床", null, null, yuan(90_000_000), null, null, null);
        LoanWish withoutAmount = new LoanWish(null, 12, null, null, null, List.of());

        assertThat(flags(complete().funding(new Funding(Funding.Source.OWN, yuan(1)), new Funding(null, null)), NONE))
                .isEmpty();
        assertThat(flags(complete().bought(withoutPrice, withoutQuantity).loan(withoutAmount), NONE))
                .isEmpty();
    }

    @Test
    void printsOnlyMachinesThatCanBeKnownAgain() {
        LocalDate day = LocalDate.of(2005, 3, 1);
        RetiredEquipment whole = new RetiredEquipment("车床", "C6140", null, day, null, null, null);

        List<String> prints = MachinePrints.of(
                USCC,
                complete()
                        .retired(
                                whole,
                                new RetiredEquipment(null, "C6140", null, day, null, null, null),
                                new RetiredEquipment("车床", null, null, day, null, null, null),
                                new RetiredEquipment("车床", "C6140", null, null, null, null, null))
                        .form());

        assertThat(prints).containsExactly(USCC + "|车床|c6140|2005-03-01");
    }

    @Test
    void flagsWhatOtherProjectsHoldAndAWrongCode() {
        assertThat(flags(complete().code("12"), new Neighbours(true, true)))
                .containsExactly(
                        FlagCode.RETIRED_MACHINE_CLAIMED_ELSEWHERE, FlagCode.COPIED_TEXT, FlagCode.CODE_FORMAT);
    }

    @Test
    void keepsAnAcceptanceWhileTheFlagStands() {
        Flag accepted = FlagCode.CODE_FORMAT.open().justify("旧代码").accept("陈志强");

        List<Flag> flags = ConsistencyPolicy.flags(complete().code("12").form(), NONE, List.of(accepted));

        assertThat(flags).containsExactly(accepted);
        assertThat(accepted.reopen().state()).isEqualTo(Flag.State.JUSTIFIED);
    }

    private static List<FlagCode> flags(FormFixture form, Neighbours neighbours) {
        return ConsistencyPolicy.flags(form.form(), neighbours, List.of()).stream()
                .map(Flag::code)
                .toList();
    }

    private static Facts in(ProjectState state) {
        return new Facts(state, USCC, "510302", Field.INDUSTRY, true, false, null, false, Signing.NONE);
    }

    private static Viewer viewer(String subject, Role role, String organisation, Scope scope) {
        return new Viewer(subject, "测试", organisation, organisation, Set.of(role), scope);
    }
}
