package cn.reserve.library.retired;

import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectMoved;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.Projects;
import cn.reserve.platform.feed.Feed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells other services what commissioned projects retire. */
@ApplicationScoped
public class PublishingRetired {
    private static final int PORTION = 100;

    private final Projects projects;
    private final Disposals disposals;
    private final Feed feed;
    private final EntityManager entities;

    PublishingRetired(Projects projects, Disposals disposals, Feed feed, EntityManager entities) {
        this.projects = projects;
        this.disposals = disposals;
        this.feed = feed;
        this.entities = entities;
    }

    void follow(@Observes ProjectMoved moved) {
        Project project = moved.project();
        if (project.stage() != ProjectStage.COMMISSIONED) {
            return;
        }
        if (moved.removal().isPresent()) {
            publish(project, List.of());
        } else if (moved.action().equals("stage-confirmed")) {
            publishWhereAny(project);
        }
    }

    /** The form of a project was changed by an approved request: what it retires may be other things now. */
    public void changed(Project project) {
        if (project.stage() == ProjectStage.COMMISSIONED) {
            publish(project, RetiredLines.of(project.id(), project.form()));
            disposals.recount(project);
        }
    }

    /** The next projects of those that were commissioned before there was this event; false when there are none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean publishEarlier() {
        List<UUID> due = entities.createNativeQuery(
                        "DELETE FROM retired_due WHERE project_id IN"
                                + " (SELECT project_id FROM retired_due ORDER BY project_id LIMIT ?1 FOR UPDATE SKIP LOCKED)"
                                + " RETURNING project_id",
                        UUID.class)
                .setParameter(1, PORTION)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
        projects.hold(due);
        due.stream()
                .map(projects::findById)
                .filter(project ->
                        project.stage() == ProjectStage.COMMISSIONED && project.state() != ProjectState.REMOVED)
                .forEach(this::publishWhereAny);
        return !due.isEmpty();
    }

    private void publishWhereAny(Project project) {
        List<RetiredLines.Line> lines = RetiredLines.of(project.id(), project.form());
        if (!lines.isEmpty()) {
            publish(project, lines);
        }
    }

    private void publish(Project project, List<RetiredLines.Line> lines) {
        feed.publish(EquipmentRetired.TYPE, project.id().toString(), EquipmentRetired.of(project, lines));
    }
}
