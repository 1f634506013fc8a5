package cn.reserve.library.whitelist;

import cn.reserve.library.project.Projects;
import cn.reserve.library.viewer.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When a project stood on the list. What is being prepared is nobody's news yet. */
@ApplicationScoped
class EntriesOfProject {
    private static final String PUBLISHED = """
            select b.id, b.number, b.name, e.published_at, r.at as revoked_at, r.reason
            from whitelist_entry e join whitelist_batch b on b.id = e.batch_id left join whitelist_revocation r on r.entry_id = e.id
            where e.project_id = ?1 and b.state = 'PUBLISHED' order by e.published_at desc, e.id desc limit 20""";

    private final Projects projects;
    private final EntityManager entities;

    EntriesOfProject(Projects projects, EntityManager entities) {
        this.projects = projects;
        this.entities = entities;
    }

    /**
     * For whoever sees the project.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    ProjectEntries of(UUID projectId, Viewer viewer) {
        projects.visible(projectId, viewer);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(PUBLISHED, Tuple.class)
                .setParameter(1, projectId)
                .getResultList();
        return new ProjectEntries(rows.stream().map(EntriesOfProject::item).toList());
    }

    private static ProjectEntries.Item item(Tuple row) {
        return new ProjectEntries.Item(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("name", String.class),
                row.get("published_at", Instant.class),
                row.get("revoked_at", Instant.class),
                row.get("reason", String.class));
    }
}
