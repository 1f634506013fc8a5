package cn.reserve.supplydemand.matching.weights;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.RequestScoped;

/** Who keeps matching in order: the system administrator, and the bureau that owns the four sheets. */
@RequestScoped
public class WeightsKeepers {
    private static final String OWNER_BUREAU = "economy";

    private final Caller caller;

    WeightsKeepers(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller is one of them. */
    public boolean include() {
        return caller.is(Role.SYSTEM_ADMIN)
                || (caller.is(Role.BUREAU_REVIEWER)
                        && caller.bureau().filter(OWNER_BUREAU::equals).isPresent());
    }

    /**
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code matching.not-yours-to-keep}
     */
    public void require() {
        if (!include()) {
            throw Problems.forbidden("matching.not-yours-to-keep");
        }
    }
}
