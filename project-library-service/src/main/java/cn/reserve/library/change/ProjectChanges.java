package cn.reserve.library.change;

import cn.reserve.library.form.Field;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.notice.TellingPeople;
import cn.reserve.library.project.PresentName;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.turn.ReviewTurns;
import cn.reserve.library.turn.TurnKind;
import cn.reserve.library.turn.TurnSubject;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The change requests. */
@ApplicationScoped
public class ProjectChanges {
    private static final String COLUMNS = """
            c.id, c.version, c.project_id, c.number, c.state, c.name, c.uscc, c.field, c.county, c.county_name, c.reason,
            array_to_string(c.changed_fields, ',') as changed_fields, c.total_before, c.total_investment, c.loan_before, c.loan_amount,
            c.due_at, c.updated_at""";

    private static final String LISTED = """
            select 1 from whitelist_listing l join whitelist_entry e on e.id = l.entry_id join whitelist_batch b on b.id = e.batch_id
            where l.project_id = c.project_id and b.state = 'PUBLISHED'""";

    private final EntityManager entities;
    private final Projects projects;
    private final ProjectTrail trail;
    private final ReviewTurns turns;
    private final TellingPeople telling;
    private final ReviewClock clock;

    ProjectChanges(
            EntityManager entities,
            Projects projects,
            ProjectTrail trail,
            ReviewTurns turns,
            TellingPeople telling,
            ReviewClock clock) {
        this.entities = entities;
        this.projects = projects;
        this.trail = trail;
        this.turns = turns;
        this.telling = telling;
        this.clock = clock;
    }

    /** Ends the open request of a project that leaves the library; the caller holds the lock on the project. */
    public void lapse(Project project, Viewer viewer) {
        ProjectChange change = open(project);
        if (change == null) {
            return;
        }
        ChangeState before = change.state();
        change.end(ChangeState.LAPSED, clock.now());
        moved(change, before, "change-lapsed", viewer);
        project.openChange(null, clock.now());
        entities.flush();
        trail.add(project, viewer, Role.COMMISSION_PREPARER, "change-lapsed", project.state(), clock.now());
    }

    /** The project of an open request is suspended: nobody has it until the project goes on, and no time runs. */
    public void pause(Project project, Viewer viewer) {
        ProjectChange change = open(project);
        Instant due = change == null ? null : change.dueAt();
        if (change == null || due == null) {
            return;
        }
        change.pause(clock.workingDaysLeft(due));
        turns.pause(subject(change), new ReviewTurns.Step("suspended", viewer, clock.now()));
        entities.flush();
    }

    /** The project goes on: whoever had its open request has it again, with the working days that were left. */
    public void resume(Project project, Viewer viewer) {
        ProjectChange change = open(project);
        Integer left = change == null ? null : change.pausedLeft();
        if (change == null || left == null) {
            return;
        }
        Instant due = clock.dueIn(left);
        change.resume(due);
        change.state()
                .turn()
                .ifPresent(level -> turns.resume(
                        subject(change), level, due, new ReviewTurns.Step("resumed", viewer, clock.now())));
        entities.flush();
    }

    private @Nullable ProjectChange open(Project project) {
        UUID open = project.openChange();
        return open == null ? null : locked(open);
    }

    /** Number of requests that wait in a state, looking at no more than 10,001. */
    public long countIn(ChangeState state, Viewer viewer) {
        return ChangeScope.own(viewer).where("c.state = ?", state.name()).count(entities, Page.COUNT_LIMIT);
    }

    /** Number of requests that wait for the viewer at a level, looking at no more than 10,001. */
    public long countWaiting(ReviewLevel level, Viewer viewer) {
        return waiting(level, viewer).count(entities, Page.COUNT_LIMIT);
    }

    /** Those of them that are beyond their deadline. */
    public long countOverdue(ReviewLevel level, Viewer viewer) {
        return waiting(level, viewer).where("c.due_at <= ?", clock.now()).count(entities, Page.COUNT_LIMIT);
    }

    /** At the commission the preparer decides, about a project on the list an approver who had no hand in preparing its batch. */
    private static ListQuery waiting(ReviewLevel level, Viewer viewer) {
        ListQuery query = ChangeScope.own(viewer)
                .where("c.state = ?", ChangeState.awaiting(level).name());
        if (level != ReviewLevel.COMMISSION) {
            return query;
        }
        String unlisted = "not exists (" + LISTED + ")";
        String decided = "exists (" + LISTED + " and ? <> all (b.preparers))";
        boolean prepares = viewer.is(Role.COMMISSION_PREPARER);
        if (!viewer.is(Role.COMMISSION_APPROVER)) {
            return query.where(prepares ? unlisted : "false");
        }
        return query.where(prepares ? "(" + unlisted + " or " + decided + ")" : decided, viewer.subject());
    }

