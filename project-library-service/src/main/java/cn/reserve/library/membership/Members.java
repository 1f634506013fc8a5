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
        if (known.stream().anyMatch(Member::belongs)) {
            return Standing.MEMBER;
        }
        return known.isEmpty() ? Standing.UNKNOWN : Standing.FORMER;
    }

    /** The membership of a person that has not ended, wherever it is. */
    public Optional<Member> current(String person) {
        return find("person = ?1 and state <> ?2", person, MemberState.LEFT).firstResultOptional();
    }

    /** The same as long as it is of this enterprise. */
    Optional<Member> current(String person, UUID enterpriseId) {
        return current(person).filter(member -> member.enterpriseId().equals(enterpriseId));
    }

    /** The enterprise that a person belongs to, or is about to. */
    public Optional<UUID> enterpriseOf(String person) {
        return current(person).filter(Member::belongs).map(Member::enterpriseId);
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
            insert(new Member(enterpriseId, person, first, MemberState.MEMBER, clock.instant()));
        }
    }

    /** Two visits of one moment note one member; of a file that is merged meanwhile, none. */
    private void insert(Member member) {
        getEntityManager()
                .createNativeQuery("""
                        insert into enterprise_member (id, version, enterprise_id, person, name, username, responsible, state, since)
                        select ?1, 0, e.id, ?3, ?4, ?5, ?6, 'MEMBER', ?7 from enterprise e
                        where e.id = ?2 and e.state = 'VERIFIED' for share
                        on conflict do nothing
                        """)
                .setParameter(1, member.id())
                .setParameter(2, member.enterpriseId())
                .setParameter(3, member.person())
                .setParameter(4, member.name())
                .setParameter(5, member.username())
                .setParameter(6, member.isResponsible())
                .setParameter(7, member.since())
                .executeUpdate();
    }

    /** Lets those follow a merger whom only the realm knows. */
    public void gather(UUID survivor, Membership membership, String fromUscc) {
        jobs.gather(survivor, membership, fromUscc);
    }

    /** Whether some of a merged enterprise's people have not been found yet. */
    public boolean isGathering(UUID enterpriseId) {
        return jobs.isGathering(enterpriseId);
    }

    /** Those found in a merged enterprise's organisation who belong nowhere as far as this service knows. */
    void gathered(UUID survivor, Membership membership, String fromUscc, List<Person> people) {
        for (Person person : people) {
            if (current(person.subject()).isEmpty()) {
                persistAndFlush(new Member(survivor, person, false, MemberState.JOINING, clock.instant()));
                jobs.move(survivor, membership.of(person.subject()), fromUscc);
            }
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
}
