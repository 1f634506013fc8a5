package cn.reserve.library.dispatch.round;

import cn.reserve.library.project.ProjectMoved;
import cn.reserve.library.project.ProjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** While a round is open: a project that comes into the library is asked, one that pauses or leaves is excused, one that changes is known so. */
@ApplicationScoped
class FollowingProjects {
    private static final String SET = """
            update dispatch_report set state = ?1, version = version + 1, reason = coalesce(cast(?5 as text), reason)
            where project_id = ?2 and round_id = any(cast(?3 as uuid[])) and state = any(cast(?4 as text[]))""";

    /** What is handed in waits for whoever decides it, also after the round has closed. */
    private static final String MOVE = """
            update dispatch_report d set name = p.name, county = p.county, county_name = p.county_name, field = p.field, version = d.version + 1
            from project p
            where p.id = ?1 and d.project_id = p.id and d.state <> 'ACCEPTED'
              and (d.state = 'SUBMITTED' or d.round_id = any(cast(?2 as uuid[])))
              and (d.name, d.county, d.field) is distinct from (p.name, p.county, p.field)""";

    private final EntityManager entities;
    private final DispatchRounds rounds;
    private final AskingProjects asking;

    FollowingProjects(EntityManager entities, DispatchRounds rounds, AskingProjects asking) {
        this.entities = entities;
        this.rounds = rounds;
        this.asking = asking;
    }

    void follow(@Observes ProjectMoved moved) {
        ProjectState now = moved.project().state();
        UUID project = moved.project().id();
        if (moved.before() == now) {
            if (now == ProjectState.ADMITTED) {
                moveOn(project);
            }
            return;
        }
        if (now == ProjectState.ADMITTED) {
            List<DispatchRound> open = rounds.openNow();
            open.forEach(round -> asking.ask(round.id(), round.period(), List.of(project)));
            set(project, open, "MISSING", null, "EXCUSED");
        }
        if (now == ProjectState.SUSPENDED) {
            set(project, rounds.openNow(), "EXCUSED", null, "MISSING", "RETURNED");
        }
        moved.removal()
                .ifPresent(why -> set(project, rounds.openNow(), "EXCUSED", why, "MISSING", "RETURNED", "SUBMITTED"));
    }

    /** A change request that was approved may have given it another name, county or field: who decides its report is told by these. */
    private void moveOn(UUID project) {
        entities.createNativeQuery(MOVE)
                .setParameter(1, project)
                .setParameter(2, ids(rounds.openNow()))
                .executeUpdate();
    }

    private static String[] ids(List<DispatchRound> open) {
        return open.stream().map(round -> round.id().toString()).toArray(String[]::new);
    }

    private void set(UUID project, List<DispatchRound> open, String state, @Nullable String why, String... from) {
        if (open.isEmpty()) {
            return;
        }
        entities.createNativeQuery(SET)
                .setParameter(1, state)
                .setParameter(2, project)
                .setParameter(3, ids(open))
                .setParameter(4, from)
                .setParameter(5, why)
                .executeUpdate();
    }
}
