package cn.reserve.financing.docking;

import cn.reserve.financing.need.NeedState;
import java.util.Arrays;
import java.util.List;

/** What can be done with a case, and by which side. */
public enum CaseAction {
    ACCEPTANCE(CaseState.ACCEPTED, Side.BANK),
    DUE_DILIGENCE(CaseState.DUE_DILIGENCE, Side.BANK),
    PRE_EXAMINATION(CaseState.PRE_EXAMINED, Side.BANK),
    CREDIT_APPROVAL(CaseState.CREDIT_APPROVED, Side.BANK),
    DECLINE(CaseState.DECLINED, Side.BANK),
    REFUSAL(CaseState.REFUSED, Side.BANK),
    WITHDRAWAL(CaseState.WITHDRAWN, Side.ENTERPRISE);

    /** The two sides of a case, and those who only watch. */
    enum Side {
        BANK,
        ENTERPRISE,
        ONLOOKER
    }

    private final CaseState target;
    private final Side side;

    CaseAction(CaseState target, Side side) {
        this.target = target;
        this.side = side;
    }

    CaseState target() {
        return target;
    }

    /** What a side may do with a case in that state, on a need in that state: on a closed need, only end it. */
    static List<CaseAction> allowed(Side side, CaseState state, NeedState need) {
        return Arrays.stream(values())
                .filter(action -> action.side == side && state.mayBecome(action.target))
                .filter(action -> need != NeedState.CLOSED || !action.target.open())
                .toList();
    }
}
