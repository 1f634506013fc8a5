package cn.reserve.library.judging;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.rules.PolicyRules;
import cn.reserve.library.rules.RuleSet;
import cn.reserve.library.rules.RulesChanged;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

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
    private final ExecutorService threads;
    private final Event<RunStarted> begun;

    JudgingProjects(
            JudgingRuns runs,
            JudgingChunk chunk,
            Candidates candidates,
            PolicyRules rules,
            Audit audit,
            ReviewClock clock,
            @VirtualThreads ExecutorService threads,
            Event<RunStarted> begun) {
        this.runs = runs;
        this.chunk = chunk;
        this.candidates = candidates;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
        this.threads = threads;
        this.begun = begun;
    }

    void afterChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged changed) {
        threads.submit(this::byTheClock);
    }

    void afterRequest(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunStarted started) {
        threads.submit(this::workOff);
    }

    @Scheduled(every = "${reserve.judging.every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        QuarkusTransaction.requiringNew().run(this::startWhenRulesOrDayAreNew);
        workOff();
    }

    private void startWhenRulesOrDayAreNew() {
        RuleSet today = rules.on(clock.today());
        String fingerprint = clock.today() + ":" + today.fingerprint();
        if (!runs.exists(fingerprint)) {
            start(fingerprint, today, "");
        }
    }

    /** Judges all projects once more. */
    @Transactional
    RunResponse judgeAll(Viewer viewer) {
        RuleSet today = rules.on(clock.today());
        JudgingRun run = start(clock.today() + "#" + UUID.randomUUID(), today, viewer.name());
        return started(run);
    }

    /** Holds a version of a rule against the one it would take the place of. */
    @Transactional
    RunResponse impact(String ruleId, int number, Viewer viewer) {
        PolicyRules.Compared compared = rules.compared(ruleId, number);
        JudgingRun run = new JudgingRun(
                        RunKind.IMPACT,
                        "impact#" + UUID.randomUUID(),
                        compared.validFrom(),
                        List.of(compared.serial()),
                        candidates.count())
                .comparing(ruleId, number, compared.revision(), compared.before())
                .startedBy(viewer.name(), clock.now());
        runs.add(run);
        return started(run);
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

    private JudgingRun start(String fingerprint, RuleSet set, String person) {
        List<Integer> serials =
                IntStream.range(0, set.size()).mapToObj(set::serial).toList();
        JudgingRun run = new JudgingRun(RunKind.JUDGE, fingerprint, clock.today(), serials, candidates.count())
                .startedBy(person, clock.now());
        runs.add(run);
        return run;
    }

    /** Works off every open run, chunk after chunk. */
    void workOff() {
        List<UUID> open = open();
        while (!open.isEmpty() && step(open.getFirst())) {
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
            LOG.warnf(failure, "A chunk of projects could not be judged, will be tried again: run=%s", run);
            chunk.failed(run, "chunk-failed");
            return false;
        }
    }
}
