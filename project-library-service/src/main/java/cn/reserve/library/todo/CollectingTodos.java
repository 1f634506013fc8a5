package cn.reserve.library.todo;

import cn.reserve.library.amendment.Amendments;
import cn.reserve.library.annuallist.ListWork;
import cn.reserve.library.change.ChangeState;
import cn.reserve.library.change.ProjectChanges;
import cn.reserve.library.dispatch.DispatchWork;
import cn.reserve.library.dispatch.light.LightRules;
import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.EnterpriseState;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.rules.PolicyRules;
import cn.reserve.library.stage.ShowingStage;
import cn.reserve.library.turn.WaitingTurns;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.BatchState;
import cn.reserve.library.whitelist.WhitelistWork;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.todo.Todos;
import cn.reserve.platform.todo.Todos.Todo;
import cn.reserve.platform.todo.WaitingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what waits for the caller, role by role. */
@ApplicationScoped
class CollectingTodos implements WaitingWork {
    /** Working days before the promised day (estimate). */
    private static final int REMINDED_BEFORE = 10;

    private final Enterprises enterprises;
    private final Amendments amendments;
    private final Projects projects;
    private final ProjectChanges changes;
    private final WaitingTurns turns;
    private final WhitelistWork whitelist;
    private final PolicyRules rules;
    private final ShowingStage stages;
    private final ListWork lists;
    private final DispatchWork dispatch;
    private final LightRules lights;
    private final ReviewClock clock;
    private final Caller caller;

    CollectingTodos(
            Enterprises enterprises,
            Amendments amendments,
            Projects projects,
            ProjectChanges changes,
            WaitingTurns turns,
            WhitelistWork whitelist,
            PolicyRules rules,
            ShowingStage stages,
            ListWork lists,
            DispatchWork dispatch,
            LightRules lights,
            ReviewClock clock,
            Caller caller) {
        this.enterprises = enterprises;
        this.amendments = amendments;
        this.projects = projects;
        this.changes = changes;
        this.turns = turns;
        this.whitelist = whitelist;
        this.rules = rules;
        this.stages = stages;
        this.lists = lists;
        this.dispatch = dispatch;
        this.lights = lights;
        this.clock = clock;
        this.caller = caller;
    }

