package cn.reserve.supplydemand.participant;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import org.jspecify.annotations.Nullable;

/** Who still sees what the economy bureau has taken down. */
public final class TakenDown {
    private static final String SUPERVISOR = "economy";

    private TakenDown() {}

    /** Whether the caller takes products down and puts them back. */
    public static boolean isSupervised(Caller caller) {
        return caller.is(Role.BUREAU_REVIEWER)
                && caller.scope() instanceof Scope.Bureau(String code)
                && code.equals(SUPERVISOR);
    }

    /**
     * Whether the caller sees a product: its enterprise mends it, the bureau puts it back, the commission and the auditor read everything.
     *
     * @param reason why it was taken down; null of what stands
     */
    public static boolean isVisible(Caller caller, String uscc, @Nullable String reason) {
        return reason == null
                || isSupervised(caller)
                || caller.isAny(Role.COMMISSION_PREPARER, Role.COMMISSION_APPROVER, Role.AUDITOR)
                || (caller.is(Role.ENTERPRISE)
                        && caller.organisation().filter(uscc::equals).isPresent());
    }
}
