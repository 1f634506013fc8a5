package cn.reserve.library.dispatch.problem;

import cn.reserve.library.content.Contents;
import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sending;
import cn.reserve.library.content.TakingFile;
import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.dispatch.TellingOfDispatch;
import cn.reserve.library.dispatch.report.DispatchReport;
import cn.reserve.library.dispatch.report.DispatchReports;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** From a problem's first word to its closure. */
@ApplicationScoped
public class FollowingProblem {
    private final DispatchProblems problems;
    private final DispatchReports reports;
    private final TakingFile taking;
    private final Contents contents;
    private final Idempotency idempotency;
    private final Audit audit;
    private final TellingOfDispatch telling;
    private final MemorySize most;
    private final ReviewClock clock;

    FollowingProblem(
            DispatchProblems problems,
            DispatchReports reports,
            TakingFile taking,
            Contents contents,
            Idempotency idempotency,
            Audit audit,
            TellingOfDispatch telling,
            @ConfigProperty(name = "reserve.attachments.size", defaultValue = "10M") MemorySize most,
            ReviewClock clock) {
        this.problems = problems;
        this.reports = reports;
        this.taking = taking;
        this.contents = contents;
        this.idempotency = idempotency;
        this.audit = audit;
        this.telling = telling;
        this.most = most;
        this.clock = clock;
    }

    private record Sent(UUID problem, Solution solution, String sha256) {}

    /**
     * How it was solved.
     *
     * @param name of the file that shows it
     */
    record Solution(String words, String name) {}

    /** What waits: to be solved by the viewer's own unit, of that beyond the deadline, and to be assigned or decided by it. */
    public record Waiting(long own, long overdue, long raised, long solved) {}

    @Transactional
    Page<ProblemRow> many(ProblemSearch search, Viewer viewer, PageParams paging) {
        return problems.search(search, clock.today(), viewer, paging).map(problem -> row(problem, viewer));
    }

    /** All that the search finds, for an export. */
    ListRows<ProblemRow> every(ProblemSearch search, Viewer viewer) {
        LocalDate today = clock.today();
        return problems.every(search, today, viewer)
                .inPortions(found -> found.stream()
                        .map(problem -> problem.row(viewer, today))
                        .toList());
    }

    /** Problems of a county that are not closed, and those of them beyond their deadline. */
    public record Unsolved(String county, long open, long overdue) {}

    /** The viewer's counties, each with its problems; those without any are left out. */
    public List<Unsolved> byCounty(Viewer viewer) {
        return problems.countByCounty(clock.today(), viewer).stream()
                .map(row -> new Unsolved(
                        row.get("county", String.class), row.get("open", Long.class), row.get("overdue", Long.class)))
                .toList();
    }

    /** What is not closed and due soonest, so what is longest overdue first. */
    public List<ProblemRow> pressing(Viewer viewer) {
        ProblemSearch search = new ProblemSearch();
        search.open = true;
        return many(search, viewer, new PageParams()).items();
    }

    /** Counts for the to-do list. */
    public Waiting waiting(Viewer viewer) {
        return new Waiting(
                problems.count(ProblemState.OPEN, true, viewer),
                problems.countOverdue(clock.today(), viewer),
                problems.count(ProblemState.RAISED, false, viewer),
                problems.count(ProblemState.SOLVED, false, viewer));
    }

    /** How many of a round's problems the viewer sees that are not closed. */
    public long openOf(UUID round, Viewer viewer) {
        return problems.countOfRound(round, false, clock.today(), viewer);
    }

    /** How many of a round's problems the viewer sees that are unsolved beyond their deadline. */
    public long overdueOf(UUID round, Viewer viewer) {
        return problems.countOfRound(round, true, clock.today(), viewer);
    }

    /**
     * Raises one.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 for a report that is not the viewer's; 400 {@code assignment}; 409 {@code
     *     dispatch-problem.project-left}
     */
    ProblemRow raise(ProblemRequest request, Viewer viewer) {
        DispatchReport report = reports.visible(request.reportId(), viewer);
        if (!ProblemPolicy.raises(viewer, report.uscc(), report.county(), report.field())) {
            throw Problems.notFound("dispatch-report");
        }
        if (problems.leftLibrary(report.projectId())) {
            throw Problems.conflict("dispatch-problem.project-left", report.name());
        }
        Assignment assignment = request.assignment();
        boolean own = ProblemPolicy.isOwn(viewer, report.uscc());
        if (own != (assignment == null)) {
            throw Problems.invalid(Violation.of("assignment", own ? "null" : "required"));
        }
        DispatchProblem problem = new DispatchProblem(report, request.words(), viewer, clock.now());
        if (assignment != null) {
            check("assignment.", assignment);
            problem.assign(assignment);
        }
        problems.persistAndFlush(problem);
        note("dispatch-problem.raised", problem, null, request.words());
        if (assignment == null) {
            telling.problemRaised(problem.county(), problem.id(), problem.name());
        } else {
            telling.problemAssigned(problem.owner(), problem.id(), problem.name());
        }
        return row(problem, viewer);
    }