    @Override
    @Transactional
    public Todos ofCaller() {
        Viewer viewer = Viewer.of(caller);
        List<Todo> todos = new ArrayList<>();
        if (viewer.is(Role.APPLICANT)) {
            todos.addAll(applicant(viewer));
        }
        if (viewer.is(Role.ENTERPRISE)) {
            todos.add(new Todo(
                    "project.returned", projects.countIn(ProjectState.RETURNED, viewer), "/projects?state=RETURNED"));
            todos.add(new Todo("project.draft", projects.countIn(ProjectState.DRAFT, viewer), "/projects?state=DRAFT"));
            permits(todos, "project.permits-due", clock.inWorkingDays(REMINDED_BEFORE), viewer);
            todos.add(new Todo(
                    "change.returned",
                    changes.countIn(ChangeState.RETURNED, viewer),
                    "/change-requests?state=RETURNED"));
        }
        if (viewer.is(Role.DISTRICT_REVIEWER) && viewer.scope() instanceof Scope.District(String county)) {
            todos.add(new Todo("enterprise.to-verify", enterprises.waitingIn(county), "/enterprises?state=SUBMITTED"));
            todos.add(new Todo(
                    "enterprise.to-amend", amendments.waitingIn(county), "/enterprise-amendments?state=PROPOSED"));
            todos.add(new Todo("stage.to-confirm", stages.waiting(viewer), "/stage-reports?state=REPORTED"));
            reviews(todos, ReviewLevel.DISTRICT, viewer);
            permits(todos, "project.permits-overdue", clock.today().minusDays(1), viewer);
            changes(todos, ReviewLevel.DISTRICT, viewer);
        }
        if (viewer.is(Role.BUREAU_REVIEWER)) {
            reviews(todos, ReviewLevel.BUREAU, viewer);
            changes(todos, ReviewLevel.BUREAU, viewer);
        }
        if (viewer.is(Role.BUREAU_REVIEWER) || viewer.is(Role.COMMISSION_PREPARER)) {
            todos.add(new Todo("annual-list.to-confirm", lists.toConfirm(viewer), "/annual-lists?state=SUBMITTED"));
        }
        if (viewer.is(Role.BUREAU_REVIEWER) || viewer.is(Role.DISTRICT_REVIEWER)) {
            todos.add(new Todo("annual-list.returned", lists.returned(viewer), "/annual-lists?state=OPEN"));
        }
        if (viewer.is(Role.COMMISSION_PREPARER)) {
            reviews(todos, ReviewLevel.COMMISSION, viewer);
            todos.add(new Todo("whitelist.candidates", whitelist.candidates(), "/whitelist/candidates"));
            todos.add(new Todo(
                    "whitelist.preparing", whitelist.batchesIn(BatchState.PREPARING), "/whitelist?state=PREPARING"));
        }
        if (viewer.is(Role.COMMISSION_PREPARER) || viewer.is(Role.COMMISSION_APPROVER)) {
            changes(todos, ReviewLevel.COMMISSION, viewer);
        }
        if (viewer.is(Role.COMMISSION_APPROVER)) {
            todos.add(new Todo(
                    "whitelist.to-approve", whitelist.batchesIn(BatchState.SUBMITTED), "/whitelist?state=SUBMITTED"));
            todos.add(new Todo(
                    "whitelist.to-publish", whitelist.batchesIn(BatchState.APPROVED), "/whitelist?state=APPROVED"));
        }
        if (viewer.is(Role.SYSTEM_ADMIN)) {
            todos.add(new Todo("rule.to-enact", rules.draftsToEnact(viewer.subject()), "/policy-rules?state=DRAFT"));
            todos.add(new Todo("light-rule.to-enact", lights.draftsToEnact(viewer), "/light-rules"));
        }
        todos.addAll(dispatch.of(viewer));
        return new Todos(todos);
    }

    private List<Todo> applicant(Viewer viewer) {
        Optional<Enterprise> enterprise = enterprises.of(viewer);
        if (enterprise.isEmpty()) {
            return List.of(new Todo("enterprise.to-register", 1, "/enterprise"));
        }
        return enterprise.get().state() == EnterpriseState.RETURNED
                ? List.of(new Todo("enterprise.returned", 1, "/enterprise"))
                : List.of();
    }

    /** Permits that were promised: the enterprise is reminded before the day, its district hears when it has passed. */
    private void permits(List<Todo> todos, String kind, LocalDate day, Viewer viewer) {
        todos.add(new Todo(kind, projects.countPermitsDue(day, viewer), "/projects?permitsDueBy=" + day));
    }

    private void changes(List<Todo> todos, ReviewLevel level, Viewer viewer) {
        todos.add(new Todo("change.to-review", changes.countWaiting(level, viewer), inbox(level, "CHANGE")));
        todos.add(new Todo("change.overdue", changes.countOverdue(level, viewer), overdue(level, "CHANGE")));
    }

    private void reviews(List<Todo> todos, ReviewLevel level, Viewer viewer) {
        todos.add(new Todo("project.to-review", turns.count(level, viewer), inbox(level, "PROJECT")));
        todos.add(new Todo("project.overdue", turns.countOverdue(level, viewer), overdue(level, "PROJECT")));
    }

    /** Where the person finds what waits at a level. */
    private static String inbox(ReviewLevel level, String kind) {
        return "/inbox?level=" + level + "&kind=" + kind;
    }

    private static String overdue(ReviewLevel level, String kind) {
        return inbox(level, kind) + "&state=OVERDUE";
    }
}
