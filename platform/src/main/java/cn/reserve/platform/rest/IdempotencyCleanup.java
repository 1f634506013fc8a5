package cn.reserve.platform.rest;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Forgets idempotency keys whose time has run out; every replica may run it, rows are deleted in small portions. */
@ApplicationScoped
public class IdempotencyCleanup {

    private static final int PORTION = 5_000;

    private final EntityManager entities;

    @Inject
    IdempotencyCleanup(EntityManager entities) {
        this.entities = entities;
    }

    /** Deletes at most 5,000 rows; the next run takes the rest. */
    @Scheduled(
            every = "{reserve.idempotency.cleanup}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void forget() {
        entities.createNativeQuery("""
                        delete from idempotency where (subject, key) in
                          (select subject, key from idempotency where expires_at < now() limit ?1 for update skip locked)
                        """).setParameter(1, PORTION).executeUpdate();
    }
}
