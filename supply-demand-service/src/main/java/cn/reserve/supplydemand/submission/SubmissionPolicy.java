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
     * @param mendable whether what was returned may come again: a round that is open for corrections waits for these alone
     */
    static List<SubmissionAction> ofEnterprise(SubmissionState state, boolean fillable, boolean mendable) {
        return switch (state) {
            case FILLING ->
                fillable
                        ? List.of(SubmissionAction.FILL, SubmissionAction.HAND_IN, SubmissionAction.SAY_NOTHING)
                        : List.of();
            case RETURNED ->
                mendable
                        ? List.of(SubmissionAction.FILL, SubmissionAction.HAND_IN, SubmissionAction.SAY_NOTHING)
                        : List.of();
            case SUBMITTED, NOTHING -> fillable ? List.of(SubmissionAction.TAKE_BACK) : List.of();
            case PASSED -> List.of();
        };
    }

    /** What the economy bureau may do: after the round was frozen it has what was handed in corrected. */
    static List<SubmissionAction> ofBureau(
            SubmissionState state, RoundState round, boolean corrected, boolean correcting) {
        boolean reopened = round == RoundState.OPEN && corrected;
        boolean correctable =
                switch (state) {
                    case PASSED, NOTHING -> round == RoundState.FROZEN || reopened;
                    // It was not handed in again before the round was frozen, and is out of it.
                    case RETURNED -> round == RoundState.FROZEN || (reopened && !correcting);
                    case FILLING, SUBMITTED -> false;
                };
        return correctable ? List.of(SubmissionAction.CORRECT) : List.of();
    }

    /** What its district may do: what was handed in when the round was closed is still passed, but nobody could mend it any more. */
    static List<SubmissionAction> ofDistrict(SubmissionState state, RoundState round) {
        if (state != SubmissionState.SUBMITTED) {
            return List.of();
        }
        return switch (round) {
            case OPEN -> List.of(SubmissionAction.PASS, SubmissionAction.RETURN);
            case CLOSED -> List.of(SubmissionAction.PASS);
            case DRAFT, FREEZING, FROZEN -> List.of();
        };
    }
}
