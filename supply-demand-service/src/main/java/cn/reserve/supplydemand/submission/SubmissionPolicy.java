package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.round.RoundState;
import java.util.List;

/** What may be done with a submission by whom and when. Pure. */
final class SubmissionPolicy {
    private SubmissionPolicy() {}

    /**
     * What its enterprise may do.
     *
     * @param fillable whether the round is filled in today
     */
    static List<SubmissionAction> ofEnterprise(SubmissionState state, RoundState round, boolean fillable) {
        boolean open = round == RoundState.OPEN;
        return switch (state) {
            case FILLING ->
                fillable
                        ? List.of(SubmissionAction.FILL, SubmissionAction.HAND_IN, SubmissionAction.SAY_NOTHING)
                        : List.of();
            case RETURNED ->
                open
                        ? List.of(SubmissionAction.FILL, SubmissionAction.HAND_IN, SubmissionAction.SAY_NOTHING)
                        : List.of();
            case SUBMITTED, NOTHING -> fillable ? List.of(SubmissionAction.TAKE_BACK) : List.of();
            case PASSED -> List.of();
        };
    }

    /** What its district may do. */
    static List<SubmissionAction> ofDistrict(SubmissionState state, RoundState round) {
        return state == SubmissionState.SUBMITTED && round == RoundState.OPEN
                ? List.of(SubmissionAction.PASS, SubmissionAction.RETURN)
                : List.of();
    }
}
