package cn.reserve.library.people;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.membership.Member;
import cn.reserve.library.membership.MemberState;
import cn.reserve.library.viewer.Viewer;
import java.util.ArrayList;
import java.util.List;

/** Who may do what with an enterprise's people. Pure. */
final class PeoplePolicy {
    /** People of one enterprise at most. */
    static final int MOST_PEOPLE = 50;

    /** Open invitations of one enterprise at most. */
    static final int MOST_OPEN = 20;

    private PeoplePolicy() {}

    /** Whether the viewer is responsible for the people. */
    static boolean manages(Viewer viewer, List<Member> people) {
        return people.stream().anyMatch(member -> member.isResponsible() && isSelf(viewer, member));
    }

    static boolean isSelf(Viewer viewer, Member member) {
        return member.person().equals(viewer.subject());
    }

    /** What the viewer may do with one of them now. */
    static List<PersonAction> actions(Viewer viewer, Enterprise enterprise, List<Member> people, Member member) {
        List<PersonAction> actions = new ArrayList<>();
        boolean leaving = member.state() == MemberState.LEAVING || member.state() == MemberState.LEFT;
        if (leaving || member.isResponsible()) {
            return actions;
        }
        boolean manages = manages(viewer, people);
        if (manages || isSelf(viewer, member)) {
            actions.add(PersonAction.REMOVE);
        }
        if (member.state() == MemberState.MEMBER && (manages || viewer.reviewsDistrict(enterprise.county()))) {
            actions.add(PersonAction.HAND_OVER);
        }
        return actions;
    }
}
