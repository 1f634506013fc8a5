package cn.reserve.platform.rest;

import cn.reserve.platform.lifecycle.UntilStopped;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets idempotency keys whose time has run out; every replica may run it, rows are deleted in small portions. */
@ApplicationScoped
public class IdempotencyCleanup {

    private final EntityManager entities;
    private final UntilStopped until;
    private final int portion;

    @Inject
    IdempotencyCleanup(
            EntityManager entities,
            UntilStopped until,
            @ConfigProperty(name = "reserve.idempotency.cleanup-portion", defaultValue = "5000") int portion) {
        this.entities = entities;
        this.until = until;
        this.portion = portion;
    }

    /** Deletes all of them, each portion in a transaction of its own. */
    @Scheduled(
            every = "{reserve.idempotency.cleanup}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forget() {
        until.run(this::forgetAll);
    }

    private void forgetAll() {
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(this::forgetSome);
        } while (gone == portion && !until.isStopping());
    }

    private int forgetSome() {
        return entities.createNativeQuery("""
                        delete from idempotency where (subject, key) in
                          (select subject, key from idempotency where expires_at < now() limit ?1 for update skip locked)
                        """).setParameter(1, portion).executeUpdate();
    }
}
