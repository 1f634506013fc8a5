package cn.reserve.library.credential;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.EnterpriseState;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;

/** Who sees an enterprise's credentials, and when one may be taken away. Pure. */
final class CredentialPolicy {
    /** In place at most. */
    static final int MOST = 20;

    private CredentialPolicy() {}

    /** Own people apart: the district of the county, the commission, auditors. */
    static boolean sees(Viewer viewer, Enterprise enterprise) {
        return viewer.reviewsDistrict(enterprise.county())
                || viewer.is(Role.COMMISSION_PREPARER)
                || viewer.is(Role.COMMISSION_APPROVER)
                || viewer.is(Role.AUDITOR);
    }

    /** A file that was rejected or merged changes no more. */
    static boolean isClosed(Enterprise enterprise) {
        return enterprise.state() == EnterpriseState.REJECTED || enterprise.state() == EnterpriseState.MERGED;
    }

    /** Not while the district verifies the file, or a proposed amendment of it, by them. */
    static boolean isRemovable(Enterprise enterprise, boolean amendmentOpen) {
        return enterprise.state() != EnterpriseState.SUBMITTED && !amendmentOpen;
    }
}
