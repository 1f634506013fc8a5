package cn.reserve.library.people;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.membership.Member;
import cn.reserve.library.membership.Members;
import cn.reserve.library.membership.Person;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An enterprise's people and invitations as the viewer may see them. */
@ApplicationScoped
class ShowingPeople {
    private final Enterprises enterprises;
    private final Members members;
    private final Invitations invitations;
    private final Clock clock;

    ShowingPeople(Enterprises enterprises, Members members, Invitations invitations, Clock clock) {
        this.enterprises = enterprises;
        this.members = members;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The people; a member whom the realm's administrator brought in is noted on the first visit. */
    @Transactional
    PeopleResponse people(UUID id, String username, Viewer viewer) {
        Enterprise enterprise = enterprises.visible(id, viewer);
        if (viewer.is(Role.ENTERPRISE) && viewer.belongsTo(enterprise.uscc())) {
            members.notice(id, new Person(viewer.subject(), viewer.name(), username));
        }
        List<Member> people = members.of(id);
        List<PersonResponse> items = people.stream()
                .map(member -> PersonResponse.of(
                        member,
                        PeoplePolicy.isSelf(viewer, member),
                        PeoplePolicy.actions(viewer, enterprise, people, member)))
                .toList();
        return new PeopleResponse(items, PeoplePolicy.manages(viewer, people));
    }

    @Transactional
    PersonResponse one(UUID id, Member member, Viewer viewer) {
        Enterprise enterprise = enterprises.findById(id);
        return PersonResponse.of(
                member,
                PeoplePolicy.isSelf(viewer, member),
                PeoplePolicy.actions(viewer, enterprise, members.of(id), member));
    }

    @Transactional
    InvitationsResponse invitations(UUID id, Viewer viewer) {
        Enterprise enterprise = enterprises.visible(id, viewer);
        if (!enterprises.isOwn(viewer, enterprise)) {
            throw Problems.notFound("enterprise");
        }
        Instant now = clock.instant();
        return new InvitationsResponse(invitations.of(id).stream()
                .map(invitation -> InvitationResponse.of(invitation, now))
                .toList());
    }
}
