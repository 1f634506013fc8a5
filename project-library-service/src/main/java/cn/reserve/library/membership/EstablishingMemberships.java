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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/** Works off the membership jobs: at once after they were written, and by the clock for what failed or was left by a dead replica. */
@ApplicationScoped
class EstablishingMemberships {
    private static final Logger LOG = Logger.getLogger(EstablishingMemberships.class);
    // Longer than an attempt can last: some fifteen requests with the time limits of the client.
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int BATCH = 10;
    private static final String FORGONE = "membership.forgone";

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

    @Scheduled(every = "{reserve.membership.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::workOff);
    }

    /** Does one attempt for each due job, each under a lease of its own. */
    void workOff() {
        for (int i = 0; i < BATCH; i++) {
            Optional<MembershipJob> due = jobs.lease(LEASE);
            if (due.isEmpty()) {
                return;
            }
            attempt(due.get());
        }
    }

    private void attempt(MembershipJob job) {
        String action;
        try {
            action = bringAbout(job);
        } catch (RuntimeException failure) {
            String error = describe(failure);
            LOG.warnf(
                    "Membership not changed, will be tried again: enterprise=%s step=%s reason=%s",
                    job.enterpriseId(), job.step(), error);
            QuarkusTransaction.requiringNew().run(() -> jobs.locked(job.id()).fail(error, clock.instant()));
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> finish(job, action));
    }

    /** Who was taken out before the realm knew is not brought in any more: the younger job takes out of what there is. */
    private String bringAbout(MembershipJob job) {
        Membership membership = jobs.present(job);
        return switch (job.step()) {
            case JOIN -> establish(job, membership) ? "membership.established" : FORGONE;
            case LEAVE -> {
                directory.dissolve(membership);
                yield "membership.ended";
            }
            case RENAME -> {
                directory.rename(membership);
                yield "membership.organisation-renamed";
            }
            case MOVE -> {
                boolean established = establish(job, membership);
                directory.leave(membership.person(), job.fromUscc());
                yield established ? "membership.moved" : FORGONE;
            }
            case GATHER -> {
                gather(job, membership);
                yield "membership.organisation-gathered";
            }
        };
    }

    private void gather(MembershipJob job, Membership membership) {
        String from = Objects.requireNonNull(job.fromUscc());
        List<Person> people = directory.peopleOf(from);
        QuarkusTransaction.requiringNew().run(() -> members.gathered(job.enterpriseId(), membership, from, people));
    }

    private boolean establish(MembershipJob job, Membership membership) {
        if (jobs.isTakenBack(job)) {
            return false;
        }
        directory.establish(membership);
        return true;
    }

    private void finish(MembershipJob job, String action) {
        MembershipJob locked = jobs.locked(job.id());
        if (locked.isDone()) {
            return;
        }
        locked.finish(clock.instant());
        Membership membership = job.membership();
        Optional<Member> member = members.current(membership.person(), job.enterpriseId());
        switch (job.step()) {
            case JOIN, MOVE -> member.ifPresent(Member::arrive);
            case LEAVE -> member.ifPresent(person -> person.gone(clock.instant()));
            case RENAME, GATHER -> {}
        }
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
