package cn.reserve.supplydemand.diagnosis;

import java.util.Arrays;
import java.util.List;

/** What can be done with a diagnosis, and by which side. */
public enum DiagnosisAction {
    ACCEPTANCE(DiagnosisSide.PROVIDER),
    REFUSAL(DiagnosisSide.PROVIDER),
    REPORT(DiagnosisSide.PROVIDER),
    SUBMISSION(DiagnosisSide.PROVIDER),
    WITHDRAWAL(DiagnosisSide.ENTERPRISE),
    MEASURES(DiagnosisSide.ENTERPRISE);

    private final DiagnosisSide side;

    DiagnosisAction(DiagnosisSide side) {
        this.side = side;
    }

    /**
     * What a side may do now.
     *
     * @param isListed whether the provider is in the register, without which it takes nobody on
     * @param hasReport whether the file is there, without which nothing is handed in
     */
    static List<DiagnosisAction> allowed(
            DiagnosisSide side, DiagnosisState state, boolean isListed, boolean hasReport) {
        return Arrays.stream(values())
                .filter(action -> action.side == side && action.fits(state, isListed, hasReport))
                .toList();
    }

    private boolean fits(DiagnosisState state, boolean isListed, boolean hasReport) {
        return switch (this) {
            // Accepted again is another day of the visit.
            case ACCEPTANCE -> state == DiagnosisState.ACCEPTED || (state == DiagnosisState.REQUESTED && isListed);
            case REFUSAL -> state.mayBecome(DiagnosisState.DECLINED);
            case REPORT -> state == DiagnosisState.ACCEPTED;
            case SUBMISSION -> state == DiagnosisState.ACCEPTED && hasReport;
            case WITHDRAWAL -> state.mayBecome(DiagnosisState.WITHDRAWN);
            case MEASURES -> state == DiagnosisState.REPORTED;
        };
    }
}
