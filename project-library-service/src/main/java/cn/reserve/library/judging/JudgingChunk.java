package cn.reserve.library.judging;

import cn.reserve.library.rules.PolicyRules;
import cn.reserve.library.rules.RuleSet;
import cn.reserve.library.rules.Verdict;
import cn.reserve.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** One chunk of a run, in one transaction with the place where the run stands. */
@ApplicationScoped
class JudgingChunk {
    private final JudgingRuns runs;
    private final Candidates candidates;
    private final Verdicts verdicts;
    private final PolicyRules rules;
    private final Audit audit;
    private final Clock clock;
    private final int size;

    JudgingChunk(
            JudgingRuns runs,
            Candidates candidates,
            Verdicts verdicts,
            PolicyRules rules,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "reserve.judging.chunk", defaultValue = "1000") int size) {
        this.runs = runs;
        this.candidates = candidates;
        this.verdicts = verdicts;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
        this.size = size;
    }

    /** Judges the next projects of a run; false when there was nothing to do or another replica does it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next(UUID id) {
        return next(id, size);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next(UUID id, int limit) {
        JudgingRun run = runs.take(id).orElse(null);
        if (run == null) {
            return false;
        }
        if (isOutdated(run)) {
            run.fail("draft-changed", true, clock.instant());
            return true;
        }
        List<Candidates.Known> chunk = candidates.after(run.lastProject(), limit, run.day());
        if (!chunk.isEmpty()) {
            run.advance(chunk.getLast().id(), chunk.size(), judge(run, chunk));
        }
        if (chunk.size() < limit) {
            run.finish(clock.instant());
            audit.record(
                    "policy-run.finished",
                    "policy-run",
                    id.toString(),
                    null,
                    Map.of("kind", run.kind(), "projects", run.done(), "changes", run.changes()));
        }
        return true;
    }

    /** Another attempt failed; after the fifth at one place the run ends. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID id, String why) {
        runs.take(id).ifPresent(run -> run.fail(why, false, clock.instant()));
    }

    private boolean isOutdated(JudgingRun run) {
        String name = run.ruleId();
        Integer number = run.number();
        return name != null
                && number != null
                && rules.revision(name, number)
                        .filter(now -> now.equals(run.revision()))
                        .isEmpty();
    }

    private int judge(JudgingRun run, List<Candidates.Known> chunk) {
        RuleSet set = rules.bySerials(run.serials());
        List<Verdicts.Change> changes =
                run.kind() == RunKind.IMPACT ? impact(run, set, chunk) : judged(run, set, chunk);
        verdicts.list(run, changes);
        return changes.size();
    }

    private List<Verdicts.Change> judged(JudgingRun run, RuleSet set, List<Candidates.Known> chunk) {
        List<Verdicts.Row> rows =
                chunk.parallelStream().map(known -> Verdicts.Row.of(known, set)).toList();
        Map<UUID, Map<String, Verdict>> before =
                verdicts.of(chunk.stream().map(Candidates.Known::id).toList());
        Map<Integer, String> names = new HashMap<>();
        for (int index = 0; index < set.size(); index++) {
            names.put(set.serial(index), set.ruleId(index));
        }
        List<Verdicts.Change> changes = new ArrayList<>();
        for (Verdicts.Row row : rows) {
            Map<String, Verdict> was = before.get(row.project());
            if (was != null) {
                changes(row, was, names, changes);
            }
        }
        verdicts.store(run, rows);
        return changes;
    }

    private static void changes(
            Verdicts.Row row, Map<String, Verdict> was, Map<Integer, String> names, List<Verdicts.Change> changes) {
        for (Verdict verdict : Verdict.values()) {
            for (Integer serial : row.of(verdict)) {
                String rule = names.getOrDefault(serial, "");
                add(changes, row.project(), rule, was.get(rule), verdict);
            }
        }
    }

    private List<Verdicts.Change> impact(JudgingRun run, RuleSet set, List<Candidates.Known> chunk) {
        RuleSet before = rules.bySerials(run.before());
        List<Verdicts.Change> changes = new ArrayList<>();
        for (Candidates.Known known : chunk) {
            Verdict was = before.size() == 0 ? null : before.verdict(0, known.facts());
            add(changes, known.id(), set.ruleId(0), was, set.verdict(0, known.facts()));
        }
        return changes;
    }

    private static void add(
            List<Verdicts.Change> changes, UUID project, String rule, @Nullable Verdict was, Verdict becomes) {
        if (Verdicts.Change.differs(was, becomes)) {
            changes.add(new Verdicts.Change(project, rule, was, becomes));
        }
    }
}
