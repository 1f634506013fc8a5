package cn.reserve.supplydemand.diagnosis;

/** States of a diagnosis and the moves between them; see the package documentation. */
public enum DiagnosisState {
    REQUESTED,
    ACCEPTED,
    REPORTED,
    CLOSED,
    DECLINED,
    WITHDRAWN;

    /** Whether the move is legal, not asking who makes it. */
    public boolean mayBecome(DiagnosisState next) {
        return switch (this) {
            case REQUESTED -> next == ACCEPTED || next == DECLINED || next == WITHDRAWN;
            case ACCEPTED ->
                next == ACCEPTED || next == REPORTED || next == CLOSED || next == DECLINED || next == WITHDRAWN;
            case REPORTED -> next == CLOSED;
            case CLOSED, DECLINED, WITHDRAWN -> false;
        };
    }
}
