package cn.reserve.library.stacking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The programmes and what they are to each other. */
@ApplicationScoped
class Programmes {
    private final EntityManager entities;

    Programmes(EntityManager entities) {
        this.entities = entities;
    }

    List<Programme> all() {
        return entities.createQuery("from Programme p order by p.position, p.id", Programme.class)
                .getResultList();
    }

    List<Relation> relations() {
        return entities.createQuery("from Relation r order by r.id", Relation.class)
                .getResultList();
    }
}
