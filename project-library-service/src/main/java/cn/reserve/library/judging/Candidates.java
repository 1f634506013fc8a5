package cn.reserve.library.judging;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.rules.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Admitted projects with their facts, a chunk at a time. */
@ApplicationScoped
class Candidates {
    private static final String ADMITTED =
            "select p, e from Project p join Enterprise e on e.uscc = p.uscc and e.state <> REJECTED where p.state = ?1";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Reads without keeping: nothing is changed here, and a chunk must not outlive itself. */
    private final StatelessSession session;

    Candidates(StatelessSession session) {
        this.session = session;
    }

    /** A project and what is known of it. */
    record Known(UUID id, String name, String countyName, Facts facts) {}

    long count() {
        return session.createSelectionQuery("select count(*) from Project p where p.state = ?1", Long.class)
                .setParameter(1, ProjectState.ADMITTED)
                .getSingleResult();
    }

    List<Known> after(@Nullable UUID last, int limit, LocalDate day) {
        return read(
                session.createSelectionQuery(ADMITTED + " and p.id > ?2 order by p.id", Object[].class)
                        .setParameter(2, last == null ? BEFORE_ALL : last),
                limit,
                day);
    }

    /** The projects that changed last. */
    List<Known> sample(int limit, LocalDate day) {
        return read(session.createSelectionQuery(ADMITTED + " order by p.updatedAt desc", Object[].class), limit, day);
    }

    Optional<Known> one(UUID id, LocalDate day) {
        return session.createSelectionQuery(
                        "select p, e from Project p join Enterprise e on e.uscc = p.uscc and e.state <> REJECTED where p.id = ?1 and p.submittedAt is not null",
                        Object[].class)
                .setParameter(1, id)
                .getResultStream()
                .map(row -> known(row, day))
                .findFirst();
    }

    private static List<Known> read(SelectionQuery<Object[]> query, int limit, LocalDate day) {
        return query.setParameter(1, ProjectState.ADMITTED).setMaxResults(limit).getResultList().stream()
                .map(row -> known(row, day))
                .toList();
    }

    private static Known known(Object[] row, LocalDate day) {
        Project project = (Project) row[0];
        return new Known(
                project.id(),
                project.form().name(),
                project.countyName(),
                ProjectFacts.of(project, (Enterprise) row[1], day));
    }
}
