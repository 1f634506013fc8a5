package cn.reserve.library.membership;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.lifecycle.UntilStopped;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/** Works off the membership jobs: at once after they were written, and by the clock for what failed or was left by a dead replica. */
@ApplicationScoped
class EstablishingMemberships {
    private static final Logger LOG = Logger.getLogger(EstablishingMemberships.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final int BATCH = 10;

    private final MembershipJobs jobs;
    private final Members members;
    private final OrganisationDirectory directory;
    private final Audit audit;
    private final Clock clock;
    private final UntilStopped until;
    private final ExecutorService threads;

    EstablishingMemberships(
            MembershipJobs jobs,
            Members members,
            OrganisationDirectory directory,
            Audit audit,
            Clock clock,
            UntilStopped until,
            @VirtualThreads ExecutorService threads) {
        this.jobs = jobs;
        this.members = members;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
        this.until = until;
        this.threads = threads;
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) MembershipRequested requested) {
        threads.submit(() -> until.run(this::workOff));
    }

    @Scheduled(every = "${reserve.membership.every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::workOff);
    }

    /** Does one attempt for each due job. */
    void workOff() {
        List<MembershipJob> due = jobs.lease(BATCH, LEASE);
        due.forEach(this::attempt);
    }

    private void attempt(MembershipJob job) {
        try {
            switch (job.step()) {
                case JOIN -> directory.establish(job.membership());
                case LEAVE -> directory.dissolve(job.membership());
                case RENAME -> directory.rename(job.membership());
                case MOVE -> directory.move(job.membership(), job.fromUscc());
            }
        } catch (RuntimeException failure) {
            String error = describe(failure);
            LOG.warnf(
                    "Membership not changed, will be tried again: enterprise=%s step=%s reason=%s",
                    job.enterpriseId(), job.step(), error);
            QuarkusTransaction.requiringNew().run(() -> jobs.findById(job.id()).fail(error, clock.instant()));
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> finish(job));
    }

    private void finish(MembershipJob job) {
        jobs.findById(job.id()).finish(clock.instant());
        Membership membership = job.membership();
        String action =
                switch (job.step()) {
                    case JOIN -> {
                        members.current(membership.person()).ifPresent(Member::arrive);
                        yield "membership.established";
                    }
                    case LEAVE -> {
                        members.current(membership.person()).ifPresent(member -> member.gone(clock.instant()));
                        yield "membership.ended";
                    }
                    case RENAME -> "membership.organisation-renamed";
                    case MOVE -> "membership.moved";
                };
        audit.record(
                action,
                "enterprise",
                job.enterpriseId().toString(),
                membership.name(),
                null,
                Map.of("organisation", membership.uscc(), "person", membership.person()));
    }

    private static String describe(RuntimeException failure) {
        return switch (failure) {
            case WebApplicationException refused ->
                "keycloak-answered-" + refused.getResponse().getStatus();
            case MembershipStepFailed step -> String.valueOf(step.getMessage());
            default -> "keycloak-unreachable";
        };
    }
}
