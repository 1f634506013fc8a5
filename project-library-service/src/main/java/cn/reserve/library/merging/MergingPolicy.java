package cn.reserve.library.merging;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.EnterpriseState;
import cn.reserve.library.membership.Member;
import cn.reserve.library.membership.MemberState;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import java.util.List;

/** Who merges, and which files can be merged. Pure. */
final class MergingPolicy {
    private MergingPolicy() {}

    /** The commission any file; a district those of its county. */
    static boolean merges(Viewer viewer, Enterprise enterprise) {
        return viewer.is(Role.COMMISSION_PREPARER) || viewer.reviewsDistrict(enterprise.county());
    }

    static boolean isMergeable(Enterprise enterprise) {
        return enterprise.state() != EnterpriseState.MERGED && enterprise.state() != EnterpriseState.REJECTED;
    }

    static boolean survives(Enterprise enterprise) {
        return enterprise.state() == EnterpriseState.VERIFIED;
    }

    /** Whether the realm knows all people as they are. */
    static boolean areSettled(List<Member> people) {
        return people.stream().allMatch(member -> member.state() == MemberState.MEMBER);
    }
}
