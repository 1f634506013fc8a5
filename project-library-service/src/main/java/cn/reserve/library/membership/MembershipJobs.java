package cn.reserve.library.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

    /** Takes due jobs for one attempt each. */
    @Transactional
    List<MembershipJob> lease(int most, Duration lease) {
        Instant now = clock.instant();
        List<MembershipJob> due = getEntityManager()
                .createNativeQuery("""
                        select * from membership_job where next_attempt_at <= ?1
                        order by next_attempt_at limit ?2 for update skip locked
                        """, MembershipJob.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList()
                .stream()
                .map(MembershipJob.class::cast)
                .toList();
        due.forEach(job -> job.lease(now, lease));
        return due;
    }
}
