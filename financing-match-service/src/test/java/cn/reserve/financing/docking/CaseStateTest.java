package cn.reserve.financing.docking;

import static cn.reserve.financing.docking.CaseState.ACCEPTED;
import static cn.reserve.financing.docking.CaseState.CLAIMED;
import static cn.reserve.financing.docking.CaseState.CREDIT_APPROVED;
import static cn.reserve.financing.docking.CaseState.DECLINED;
import static cn.reserve.financing.docking.CaseState.DUE_DILIGENCE;
import static cn.reserve.financing.docking.CaseState.PRE_EXAMINED;
import static cn.reserve.financing.docking.CaseState.REFUSED;
import static cn.reserve.financing.docking.CaseState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.financing.need.NeedState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseStateTest {
    private static final Map<CaseState, Set<CaseState>> LEGAL = Map.of(
            CLAIMED, EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN),
            ACCEPTED, EnumSet.of(DUE_DILIGENCE, PRE_EXAMINED, CREDIT_APPROVED, REFUSED, WITHDRAWN),
            DUE_DILIGENCE, EnumSet.of(PRE_EXAMINED, CREDIT_APPROVED, REFUSED, WITHDRAWN),
            PRE_EXAMINED, EnumSet.of(CREDIT_APPROVED, REFUSED, WITHDRAWN),
            CREDIT_APPROVED, EnumSet.of(WITHDRAWN),
            DECLINED, EnumSet.noneOf(CaseState.class),
            REFUSED, EnumSet.noneOf(CaseState.class),
            WITHDRAWN, EnumSet.noneOf(CaseState.class));

    @Test
    void allowsExactlyTheMovesOfTheSpecification() {
        Map<CaseState, Set<CaseState>> moves = Arrays.stream(CaseState.values())
                .collect(Collectors.toMap(
                        from -> from,
                        from -> Arrays.stream(CaseState.values())
                                .filter(from::mayBecome)
                                .collect(Collectors.toSet())));

        assertThat(moves).isEqualTo(LEGAL);
    }

    @Test
    void namesTheStepsPassedOverInOrder() {
        assertThat(ACCEPTED.skippedOnTheWayTo(CREDIT_APPROVED)).containsExactly(DUE_DILIGENCE, PRE_EXAMINED);
        assertThat(ACCEPTED.skippedOnTheWayTo(PRE_EXAMINED)).containsExactly(DUE_DILIGENCE);
        assertThat(CLAIMED.skippedOnTheWayTo(ACCEPTED)).isEmpty();
        assertThat(ACCEPTED.skippedOnTheWayTo(REFUSED)).isEmpty();
    }

    @Test
    void countsAnApprovedCaseAsOpenButNoLongerInProgress() {
        assertThat(CREDIT_APPROVED.open()).isTrue();
        assertThat(CREDIT_APPROVED.inProgress()).isFalse();
        assertThat(REFUSED.open()).isFalse();
    }

    @Test
    void offersEachSideOnlyItsOwnActions() {
        assertThat(CaseAction.allowed(CaseAction.Side.ENTERPRISE, ACCEPTED, NeedState.DOCKING))
                .containsExactly(CaseAction.WITHDRAWAL);
        assertThat(CaseAction.allowed(CaseAction.Side.BANK, CLAIMED, NeedState.DOCKING))
                .containsExactly(CaseAction.ACCEPTANCE, CaseAction.DECLINE);
        assertThat(CaseAction.allowed(CaseAction.Side.ONLOOKER, ACCEPTED, NeedState.DOCKING))
                .isEmpty();
    }

    @Test
    void offersOnlyEndingsOnAClosedNeed() {
        assertThat(CaseAction.allowed(CaseAction.Side.BANK, ACCEPTED, NeedState.CLOSED))
                .containsExactly(CaseAction.REFUSAL);
        assertThat(CaseAction.allowed(CaseAction.Side.BANK, CLAIMED, NeedState.CLOSED))
                .containsExactly(CaseAction.DECLINE);
    }
}
