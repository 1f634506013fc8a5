package cn.reserve.library.enterprise;

import cn.reserve.library.viewer.ContactPolicy;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Who sees a registration file, and who may do what with it. Pure. */
final class EnterprisePolicy {
    private EnterprisePolicy() {}

    /**
     * Whether the viewer may know of the file at all.
     *
     * @param own whether the viewer is one of its own people
     */
    static boolean sees(Viewer viewer, Enterprise enterprise, boolean own) {
        if (own) {
            return true;
        }
        return switch (viewer.scope()) {
            case Scope.Everything _ -> true;
            case Scope.District(String county) -> county.equals(enterprise.county());
            case Scope.Bureau _ -> enterprise.state() == EnterpriseState.VERIFIED;
            case Scope.Organisation _, Scope.Nothing _ -> false;
        };
    }

    /**
     * What the viewer gets of the contact data.
     *
     * @param own whether the viewer is one of its own people
     * @param leads whether the viewer's bureau leads one of the enterprise's projects
     */
    static ContactPolicy.Reading contact(Viewer viewer, Enterprise enterprise, boolean own, BooleanSupplier leads) {
        return ContactPolicy.judge(viewer, own, enterprise.county(), leads);
    }

    /** What the viewer may do now. */
    static List<EnterpriseAction> actions(Viewer viewer, Enterprise enterprise, boolean own) {
        List<EnterpriseAction> actions = new ArrayList<>();
        if (own && enterprise.state() == EnterpriseState.RETURNED) {
            actions.add(EnterpriseAction.EDIT);
        }
        if (own && viewer.is(Role.ENTERPRISE) && enterprise.state() == EnterpriseState.VERIFIED) {
            actions.add(EnterpriseAction.AMEND);
            actions.add(EnterpriseAction.CHANGE_CONTACT);
        }
        boolean judges = viewer.reviewsDistrict(enterprise.county());
        if (judges && enterprise.state() == EnterpriseState.SUBMITTED) {
            actions.add(EnterpriseAction.VERIFY);
            actions.add(EnterpriseAction.RETURN);
        }
        if (judges && enterprise.state().canBecome(EnterpriseState.REJECTED)) {
            actions.add(EnterpriseAction.REJECT);
        }
        return actions;
    }
}
