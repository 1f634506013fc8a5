package cn.reserve.supplydemand.docking;

import static cn.reserve.supplydemand.docking.DockingSide.BUYER;
import static cn.reserve.supplydemand.docking.DockingSide.OFFICE;
import static cn.reserve.supplydemand.docking.DockingSide.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DockingPolicyTest {
    private static final LocalDate OPENED = LocalDate.parse("2026-03-02");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-20");

    @ParameterizedTest
    @EnumSource
    void anOfficeMovesNothing(DockingState state) {
        assertThat(DockingPolicy.actions(OFFICE, state, BUYER, BUYER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatHasEndedMovesNoMore(DockingState state) {
        for (DockingState next : DockingState.values()) {
            assertThat(!state.open() && state.mayBecome(next)).isFalse();
        }
    }

    @Test
    void theOtherSideAnswersAnInterest() {
        assertThat(DockingPolicy.actions(SUPPLIER, DockingState.INTERESTED, BUYER, null))
                .containsExactly(DockingAction.TALK, DockingAction.DROP);
        assertThat(DockingPolicy.actions(BUYER, DockingState.INTERESTED, BUYER, null))
                .containsExactly(DockingAction.DROP);
    }

    @Test
    void bothTakeUpASuggestion() {
        for (DockingSide side : new DockingSide[] {BUYER, SUPPLIER}) {
            assertThat(DockingPolicy.actions(side, DockingState.SUGGESTED, null, null))
                    .containsExactly(DockingAction.INTEREST, DockingAction.DROP);
        }
    }

    @Test
    void aContractLiesBetweenOpeningAndToday() {
        assertThat(DockingPolicy.check(OPENED, OPENED, TODAY)).isEmpty();
        assertThat(DockingPolicy.check(TODAY, OPENED, TODAY)).isEmpty();
        assertThat(DockingPolicy.check(OPENED.minusDays(1), OPENED, TODAY))
                .extracting(Violation::rule)
                .containsExactly("agreed-after-opening");
        assertThat(DockingPolicy.check(TODAY.plusDays(1), OPENED, TODAY))
                .extracting(Violation::rule)
                .containsExactly("agreed-until-today");
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheOtherReasonNeedsWords(DropReason reason) {
        assertThat(DockingPolicy.check(reason, " ").isEmpty())
                .isEqualTo(reason != DropReason.OTHER && reason.isAPersons());
        assertThat(DockingPolicy.check(reason, "价格波动").isEmpty()).isEqualTo(reason.isAPersons());
    }
}
