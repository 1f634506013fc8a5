package cn.reserve.library.content;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Everything that is kept, and the door to the store for the features that refer to it. */
@ApplicationScoped
public class Contents {
    private static final Logger LOG = Logger.getLogger(Contents.class);

    private static final int FAILURES_AT_MOST = 5;
    private static final String ORPHANS = """
            select sha256 from stored_content c
            where touched_at < ?1 and not exists (select from attachment a where a.sha256 = c.sha256)
            and not exists (select from credential d where d.sha256 = c.sha256)
            and not exists (select from stage_report r where r.sha256 = c.sha256)
            and not exists (select from measure_evidence e where e.sha256 = c.sha256)
            and not exists (select from dispatch_photo f where f.sha256 = c.sha256)
            and not exists (select from dispatch_problem q where q.sha256 = c.sha256)
            """;

    private final EntityManager entities;
    private final ContentStore store;
    private final Clock clock;

    Contents(EntityManager entities, ContentStore store, Clock clock) {
        this.entities = entities;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps what came in, unless it is there already. Runs outside the caller's transaction, which then refers to it; when that fails, the
     * content is an orphan and is swept.
     *
     * @throws ProblemException 503 {@code content.store-unavailable}
     */
    public void keep(Received received) {
        QuarkusTransaction.requiringNew().run(() -> touch(received));
        try {
            if (!store.holds(received.sum())) {
                store.put(received.sum(), received.file());
            }
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    /** Waits for a sweep of the same content: after it the bytes are gone and are put again. */
    private void touch(Received received) {
        entities.createNativeQuery("""
                        insert into stored_content (sha256, size, touched_at) values (?1, ?2, ?3)
                        on conflict (sha256) do update set touched_at = excluded.touched_at
                        """)
                .setParameter(1, received.sum().hex())
                .setParameter(2, received.size())
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    /**
     * The bytes; the caller closes.
     *
     * @throws ProblemException 404 {@code content.not-found} when the store has lost it; 503 {@code content.store-unavailable}
     */
    public InputStream open(Sha256 sum) {
        try {
            return store.open(sum);
        } catch (NoSuchFileException lost) {
            LOG.errorf("The store does not have what the database refers to: %s", sum.hex());
            throw Problems.notFound("content");
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    /**
     * Forgets content that nobody refers to and nobody sent again for a while, each in a transaction of its own. A crash in the middle leaves
     * the row, and the next sweep goes on from there. What the store does not let go is tried again after the grace, so that it does not stand
     * before the others; a store that lets go of nothing is left alone until the next sweep.
     *
     * @param grace since the last time it was sent
     * @param most how many at once
     * @return how many were forgotten
     */
    public int sweep(Duration grace, int most) {
        Instant before = clock.instant().minus(grace);
        int forgotten = 0;
        int kept = 0;
        for (String orphan : QuarkusTransaction.requiringNew().call(() -> orphans(before, most))) {
            Sha256 sum = new Sha256(orphan);
            try {
                forgotten += QuarkusTransaction.requiringNew().call(() -> forget(sum, before));
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "Content that nobody refers to cannot be deleted: %s", sum.hex());
                QuarkusTransaction.requiringNew().run(() -> postpone(sum));
                if (++kept == FAILURES_AT_MOST) {
                    break;
                }
            }
        }
        return forgotten;
    }

    private List<String> orphans(Instant before, int most) {
        return entities
                .createNativeQuery(ORPHANS + "order by touched_at limit ?2", String.class)
                .setParameter(1, before)
                .setParameter(2, most)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    /** Looks again under the row's lock, which a sender of the same content waits for. */
    private int forget(Sha256 sum, Instant before) {
        boolean orphan = !entities.createNativeQuery(ORPHANS + "and sha256 = ?2 for update skip locked", String.class)
                .setParameter(1, before)
                .setParameter(2, sum.hex())
                .getResultList()
                .isEmpty();
        if (!orphan) {
            return 0;
        }
        try {
            store.delete(sum);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return entities.createNativeQuery("delete from stored_content where sha256 = ?1")
                .setParameter(1, sum.hex())
                .executeUpdate();
    }

    private void postpone(Sha256 sum) {
        entities.createNativeQuery("update stored_content set touched_at = ?2 where sha256 = ?1")
                .setParameter(1, sum.hex())
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    private static ProblemException unavailable(IOException failed) {
        LOG.error("The store of attachments does not answer", failed);
        return Problems.unavailable("content.store-unavailable");
    }
}
