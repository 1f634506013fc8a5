package cn.reserve.library.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs. */
@ApplicationScoped
public class MembershipJobs implements PanacheRepositoryBase<MembershipJob, UUID> {
    private final Clock clock;
    private final Event<MembershipRequested> requested;

    MembershipJobs(Clock clock, Event<MembershipRequested> requested) {
        this.clock = clock;
        this.requested = requested;
    }

    /** Writes the job with the caller's transaction; it starts when that commits. */
    void join(UUID enterpriseId, Membership membership) {
        write(new MembershipJob(enterpriseId, MembershipStep.JOIN, membership, clock.instant()));
    }

    /** The same for somebody who is taken out. */
    void leave(UUID enterpriseId, Membership membership) {
        write(new MembershipJob(enterpriseId, MembershipStep.LEAVE, membership, clock.instant()));
    }

    /** The organisation takes over the name and county of the membership. */
    public void rename(UUID enterpriseId, Membership membership) {
        write(new MembershipJob(enterpriseId, MembershipStep.RENAME, membership, clock.instant()));
    }

    /** Into one organisation and out of another. */
    void move(UUID enterpriseId, Membership membership, String fromUscc) {
        write(new MembershipJob(enterpriseId, MembershipStep.MOVE, membership, clock.instant()).from(fromUscc));
    }

    /** Whoever is in the organisation of a merged enterprise, and not known here, follows the others. */
    void gather(UUID enterpriseId, Membership membership, String fromUscc) {
        write(new MembershipJob(enterpriseId, MembershipStep.GATHER, membership, clock.instant()).from(fromUscc));
    }

    /** Whether people of a merged enterprise are still being looked for. */
    boolean isGathering(UUID enterpriseId) {
        return count(
                        "enterpriseId = ?1 and step = ?2 and state <> ?3",
                        enterpriseId,
                        MembershipStep.GATHER,
                        MembershipState.DONE)
                > 0;
    }

    private void write(MembershipJob job) {
        persist(job);
        requested.fire(new MembershipRequested(job.enterpriseId()));
    }

    /**
     * How far a person's way into an enterprise is, or, for anybody else, that of the person who registered it; empty before
     * verification.
     */
    public Optional<MembershipState> stateOf(UUID enterpriseId, String person) {
        String joining = "enterpriseId = ?1 and step = ?2";
        return find(joining + " and person = ?3 order by id desc", enterpriseId, MembershipStep.JOIN, person)
                .firstResultOptional()
                .or(() -> find(joining + " order by id", enterpriseId, MembershipStep.JOIN)
                        .firstResultOptional())
                .map(MembershipJob::state);
    }

    /** One of them, for a change. */
    MembershipJob locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Takes a due job for one attempt. What was written for one person takes effect in the order it was written, so a job waits for the
     * older ones of its person; one that renames, for the older ones of its organisation.
     */
    @Transactional
    Optional<MembershipJob> lease(Duration lease) {
        Instant now = clock.instant();
        List<?> due = getEntityManager()
                .createNativeQuery("""
                        select * from membership_job j where j.next_attempt_at <= ?1 and not exists (
                            select 1 from membership_job o where o.next_attempt_at is not null and o.id < j.id
                            and (j.step in ('JOIN', 'LEAVE', 'MOVE') and o.step in ('JOIN', 'LEAVE', 'MOVE') and o.person = j.person
                                or j.step = 'RENAME' and o.step = 'RENAME' and o.uscc = j.uscc))
                        order by j.next_attempt_at limit 1 for update skip locked
                        """, MembershipJob.class)
                .setParameter(1, now)
                .getResultList();
        Optional<MembershipJob> taken =
                due.stream().map(MembershipJob.class::cast).findFirst();
        taken.ifPresent(job -> job.lease(now, lease));
        return taken;
    }

    /** The job's membership with the name and county that the enterprise has now. */
    @Transactional
    Membership present(MembershipJob job) {
        Membership written = job.membership();
        List<?> found = getEntityManager()
                .createNativeQuery("select name, county from enterprise where id = ?1", Tuple.class)
                .setParameter(1, job.enterpriseId())
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Membership(
                        written.uscc(),
                        row.get("name", String.class),
                        row.get("county", String.class),
                        written.person()))
                .findFirst()
                .orElse(written);
    }

    /** Whether the person was taken out again after the job was written. */
    @Transactional
    boolean isTakenBack(MembershipJob job) {
        return count(
                        "enterpriseId = ?1 and person = ?2 and step = ?3 and id > ?4",
                        job.enterpriseId(),
                        job.membership().person(),
                        MembershipStep.LEAVE,
                        job.id())
                > 0;
    }
}
