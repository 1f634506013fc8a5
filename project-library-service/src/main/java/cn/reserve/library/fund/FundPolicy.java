package cn.reserve.library.fund;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.Yuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Who keeps the register, and which amounts can be true together. Pure. */
final class FundPolicy {
    private FundPolicy() {}

    /** The finance bureau and the commission. */
    static boolean keeps(Viewer viewer) {
        return viewer.is(Role.FINANCE_BUREAU) || viewer.is(Role.COMMISSION_PREPARER);
    }

    /** What the viewer may do with a record now. */
    static List<FundAction> actions(Viewer viewer, FundState state) {
        return keeps(viewer) && state == FundState.ACTIVE
                ? List.of(FundAction.CHANGE_AMOUNTS, FundAction.REVOKE)
                : List.of();
    }

    /** Paid ≤ in place ≤ issued. */
    static List<Violation> violations(BigDecimal issued, BigDecimal inPlace, BigDecimal paid) {
        List<Violation> wrong = new ArrayList<>();
        if (inPlace.compareTo(issued) > 0) {
            wrong.add(Violation.of("inPlace", "more-than-issued", Yuan.wan(issued), Yuan.thousands(issued)));
        }
        if (paid.compareTo(inPlace) > 0) {
            wrong.add(Violation.of("paid", "more-than-in-place", Yuan.wan(inPlace), Yuan.thousands(inPlace)));
        }
        return wrong;
    }
}