    void add(ProjectChange change) {
        entities.persist(change);
    }

    /** Whose turn it is now, after a step. */
    void moved(ProjectChange change, @Nullable ChangeState before, String action, Viewer viewer) {
        turns.move(
                subject(change),
                before == null ? null : before.turn().orElse(null),
                change.state().turn().orElse(null),
                new ReviewTurns.Step(action, viewer, clock.now()));
        telling.actedUponChange(change.id());
        telling.ofChange(action, change.uscc(), change.id(), change.form().name());
    }

    private boolean isListed(UUID project) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (" + LISTED.replace("c.project_id", "?1") + ")", Boolean.class)
                .setParameter(1, project)
                .getSingleResult();
    }

    /** By when a level had to act before it passed the request. */
    Instant dueOfPass(ProjectChange change, ReviewLevel level) {
        return turns.dueOfPass(change.id(), level).orElseGet(clock::due);
    }

    /** What the level that has it sees in its inbox. */
    private TurnSubject subject(ProjectChange change) {
        ProjectRequest form = change.form();
        return new TurnSubject(
                TurnKind.CHANGE,
                change.id(),
                change.projectId(),
                form.name(),
                change.enterpriseName(),
                change.uscc(),
                form.county(),
                change.countyName(),
                form.field(),
                change.state() == ChangeState.awaiting(ReviewLevel.COMMISSION) && isListed(change.projectId()));
    }

    void flush() {
        entities.flush();
    }

    int nextNumber(UUID projectId) {
        return entities.createQuery(
                        "select coalesce(max(c.number), 0) + 1 from ProjectChange c where c.projectId = ?1",
                        Integer.class)
                .setParameter(1, projectId)
                .getSingleResult();
    }

    ProjectChange one(UUID id) {
        return Optional.ofNullable(entities.find(ProjectChange.class, id)).orElseThrow(ProjectChanges::unknown);
    }

    /** The project of a request, locked before the request is read, as everybody does who changes either. */
    Project lockedProject(UUID id) {
        UUID projectId = entities.createQuery("select c.projectId from ProjectChange c where c.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(ProjectChanges::unknown);
        return Optional.ofNullable(projects.findById(projectId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(ProjectChanges::unknown);
    }

    ProjectChange locked(UUID id) {
        return Optional.ofNullable(entities.find(ProjectChange.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(ProjectChanges::unknown);
    }

    static ProblemException unknown() {
        return Problems.notFound("change");
    }

    Page<ProjectChangeRow> search(ChangeSearch search, Viewer viewer, PageParams paging) {
        return found(search, viewer)
                .lookingUp(PresentName.SHOWN)
                .page(entities, COLUMNS, sorted(search), paging, ProjectChanges::row);
    }

    /** All that the search finds, for an export. */
    ListRows<ProjectChangeRow> every(ChangeSearch search, Viewer viewer) {
        return found(search, viewer)
                .lookingUp(PresentName.SHOWN)
                .every(entities, COLUMNS, sorted(search), ProjectChanges::row);
    }

    private static Sort<ChangeSort> sorted(ChangeSearch search) {
        return Sort.read(ChangeSort.class, search.sort, new Sort<>(ChangeSort.UPDATED_AT, true));
    }

    private static ListQuery found(ChangeSearch search, Viewer viewer) {
        return ChangeScope.known(viewer)
                .equal("c.state", search.state)
                .equal("c.field", search.field)
                .equal("c.county", search.county)
                .equal("c.uscc", search.enterprise)
                .equal("c.project_id", Parameters.uuid("project", search.project));
    }

    private static ProjectChangeRow row(Tuple row) {
        return new ProjectChangeRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("project_id", UUID.class),
                row.get("number", Integer.class),
                ChangeState.valueOf(row.get("state", String.class)),
                row.get("name", String.class),
                row.get("enterprise_name", String.class),
                row.get("uscc", String.class),
                Field.valueOf(row.get("field", String.class)),
                row.get("county", String.class),
                row.get("county_name", String.class),
                row.get("reason", String.class),
                List.of(row.get("changed_fields", String.class).split(",")),
                row.get("total_before", BigDecimal.class),
                row.get("total_investment", BigDecimal.class),
                row.get("loan_before", BigDecimal.class),
                row.get("loan_amount", BigDecimal.class),
                row.get("due_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
