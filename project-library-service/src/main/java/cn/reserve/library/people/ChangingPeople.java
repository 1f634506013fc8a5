package cn.reserve.library.people;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.membership.Member;
import cn.reserve.library.membership.Members;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People are taken out of their enterprise, and somebody else becomes responsible for them. */
@ApplicationScoped
class ChangingPeople {
    private final Enterprises enterprises;
    private final Members members;
    private final Audit audit;

    ChangingPeople(Enterprises enterprises, Members members, Audit audit) {
        this.enterprises = enterprises;
        this.members = members;
        this.audit = audit;
    }

    /**
     * Takes a person out. The lock on the enterprise keeps two removals, or a removal and a hand-over, apart.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 403 {@code member.not-responsible}; 409 {@code member.responsible} or
     *     {@code member.state}; 428 or 412
     */
    @Transactional
    Member remove(UUID id, UUID memberId, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = enterprises.locked(id, viewer);
        if (!enterprises.isOwn(viewer, enterprise)) {
            throw Problems.notFound("enterprise");
        }
        List<Member> people = members.of(id);
        Member member = one(people, memberId);
        Etags.require(ifMatch, member.version());
        if (!PeoplePolicy.manages(viewer, people) && !PeoplePolicy.isSelf(viewer, member)) {
            throw Problems.forbidden("member.not-responsible");
        }
        members.dismiss(member, enterprise.membershipOf(member.person()));
        members.flush();
        record("enterprise.person-removed", enterprise, member);
        return member;
    }

    /**
     * Makes another one of the people responsible; by the responsible person, or by the district when that person is out of reach.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 403 {@code member.not-responsible}; 409 {@code member.state}; 428 or 412
     */
    @Transactional
    Member handOver(UUID id, UUID memberId, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = enterprises.locked(id, viewer);
        boolean district = viewer.reviewsDistrict(enterprise.county());
        if (!district && !enterprises.isOwn(viewer, enterprise)) {
            throw Problems.notFound("enterprise");
        }
        List<Member> people = members.of(id);
        Member member = one(people, memberId);
        Etags.require(ifMatch, member.version());
        if (!district && !PeoplePolicy.manages(viewer, people)) {
            throw Problems.forbidden("member.not-responsible");
        }
        Map<String, Object> before = people.stream()
                .filter(Member::isResponsible)
                .findFirst()
                .map(ChangingPeople::facts)
                .orElse(null);
        members.handOver(member);
        audit.record(
                "enterprise.responsibility-handed-over",
                "enterprise",
                id.toString(),
                enterprise.name(),
                before,
                facts(member));
        return member;
    }

    private static Member one(List<Member> people, UUID id) {
        return people.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("member"));
    }

    private void record(String action, Enterprise enterprise, Member member) {
        audit.record(action, "enterprise", enterprise.id().toString(), enterprise.name(), null, facts(member));
    }

    private static Map<String, Object> facts(Member member) {
        return Map.of("person", member.person(), "name", member.name());
    }
}
