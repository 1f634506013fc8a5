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

/** The jobs, and the door for the enterprise feature. */
@ApplicationScoped
public class MembershipJobs implements PanacheRepositoryBase<MembershipJob, UUID> {
    private final Clock clock;
    private final Event<MembershipRequested> requested;

    MembershipJobs(Clock clock, Event<MembershipRequested> requested) {
        this.clock = clock;
        this.requested = requested;
    }

    /** Writes the job with the caller's transaction; it starts when that commits. */
    public void request(UUID enterpriseId, Membership membership) {
        persist(new MembershipJob(enterpriseId, membership, clock.instant()));
        requested.fire(new MembershipRequested(enterpriseId));
    }

    /** How far an enterprise's membership is; empty before verification. */
    public Optional<MembershipState> stateOf(UUID enterpriseId) {
        return findByIdOptional(enterpriseId).map(MembershipJob::state);
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
