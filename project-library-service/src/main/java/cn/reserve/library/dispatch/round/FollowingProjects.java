package cn.reserve.library.dispatch.round;

import cn.reserve.library.project.ProjectMoved;
import cn.reserve.library.project.ProjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** While a round is open: a project that comes into the library is asked, one that pauses or leaves is excused. */
@ApplicationScoped
class FollowingProjects {
    private static final String SET = """
            update dispatch_report set state = ?1, version = version + 1
            where project_id = ?2 and round_id = any(cast(?3 as uuid[])) and state = any(cast(?4 as text[]))""";

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
        if (moved.before() == now) {
            return;
        }
        UUID project = moved.project().id();
        if (now == ProjectState.ADMITTED) {
            List<DispatchRound> open = rounds.openNow();
            open.forEach(round -> asking.ask(round.id(), round.period(), List.of(project)));
            set(project, open, "MISSING", "EXCUSED");
        }
        if (now == ProjectState.SUSPENDED || now == ProjectState.REMOVED) {
            set(project, rounds.openNow(), "EXCUSED", "MISSING", "RETURNED");
        }
    }

    private void set(UUID project, List<DispatchRound> open, String state, String... from) {
        if (open.isEmpty()) {
            return;
        }
        entities.createNativeQuery(SET)
                .setParameter(1, state)
                .setParameter(2, project)
                .setParameter(
                        3, open.stream().map(round -> round.id().toString()).toArray(String[]::new))
                .setParameter(4, from)
                .executeUpdate();
    }
}
