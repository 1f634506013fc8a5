package cn.reserve.library.dispatch.problem;

import cn.reserve.library.project.ProjectMoved;
import cn.reserve.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Map;

/** Closes what is open about a project that leaves the library: nobody could bring it to its end any more. */
@ApplicationScoped
class EndingProblems {
    private final DispatchProblems problems;
    private final Audit audit;

    EndingProblems(DispatchProblems problems, Audit audit) {
        this.problems = problems;
        this.audit = audit;
    }

    void follow(@Observes ProjectMoved moved) {
        moved.removal()
                .ifPresent(why -> problems.find(
                                "projectId = ?1 and state <> ?2 order by id",
                                moved.project().id(),
                                ProblemState.CLOSED)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list()
                        .forEach(problem -> close(problem, why, moved)));
    }

    private void close(DispatchProblem problem, String why, ProjectMoved moved) {
        ProblemState before = problem.state();
        problem.decide(ProblemState.CLOSED, why, moved.viewer(), moved.at());
        audit.record(
                "dispatch-problem.closed",
                "dispatch-problem",
                problem.id().toString(),
                Map.of("state", before),
                Map.of("state", problem.state(), "words", why));
    }
}
