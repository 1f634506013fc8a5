package cn.reserve.library.judging;

import cn.reserve.library.rules.Verdict;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far runs are, and who changed. */
@ApplicationScoped
class ReadingRuns {
    private final JudgingRuns runs;

    ReadingRuns(JudgingRuns runs) {
        this.runs = runs;
    }

    /**
     * The latest runs.
     *
     * @param rule only those about a version of this rule; null for all
     */
    @Transactional
    RunResponse.Runs latest(@Nullable String rule, int number) {
        List<JudgingRun> found = rule == null ? runs.latest() : runs.latestOf(rule, number);
        return new RunResponse.Runs(
                found.stream().map(run -> run.response(List.of())).toList());
    }

    @Transactional
    RunResponse one(UUID id) {
        return runs.one(id).response(runs.counts(id));
    }

    @Transactional
    Page<ChangeRow> changes(UUID id, @Nullable String rule, @Nullable Verdict becomes, PageParams paging) {
        return runs.changes(runs.one(id).id(), rule, becomes, paging);
    }
}
