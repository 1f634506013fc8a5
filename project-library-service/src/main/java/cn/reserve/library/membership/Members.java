package cn.reserve.library.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of the enterprises, and the door for other features: who comes and goes here, comes and goes in the realm. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID> {
    private final MembershipJobs jobs;
    private final Clock clock;

    Members(MembershipJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** How a person stands to an enterprise. */
    public Standing standing(UUID enterpriseId, String person) {
        List<Member> known = list("person = ?1 and enterpriseId = ?2", person, enterpriseId);
        if (known.stream().anyMatch(Members::belongs)) {
            return Standing.MEMBER;
        }
        return known.isEmpty() ? Standing.UNKNOWN : Standing.FORMER;
    }

    /** The membership of a person that has not ended, wherever it is. */
    public Optional<Member> current(String person) {
        return find("person = ?1 and state <> ?2", person, MemberState.LEFT).firstResultOptional();
    }

    /** The enterprise that a person belongs to, or is about to. */
    public Optional<UUID> enterpriseOf(String person) {
        return current(person).filter(Members::belongs).map(Member::enterpriseId);
    }

    /** Those who have not left, longest first. */
    public List<Member> of(UUID enterpriseId) {
        return list("enterpriseId = ?1 and state <> ?2 order by since, id", enterpriseId, MemberState.LEFT);
    }

    /** Brings a person into an enterprise's organisation; takes effect in the realm by itself. */
    public Member admit(UUID enterpriseId, Membership membership, Person person, boolean responsible) {
        Member member = new Member(enterpriseId, person, responsible, MemberState.JOINING, clock.instant());
        persistAndFlush(member);
        jobs.join(enterpriseId, membership);
        return member;
    }

    /** Notes somebody whom the realm's administrator made a member; the first one of an enterprise is responsible. */
    public void notice(UUID enterpriseId, Person person) {
        Optional<Member> known = current(person.subject());
        if (known.isPresent()) {
            known.get().called(person);
            return;
        }
        if (standing(enterpriseId, person.subject()) == Standing.UNKNOWN) {
            boolean first = of(enterpriseId).stream().noneMatch(Member::isResponsible);
            persistAndFlush(new Member(enterpriseId, person, first, MemberState.MEMBER, clock.instant()));
        }
    }

    /** Takes a person out; the realm follows by itself, and ends the person's sessions. */
    public void dismiss(Member member, Membership membership) {
        member.leave();
        jobs.leave(member.enterpriseId(), membership);
    }

    /** Takes a person over from a merged enterprise; the realm follows by itself. */
    public void move(Member member, UUID survivor, Membership membership, String fromUscc) {
        member.moveTo(survivor);
        jobs.move(survivor, membership, fromUscc);
    }

    /** Lets somebody else invite and remove from now on. */
    public void handOver(Member successor) {
        of(successor.enterpriseId()).stream().filter(Member::isResponsible).forEach(Member::handOver);
        // The index knows one responsible person at a time.
        flush();
        successor.takeOver();
        flush();
    }

    private static boolean belongs(Member member) {
        return member.state() == MemberState.JOINING || member.state() == MemberState.MEMBER;
    }
}
