package cn.reserve.platform.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The exports of the last day, each change in a transaction of its own, so that it is seen while the export runs. */
@ApplicationScoped
public class ExportRuns {
    /** Longer than a client may take nothing of an answer. */
    private static final String SILENCE = "interval '2 minutes'";

    private final EntityManager entities;
    private final int most;

    @Inject
    ExportRuns(EntityManager entities, @ConfigProperty(name = "reserve.export.most", defaultValue = "6") int most) {
        this.entities = entities;
        this.most = most;
    }

    /** How a request to begin ends. */
    enum Claim {
        BEGUN,
        ID_USED,
        ANOTHER_RUNS,
        TOO_MANY
    }

    /** Begins an export unless the person has one, or too many run; joins the caller's transaction. */
    Claim begin(UUID id, String subject, String list, ExportFormat format) {
        forget(subject);
        if (row(id).isPresent()) {
            return Claim.ID_USED;
        }
        if (isTrue("select exists (select from export_run where subject = ?1 and state = 'RUNNING')", subject)) {
            return refuse(id, subject, list, format, Claim.ANOTHER_RUNS);
        }
        if (isTrue("select count(*) >= cast(?1 as integer) from export_run where state = 'RUNNING'", most)) {
            return refuse(id, subject, list, format, Claim.TOO_MANY);
        }
        boolean begun = insert(id, subject, list, format, ExportState.RUNNING);
        return begun ? Claim.BEGUN : refuse(id, subject, list, format, Claim.ANOTHER_RUNS);
    }

    private void forget(String subject) {
        entities.createNativeQuery(
                        "update export_run set state = 'FAILED' where state = 'RUNNING' and seen_at < now() - "
                                + SILENCE)
                .executeUpdate();
        entities.createNativeQuery("delete from export_run where subject = ?1 and seen_at < now() - interval '1 day'")
                .setParameter(1, subject)
                .executeUpdate();
    }

    private Claim refuse(UUID id, String subject, String list, ExportFormat format, Claim why) {
        insert(id, subject, list, format, ExportState.REFUSED);
        return why;
    }

    /** The index allows one that runs for each person, also to two requests at once. */
    private boolean insert(UUID id, String subject, String list, ExportFormat format, ExportState state) {
        return entities.createNativeQuery("""
                        insert into export_run (id, subject, list, format, state, started_at, seen_at)
                        values (?1, ?2, ?3, ?4, ?5, now(), now()) on conflict do nothing""")
                        .setParameter(1, id)
                        .setParameter(2, subject)
                        .setParameter(3, list)
                        .setParameter(4, format.name())
                        .setParameter(5, state.name())
                        .executeUpdate()
                == 1;
    }

    /** Says how far it is; false when it no longer runs, for somebody cancelled it. */
    boolean reached(UUID id, long written, @Nullable Long expected) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                                update export_run set written = ?2, expected = coalesce(cast(?3 as bigint), expected), seen_at = now()
                                where id = ?1 and state = 'RUNNING'""")
                                .setParameter(1, id)
                                .setParameter(2, written)
                                .setParameter(3, expected == null ? null : expected.toString())
                                .executeUpdate()
                        == 1);
    }

    /** Ends it; one that was cancelled stays so. */
    boolean end(UUID id, long written, ExportState state) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                                update export_run set state = ?3, written = ?2, seen_at = now()
                                where id = ?1 and state = 'RUNNING'""")
                                .setParameter(1, id)
                                .setParameter(2, written)
                                .setParameter(3, state.name())
                                .executeUpdate()
                        == 1);
    }

    /** The person's own export; empty when there is none of this id, or it is somebody else's. */
    public Optional<ExportRun> of(UUID id, String subject) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> row(id).filter(
                                row -> row.get("subject", String.class).equals(subject))
                        .map(ExportRuns::run));
    }

    /** Cancels the person's own export; one that has ended stays as it is. False when there is none. */
    public boolean cancel(UUID id, String subject) {
        if (of(id, subject).isEmpty()) {
            return false;
        }
        end(id, ExportState.CANCELLED);
        return true;
    }

    private void end(UUID id, ExportState state) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update export_run set state = ?2, seen_at = now() where id = ?1 and state = 'RUNNING'")
                        .setParameter(1, id)
                        .setParameter(2, state.name())
                        .executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private Optional<Tuple> row(UUID id) {
        List<Tuple> rows =
                entities.createNativeQuery("""
                        select id, subject, list, format, state, written, expected, started_at from export_run where id = ?1""", Tuple.class).setParameter(1, id).getResultList();
        return rows.stream().findFirst();
    }

    private boolean isTrue(String sql, Object value) {
        return (Boolean) entities.createNativeQuery(sql, Boolean.class)
                .setParameter(1, value)
                .getSingleResult();
    }

    private static ExportRun run(Tuple row) {
        return new ExportRun(
                row.get("id", UUID.class),
                row.get("list", String.class),
                ExportFormat.valueOf(row.get("format", String.class)),
                ExportState.valueOf(row.get("state", String.class)),
                row.get("written", Long.class),
                row.get("expected", Long.class),
                row.get("started_at", Instant.class));
    }
}
