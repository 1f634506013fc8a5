package cn.reserve.library.planted;

import jakarta.persistence.EntityManager;

/** A policy that asks the database. */
public class ImpurePolicy {
    public boolean allows(EntityManager entities) {
        return entities.isOpen();
    }
}
