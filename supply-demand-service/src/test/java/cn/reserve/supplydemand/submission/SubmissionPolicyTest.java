package cn.reserve.supplydemand.submission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.supplydemand.round.RoundState;
import org.junit.jupiter.api.Test;

class SubmissionPolicyTest {
    @Test
    void isHandedInWhileTheRoundIsFilledIn() {
        assertThat(SubmissionPolicy.ofEnterprise(SubmissionState.FILLING, true, true))
                .contains(SubmissionAction.FILL, SubmissionAction.HAND_IN);
        assertThat(SubmissionPolicy.ofEnterprise(SubmissionState.FILLING, false, true))
                .isEmpty();
    }

    @Test
    void isCorrectedAlsoAfterTheDeadline() {
        assertThat(SubmissionPolicy.ofEnterprise(SubmissionState.RETURNED, false, true))
                .contains(SubmissionAction.FILL, SubmissionAction.HAND_IN);
        assertThat(SubmissionPolicy.ofEnterprise(SubmissionState.RETURNED, false, false))
                .isEmpty();
    }

    @Test
    void isJudgedOnceItIsHandedInAndPassedStillAfterTheClosing() {
        assertThat(SubmissionPolicy.ofDistrict(SubmissionState.SUBMITTED, RoundState.OPEN))
                .containsExactly(SubmissionAction.PASS, SubmissionAction.RETURN);
        assertThat(SubmissionPolicy.ofDistrict(SubmissionState.SUBMITTED, RoundState.CLOSED))
                .containsExactly(SubmissionAction.PASS);
        assertThat(SubmissionPolicy.ofDistrict(SubmissionState.SUBMITTED, RoundState.FROZEN))
                .isEmpty();
        assertThat(SubmissionPolicy.ofDistrict(SubmissionState.FILLING, RoundState.OPEN))
                .isEmpty();
    }

    @Test
    void isCorrectedAfterTheRoundWasFrozen() {
        assertThat(SubmissionPolicy.ofBureau(SubmissionState.PASSED, RoundState.FROZEN, false, false))
                .containsExactly(SubmissionAction.CORRECT);
        assertThat(SubmissionPolicy.ofBureau(SubmissionState.NOTHING, RoundState.OPEN, true, false))
                .containsExactly(SubmissionAction.CORRECT);
        assertThat(SubmissionPolicy.ofBureau(SubmissionState.PASSED, RoundState.OPEN, false, false))
                .isEmpty();
        assertThat(SubmissionPolicy.ofBureau(SubmissionState.RETURNED, RoundState.OPEN, true, false))
                .containsExactly(SubmissionAction.CORRECT);
        assertThat(SubmissionPolicy.ofBureau(SubmissionState.RETURNED, RoundState.OPEN, true, true))
                .isEmpty();
        assertThat(SubmissionPolicy.ofBureau(SubmissionState.FILLING, RoundState.FROZEN, true, false))
                .isEmpty();
    }

    @Test
    void changesNoMoreOnceItIsPassed() {
        assertThat(SubmissionPolicy.ofEnterprise(SubmissionState.PASSED, true, true))
                .isEmpty();
    }
}
