package cn.reserve.library.judging;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.rules.PolicyRules;
import cn.reserve.library.rules.RuleSet;
import cn.reserve.library.rules.RulesChanged;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts runs, by the clock and on request, and works them off. */
@ApplicationScoped
class JudgingProjects {
    private static final Logger LOG = Logger.getLogger(JudgingProjects.class);

    private final JudgingRuns runs;
    private final JudgingChunk chunk;
    private final Candidates candidates;
    private final PolicyRules rules;
    private final Audit audit;
    private final ReviewClock clock;
    private final UntilStopped until;
    private final ExecutorService threads;
    private final Event<RunStarted> begun;

    JudgingProjects(
            JudgingRuns runs,
            JudgingChunk chunk,
            Candidates candidates,
            PolicyRules rules,
            Audit audit,
            ReviewClock clock,
            UntilStopped until,
            @VirtualThreads ExecutorService threads,
            Event<RunStarted> begun) {
        this.runs = runs;
        this.chunk = chunk;
        this.candidates = candidates;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
        this.until = until;
        this.threads = threads;
        this.begun = begun;
    }

    void afterChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged changed) {
        threads.submit(this::byTheClock);
    }

    void afterRequest(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunStarted started) {
        threads.submit(() -> until.run(this::workOff));
    }

    @Scheduled(every = "{reserve.judging.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(() -> {
            QuarkusTransaction.requiringNew().run(this::startWhenRulesOrDayAreNew);
            workOff();
        });
    }

    /** A run that is open is waited for: what it leaves undone is due when it has ended. */
    private void startWhenRulesOrDayAreNew() {
        RuleSet today = rules.on(clock.today());
        String fingerprint = clock.today() + ":" + today.fingerprint();
        runs.oneStartAtATime();
        if (runs.open(RunKind.JUDGE, null).isEmpty()) {
            RetryPolicy.due(runs.latest(fingerprint), clock.now())
                    .ifPresent(attempt -> start(fingerprint, attempt, today, ""));
        }
    }

    /**
     * Judges all projects once more; while a run by the same rules is open, that one is told.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code policy-run.open} while one by other rules is open
     */
    @Transactional
    RunResponse judgeAll(Viewer viewer) {
        RuleSet today = rules.on(clock.today());
        runs.oneStartAtATime();
        return runs.open(RunKind.JUDGE, null)
                .map(open -> same(open, clock.today(), serials(today), null, List.of()))
                .orElseGet(() -> started(start(clock.today() + "#" + UUID.randomUUID(), 1, today, viewer.name())));
    }

    /**
     * Holds a draft against the version that it would take the place of; while the same is open, that run is told.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code rule.not-draft}; 409 {@code policy-run.open} while a run about another
     *     state of the draft is open
     */
    @Transactional
    RunResponse impact(String ruleId, int number, Viewer viewer) {
        PolicyRules.Compared compared = rules.compared(ruleId, number);
        List<Integer> serials = List.of(compared.serial());
        runs.oneStartAtATime();
        return runs.open(RunKind.IMPACT, ruleId)
                .map(open -> same(open, compared.validFrom(), serials, compared.revision(), compared.before()))
                .orElseGet(() -> started(comparing(ruleId, number, compared, viewer)));
    }

    private JudgingRun comparing(String ruleId, int number, PolicyRules.Compared compared, Viewer viewer) {
        JudgingRun run = new JudgingRun(
                        RunKind.IMPACT,
                        "impact#" + UUID.randomUUID(),
                        compared.validFrom(),
                        List.of(compared.serial()),
                        candidates.count())
                .comparing(ruleId, number, compared.revision(), compared.before())
                .startedBy(viewer.name(), clock.now());
        runs.add(run);
        return run;
    }

    private static RunResponse same(
            JudgingRun open, LocalDate day, List<Integer> serials, @Nullable Long revision, List<Integer> before) {
        if (!open.isSameAs(day, serials, revision, before)) {
            throw Problems.conflict("policy-run.open");
        }
        return open.response(List.of());
    }

    private RunResponse started(JudgingRun run) {
        begun.fire(new RunStarted(run.id()));
        audit.record(
                "policy-run.started",
                "policy-run",
                run.id().toString(),
                null,
                Map.of("kind", run.kind(), "day", run.day()));
        return run.response(List.of());
    }

    private JudgingRun start(String fingerprint, int attempt, RuleSet set, String person) {
        JudgingRun run = new JudgingRun(RunKind.JUDGE, fingerprint, clock.today(), serials(set), candidates.count())
                .asAttempt(attempt)
                .startedBy(person, clock.now());
        runs.add(run);
        return run;
    }

    private static List<Integer> serials(RuleSet set) {
        return IntStream.range(0, set.size()).mapToObj(set::serial).toList();
    }

    /** Works off every open run, one chunk of each in turn: nobody's run holds up another one, also not by failing. */
    void workOff() {
        Set<UUID> resting = new HashSet<>();
        List<UUID> open = open();
        while (!resting.containsAll(open)) {
            for (UUID run : open) {
                if (until.isStopping()) {
                    return;
                }
                if (!resting.contains(run) && !step(run)) {
                    resting.add(run);
                }
            }
            open = open();
        }
    }

    private List<UUID> open() {
        return QuarkusTransaction.requiringNew().call(runs::open);
    }

    private boolean step(UUID run) {
        try {
            return chunk.next(run);
        } catch (RuntimeException failure) {
            if (until.isStopping()) {
                return false;
            }
            LOG.warnf(failure, "A chunk of projects could not be judged, will be tried again: run=%s", run);
            chunk.failed(run, "chunk-failed");
            return false;
        }
    }
}
