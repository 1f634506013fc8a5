package cn.reserve.supplydemand.exchange.province;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.RequestScoped;

/** Who exchanges listings with the province: the bureau whose the lists are. The commission and the auditor look on. */
@RequestScoped
public class ExchangeKeepers {
    private static final String OWNER_BUREAU = "economy";

    private final Caller caller;

    ExchangeKeepers(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller decides. */
    public boolean include() {
        return caller.is(Role.BUREAU_REVIEWER)
                && caller.bureau().filter(OWNER_BUREAU::equals).isPresent();
    }

    /**
     * For what changes something.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code exchange.not-yours}
     */
    public void require() {
        if (!include()) {
            throw Problems.forbidden("exchange.not-yours");
        }
    }

    /**
     * For what is only read: other bureaus have no part in it.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code exchange.not-yours}
     */
    public void requireReader() {
        boolean looksOn = caller.isAny(Role.COMMISSION_PREPARER, Role.COMMISSION_APPROVER, Role.AUDITOR);
        if (!looksOn && !include()) {
            throw Problems.forbidden("exchange.not-yours");
        }
    }
}