    /** Names who solves it, by when. */
    @Transactional
    ProblemRow assign(UUID id, Assignment assignment, @Nullable String ifMatch, Viewer viewer) {
        DispatchProblem problem = allowed(id, ifMatch, ProblemAction.ASSIGN, viewer);
        check("", assignment);
        ProblemState before = problem.state();
        problem.assign(assignment);
        telling.problemAssigned(problem.owner(), id, problem.name());
        return changed("dispatch-problem.assigned", problem, before, null, viewer);
    }

    /** The owner says how it was solved, with a file that shows it. */
    ProblemRow solve(UUID id, Solution solution, @Nullable String ifMatch, Sending sending, Viewer viewer) {
        QuarkusTransaction.requiringNew().run(() -> requireOwner(id, viewer));
        return taking.take(
                sending,
                most.asLongValue(),
                viewer.subject(),
                taken -> idempotency
                        .once(
                                taken.key(),
                                new Sent(id, solution, taken.sum().hex()),
                                ProblemRow.class,
                                () -> solved(id, solution, ifMatch, taken, viewer))
                        .body());
    }

    /** Whoever may not solve it at all is told before the file is received; the rest is asked once: a repeat finds its first answer. */
    private void requireOwner(UUID id, Viewer viewer) {
        String owner = problems.visible(id, viewer).owner();
        if (ProblemPolicy.unit(viewer).filter(owner::equals).isEmpty()) {
            throw Problems.conflict("dispatch-problem.not-now");
        }
    }

    private ProblemRow solved(UUID id, Solution solution, @Nullable String ifMatch, Taken taken, Viewer viewer) {
        DispatchProblem problem = allowed(id, ifMatch, ProblemAction.SOLVE, viewer);
        problem.solve(solution.words(), solution.name(), taken, viewer, clock.now());
        telling.problemSolved(problem.owner(), problem.county(), id, problem.name());
        return changed("dispatch-problem.solved", problem, ProblemState.OPEN, solution.words(), viewer);
    }

    /** It is solved indeed. */
    @Transactional
    ProblemRow close(UUID id, @Nullable String ifMatch, Viewer viewer) {
        DispatchProblem problem = allowed(id, ifMatch, ProblemAction.CLOSE, viewer);
        problem.decide(ProblemState.CLOSED, null, viewer, clock.now());
        return changed("dispatch-problem.closed", problem, ProblemState.SOLVED, null, viewer);
    }

    /** It is not solved. */
    @Transactional
    ProblemRow reopen(UUID id, String reason, @Nullable String ifMatch, Viewer viewer) {
        DispatchProblem problem = allowed(id, ifMatch, ProblemAction.REOPEN, viewer);
        problem.decide(ProblemState.OPEN, reason, viewer, clock.now());
        telling.problemAssigned(problem.owner(), id, problem.name());
        return changed("dispatch-problem.reopened", problem, ProblemState.SOLVED, reason, viewer);
    }

    OutgoingFile evidence(UUID id, Viewer viewer) {
        DispatchProblem.Evidence file = QuarkusTransaction.requiringNew()
                .call(() -> problems.visible(id, viewer)
                        .evidence()
                        .orElseThrow(() -> Problems.notFound("dispatch-problem")));
        return new OutgoingFile(file.fileName(), file.mediaType(), file.size(), contents.open(file.sum()));
    }

    private DispatchProblem allowed(UUID id, @Nullable String ifMatch, ProblemAction action, Viewer viewer) {
        DispatchProblem problem = problems.locked(id, viewer);
        Etags.require(ifMatch, problem.version());
        if (!ProblemPolicy.actions(viewer, problem.facts()).contains(action)) {
            throw Problems.conflict("dispatch-problem.not-now");
        }
        return problem;
    }

    private void check(String path, Assignment assignment) {
        List<Violation> wrong = ProblemPolicy.violations(path, assignment, clock.today());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private ProblemRow changed(
            String action, DispatchProblem problem, ProblemState before, @Nullable String words, Viewer viewer) {
        problems.flush();
        note(action, problem, before, words);
        return row(problem, viewer);
    }

    private void note(String action, DispatchProblem problem, @Nullable ProblemState before, @Nullable String words) {
        Map<String, Object> after = new HashMap<>(Map.of(
                "state", problem.state(),
                "owner", problem.owner(),
                "deadline", problem.due().toString()));
        if (words != null) {
            after.put("words", words);
        }
        problem.evidence().ifPresent(file -> after.put("sha256", file.sum().hex()));
        audit.record(
                action,
                "dispatch-problem",
                problem.id().toString(),
                before == null ? null : Map.of("state", before),
                after);
    }

    private ProblemRow row(DispatchProblem problem, Viewer viewer) {
        return problem.row(viewer, clock.today());
    }
}
