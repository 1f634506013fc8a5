package cn.reserve.library.dispatch;

import cn.reserve.library.dispatch.notice.FollowingNotice;
import cn.reserve.library.dispatch.notice.NoticeState;
import cn.reserve.library.dispatch.problem.FollowingProblem;
import cn.reserve.library.dispatch.round.DispatchRound;
import cn.reserve.library.dispatch.round.DispatchRounds;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.todo.Todos.Todo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What waits for a viewer in dispatch: reports to fill in or to look at, problems, notices. */
@ApplicationScoped
public class DispatchWork {
    /** Working days before a round closes (estimate). */
    static final int REMINDED_BEFORE = 3;

    private static final String TO_ACCEPT = "dispatch.to-accept";

    private final DispatchRounds rounds;
    private final FollowingProblem problems;
    private final FollowingNotice notices;
    private final ReviewClock clock;
    private final EntityManager entities;

    DispatchWork(
            DispatchRounds rounds,
            FollowingProblem problems,
            FollowingNotice notices,
            ReviewClock clock,
            EntityManager entities) {
        this.rounds = rounds;
        this.problems = problems;
        this.notices = notices;
        this.clock = clock;
        this.entities = entities;
    }

    /** With a link for each into the web app. */
    public List<Todo> of(Viewer viewer) {
        List<Todo> todos = new ArrayList<>();
        boolean enterprise = viewer.is(Role.ENTERPRISE);
        boolean district = viewer.is(Role.DISTRICT_REVIEWER);
        boolean preparer = viewer.is(Role.COMMISSION_PREPARER);
        if (!enterprise && !district && !preparer && !viewer.is(Role.BUREAU_REVIEWER)) {
            return todos;
        }
        if (enterprise || district) {
            rounds.openNow().forEach(round -> reports(todos, round, enterprise, viewer));
        }
        if (district) {
            rounds.closedLately().forEach(round -> reports(todos, TO_ACCEPT, round.id(), "SUBMITTED", viewer));
        }
        FollowingProblem.Waiting waiting = problems.waiting(viewer);
        todos.add(new Todo("dispatch.problem-to-solve", waiting.own(), "/dispatch/problems?state=OPEN&mine=true"));
        todos.add(new Todo(
                "dispatch.problem-overdue", waiting.overdue(), "/dispatch/problems?state=OPEN&mine=true&overdue=true"));
        if (district || preparer) {
            todos.add(new Todo("dispatch.problem-to-assign", waiting.raised(), "/dispatch/problems?state=RAISED"));
            todos.add(new Todo("dispatch.problem-to-close", waiting.solved(), "/dispatch/problems?state=SOLVED"));
        }
        if (district) {
            notices(todos, "dispatch.notice-to-acknowledge", NoticeState.RAISED, viewer);
            notices(todos, "dispatch.notice-to-answer", NoticeState.ACKNOWLEDGED, viewer);
        }
        if (preparer) {
            notices(todos, "dispatch.notice-to-close", NoticeState.ANSWERED, viewer);
        }
        return todos;
    }

    /** What is to be done before the round closes is said in other words when its last days have come. */
    private void reports(List<Todo> todos, DispatchRound round, boolean enterprise, Viewer viewer) {
        boolean soon = !round.closesOn().isAfter(clock.inWorkingDays(REMINDED_BEFORE));
        if (enterprise) {
            reports(todos, soon ? "dispatch.fill-soon" : "dispatch.to-fill", round.id(), "MISSING", viewer);
            reports(todos, soon ? "dispatch.mend-soon" : "dispatch.returned", round.id(), "RETURNED", viewer);
        } else {
            reports(todos, TO_ACCEPT, round.id(), "SUBMITTED", viewer);
            reports(todos, soon ? "dispatch.missing-soon" : "dispatch.missing", round.id(), "MISSING", viewer);
        }
    }

    private void reports(List<Todo> todos, String kind, UUID round, String state, Viewer viewer) {
        long count = DispatchScope.of("dispatch_report d", "d", viewer)
                .where("d.round_id = ?", round)
                .where("d.state = ?", state)
                .count(entities, Page.COUNT_LIMIT);
        // Rounds overlap when one was extended: the latest with something to do leads.
        if (todos.stream().noneMatch(todo -> todo.kind().equals(kind) && todo.count() > 0)) {
            todos.add(new Todo(kind, count, "/dispatch/reports?round=" + round + "&state=" + state));
        }
    }

    private void notices(List<Todo> todos, String kind, NoticeState state, Viewer viewer) {
        todos.add(new Todo(kind, notices.count(state, viewer), "/dispatch/notices?state=" + state));
    }
}
