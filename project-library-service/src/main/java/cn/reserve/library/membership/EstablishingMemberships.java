package cn.reserve.library.membership;

import cn.reserve.platform.audit.Audit;
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
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/** Works off the membership jobs: at once after a verification, and by the clock for what failed or was left by a dead replica. */
@ApplicationScoped
class EstablishingMemberships {
    private static final Logger LOG = Logger.getLogger(EstablishingMemberships.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final int BATCH = 10;

    private final MembershipJobs jobs;
    private final OrganisationDirectory directory;
    private final Audit audit;
    private final Clock clock;
    private final ExecutorService threads;

    EstablishingMemberships(
            MembershipJobs jobs,
            OrganisationDirectory directory,
            Audit audit,
            Clock clock,
            @VirtualThreads ExecutorService threads) {
        this.jobs = jobs;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
        this.threads = threads;
    }

    void afterVerification(@Observes(during = TransactionPhase.AFTER_SUCCESS) MembershipRequested requested) {
        threads.submit(this::workOff);
    }

    @Scheduled(every = "${reserve.membership.every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        workOff();
    }

    /** Does one attempt for each due job. */
    void workOff() {
        List<MembershipJob> due = jobs.lease(BATCH, LEASE);
        for (MembershipJob job : due) {
            attempt(job.enterpriseId(), job.membership());
        }
    }

    private void attempt(UUID enterpriseId, Membership membership) {
        try {
            directory.establish(membership);
        } catch (RuntimeException failure) {
            String error = describe(failure);
            LOG.warnf("Membership not established, will be tried again: enterprise=%s reason=%s", enterpriseId, error);
            QuarkusTransaction.requiringNew()
                    .run(() -> jobs.findById(enterpriseId).fail(error, clock.instant()));
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> finish(enterpriseId, membership));
    }

    private void finish(UUID enterpriseId, Membership membership) {
        jobs.findById(enterpriseId).finish(clock.instant());
        audit.record(
                "membership.established",
                "enterprise",
                enterpriseId.toString(),
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
