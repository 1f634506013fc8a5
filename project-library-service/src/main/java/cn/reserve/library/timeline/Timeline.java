package cn.reserve.library.timeline;

import cn.reserve.library.viewer.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Adds steps, and reads them in order. */
@ApplicationScoped
public class Timeline {
    private final EntityManager entities;

    Timeline(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a step with the caller's transaction. */
    public void add(UUID projectId, Viewer person, Step step) {
        entities.persist(new ProjectStep(projectId, person, step));
    }

    /** When the newest step was taken, if this person took it and it was this one; empty otherwise. */
    public Optional<Instant> latest(UUID projectId, Viewer person, String action) {
        return entities.createQuery(
                        "from ProjectStep s where s.projectId = ?1 order by s.at desc, s.id desc", ProjectStep.class)
                .setParameter(1, projectId)
                .setMaxResults(1)
                .getResultStream()
                .filter(step -> step.person().equals(person.subject())
                        && step.step().action().equals(action))
                .map(step -> step.step().at())
                .findFirst();
    }

    /** Whether one of some steps was taken after the newest of another kind. */
    public boolean happenedSince(UUID projectId, Collection<String> actions, String since) {
        return entities.createQuery("""
                        select count(s) from ProjectStep s where s.projectId = ?1 and s.action in ?2 and s.at >=
                          (select max(r.at) from ProjectStep r where r.projectId = ?1 and r.action = ?3)""", Long.class)
                        .setParameter(1, projectId)
                        .setParameter(2, actions)
                        .setParameter(3, since)
                        .getSingleResult()
                > 0;
    }

    /** All steps of a project, oldest first. */
    public List<Step> of(UUID projectId) {
        return entities.createQuery("from ProjectStep s where s.projectId = ?1 order by s.at, s.id", ProjectStep.class)
                .setParameter(1, projectId)
                .getResultStream()
                .map(ProjectStep::step)
                .toList();
    }
}
