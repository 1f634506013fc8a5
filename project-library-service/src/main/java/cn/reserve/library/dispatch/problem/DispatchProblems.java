package cn.reserve.library.dispatch.problem;

import cn.reserve.library.dispatch.DispatchScope;
import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The problems. */
@ApplicationScoped
class DispatchProblems implements PanacheRepositoryBase<DispatchProblem, UUID> {
    private static final Sort<ProblemSort> SOONEST = new Sort<>(ProblemSort.DEADLINE, false);

    DispatchProblem visible(UUID id, Viewer viewer) {
        return known(findByIdOptional(id), viewer);
    }

    DispatchProblem locked(UUID id, Viewer viewer) {
        return known(Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)), viewer);
    }

    private static DispatchProblem known(Optional<DispatchProblem> found, Viewer viewer) {
        return found.filter(problem -> DispatchScope.sees(viewer, problem.uscc(), problem.county(), problem.field())
                        || ProblemPolicy.unit(viewer)
                                .filter(problem.owner()::equals)
                                .isPresent())
                .orElseThrow(() -> Problems.notFound("dispatch-problem"));
    }

    /** Whether a project was removed; if not, it stays until this transaction ends, and with it what is raised now. */
    boolean leftLibrary(UUID project) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select state = 'REMOVED' from project where id = ?1 for share", Boolean.class)
                .setParameter(1, project)
                .getSingleResult();
    }

    Page<DispatchProblem> search(ProblemSearch search, LocalDate today, Viewer viewer, PageParams paging) {
        return found(search, today, viewer).page(getEntityManager(), DispatchProblem.class, SOONEST, paging);
    }

    /** All that the search finds, for an export. */
    ListRows<DispatchProblem> every(ProblemSearch search, LocalDate today, Viewer viewer) {
        return found(search, today, viewer).every(getEntityManager(), DispatchProblem.class, SOONEST);
    }

    private static ListQuery found(ProblemSearch search, LocalDate today, Viewer viewer) {
        ListQuery query = mine(Boolean.TRUE.equals(search.mine), viewer)
                .equal("q.state", search.state)
                .equal("q.round_id", search.round)
                .equal("q.project_id", search.project)
                .equal("q.field", search.field)
                .equal("q.county", search.county);
        if (Boolean.TRUE.equals(search.open)) {
            query.where("q.state <> 'CLOSED'");
        }
        if (Boolean.TRUE.equals(search.overdue)) {
            query.where("q.state in ('RAISED', 'OPEN')").where("q.due < ?", today);
        }
        return query;
    }

    /** Problems that are not closed, and those beyond their deadline, by county. */
    List<Tuple> countByCounty(LocalDate today, Viewer viewer) {
        return mine(false, viewer)
                .where("q.state <> 'CLOSED'")
                .grouped(
                        getEntityManager(),
                        "q.county",
                        "count(*) as open, count(*) filter (where q.state in ('RAISED', 'OPEN') and q.due < ?) as overdue",
                        today);
    }

    /** Number of the problems in a state that the viewer's unit owns, or sees. */
    long count(ProblemState state, boolean owned, Viewer viewer) {
        return mine(owned, viewer).equal("q.state", state).count(getEntityManager(), Page.COUNT_LIMIT);
    }

    /** Number of a round's problems that are not closed, or that are beyond their deadline: as many as the list shows. */
    long countOfRound(UUID round, boolean overdue, LocalDate today, Viewer viewer) {
        ListQuery query = mine(false, viewer).equal("q.round_id", round);
        if (overdue) {
            query.where("q.state in ('RAISED', 'OPEN')").where("q.due < ?", today);
        } else {
            query.where("q.state <> 'CLOSED'");
        }
        return query.count(getEntityManager(), Page.COUNT_LIMIT);
    }

    /** Number of those that the viewer's unit has to solve and that are beyond their deadline. */
    long countOverdue(LocalDate today, Viewer viewer) {
        return mine(true, viewer)
                .equal("q.state", ProblemState.OPEN)
                .where("q.due < ?", today)
                .count(getEntityManager(), Page.COUNT_LIMIT);
    }

    private static ListQuery mine(boolean owned, Viewer viewer) {
        ListQuery all = new ListQuery("dispatch_problem q", "q.id");
        if (owned) {
            return ProblemPolicy.unit(viewer)
                    .map(unit -> all.where("q.owner = ?", unit))
                    .orElseGet(() -> all.where("false"));
        }
        return viewer.scope() instanceof Scope.Bureau(String bureau)
                ? all.where(
                        "(q.field = any(cast(? as text[])) or q.owner = ?)",
                        Field.ledBy(bureau).stream().map(Field::name).toArray(String[]::new),
                        "bureau:" + bureau)
                : DispatchScope.of("dispatch_problem q", "q", viewer);
    }
}
