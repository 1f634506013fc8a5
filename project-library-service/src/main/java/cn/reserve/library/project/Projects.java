package cn.reserve.library.project;

import cn.reserve.library.form.Field;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The projects. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {
    /**
     * The project for reading.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown or not the viewer's to know
     */
    public Project visible(UUID id, Viewer viewer) {
        return findByIdOptional(id)
                .filter(project -> ProjectPolicy.sees(viewer, project.facts()))
                .orElseThrow(() -> Problems.notFound("project"));
    }

    /** The project for a change; a second change waits until the first has ended and then finds itself stale. */
    public Project locked(UUID id, Viewer viewer) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(project -> ProjectPolicy.sees(viewer, project.facts()))
                .orElseThrow(() -> Problems.notFound("project"));
    }

    /**
     * Nobody else changes these projects until this transaction ends; in the order of ids, so that two who hold several never wait for
     * each other. Who changes reports of dispatch, or moves a project on by them, holds the projects first and its own records after them.
     */
    public void hold(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery(
                        "select id from project where id = any(cast(?1 as uuid[])) order by id for no key update")
                .setParameter(1, ids.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList();
    }

    /** Number of projects in a state that the viewer sees, looking at no more than 10,001. */
    public long countIn(ProjectState state, Viewer viewer) {
        return scoped(viewer).where("p.state = ?", state.name()).count(getEntityManager(), Page.COUNT_LIMIT);
    }

    /** Number of projects of the viewer's whose promised permits are due by a day, or were before it. */
    public long countPermitsDue(LocalDate day, Viewer viewer) {
        return permitsDue(scoped(SeekingProjects.TABLE, "s", viewer), day).count(getEntityManager(), Page.COUNT_LIMIT);
    }

    /** Of rows of {@link SeekingProjects#TABLE}. */
    static ListQuery permitsDue(ListQuery query, LocalDate day) {
        return query.where("s.promise_due is not null")
                .where("s.promise_due <= ?", day)
                .where("s.state not in ('DRAFT', 'WITHDRAWN', 'REMOVED')");
    }

    /** Until this transaction ends: two submissions at once would each miss the machine that the other one claims. */
    void oneSubmissionAtATime(String uscc) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('submission ' || ?1, 0)) as text)")
                .setParameter(1, uscc)
                .getSingleResult();
    }

    ConsistencyPolicy.Neighbours neighbours(Project project) {
        String live = " and id <> ?2 and state not in ('DRAFT', 'WITHDRAWN', 'REMOVED'))";
        List<String> prints = MachinePrints.of(project.uscc(), project.pendingForm());
        boolean machines = !prints.isEmpty()
                && exists(
                        "select exists (select 1 from project where machines && cast(?1 as text[])" + live,
                        prints.toArray(String[]::new),
                        project.id());
        String content = project.pendingForm().content();
        boolean copied = content != null
                && content.length() >= 20
                && exists(
                        "select exists (select 1 from project where content_hash = md5(?1)" + live,
                        content,
                        project.id());
        return new ConsistencyPolicy.Neighbours(machines, copied);
    }

    private boolean exists(String sql, Object value, UUID own) {
        return (Boolean) getEntityManager()
                .createNativeQuery(sql, Boolean.class)
                .setParameter(1, value)
                .setParameter(2, own)
                .getSingleResult();
    }

    List<ProjectVersion> versions(UUID id) {
        return getEntityManager()
                .createQuery("from ProjectVersion v where v.projectId = ?1 order by v.number", ProjectVersion.class)
                .setParameter(1, id)
                .getResultList();
    }

    /** The form of a version that was submitted or approved. */
    public ProjectRequest form(UUID id, int number) {
        return getEntityManager()
                .createQuery("from ProjectVersion v where v.projectId = ?1 and v.number = ?2", ProjectVersion.class)
                .setParameter(1, id)
                .setParameter(2, number)
                .getSingleResult()
                .form();
    }

    /** Keeps the form that the project has now as a version of its own, to be compared with those before. */
    public void keepVersion(Project project, String personName, Instant at) {
        keep(new ProjectVersion(project, personName, at));
    }

    void keep(ProjectVersion version) {
        getEntityManager().persist(version);
    }

    private static ListQuery scoped(Viewer viewer) {
        return scoped("project p", "p", viewer);
    }

    /** The viewer's rows of a table that has the columns of a project's scope, under this alias. */
    static ListQuery scoped(String table, String alias, Viewer viewer) {
        ListQuery query = new ListQuery(table, alias + ".id");
        String submitted = alias + ".submitted_at is not null";
        return switch (viewer.scope()) {
            case Scope.Organisation(String uscc) -> query.where(alias + ".uscc = ?", uscc);
            case Scope.Everything _ -> query.where(submitted);
            case Scope.District(String county) -> query.where(submitted).where(alias + ".county = ?", county);
            case Scope.Bureau(String bureau) -> led(query.where(submitted), alias + ".field", bureau);
            case Scope.Nothing _ -> query.where("false");
        };
    }

    private static ListQuery led(ListQuery query, String column, String bureau) {
        List<String> fields = Field.ledBy(bureau).stream().map(Field::name).toList();
        return fields.isEmpty() ? query.where("false") : query.in(column, fields);
    }
}
