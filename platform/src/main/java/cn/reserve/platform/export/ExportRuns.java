package cn.reserve.platform.export;

import cn.reserve.platform.rest.Wording;
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
    Claim begin(UUID id, String subject, ExportedList<?> list, ExportFormat format) {
        oneAfterTheOther();
        forget();
        if (row(id).isPresent()) {
            return Claim.ID_USED;
        }
        if (isTrue("select exists (select from export_run where subject = ?1 and state = 'RUNNING')", subject)) {
            insert(id, subject, list, format, ExportState.REFUSED);
            return Claim.ANOTHER_RUNS;
        }
        if (isTrue("select count(*) >= cast(?1 as integer) from export_run where state = 'RUNNING'", most)) {
            insert(id, subject, list, format, ExportState.TOO_MANY);
            return Claim.TOO_MANY;
        }
        // A replica of before knows no such wait; the index still allows each person only one.
        return insert(id, subject, list, format, ExportState.RUNNING) ? Claim.BEGUN : Claim.ANOTHER_RUNS;
    }

    /** Whoever counts the running ones waits for whoever is about to begin: requests at once would each find room. */
    private void oneAfterTheOther() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('export_run')) as text)", String.class)
                .getSingleResult();
    }

    private void forget() {
        entities.createNativeQuery(
                        "update export_run set state = 'FAILED' where state = 'RUNNING' and seen_at < now() - "
                                + SILENCE)
                .executeUpdate();
        entities.createNativeQuery("delete from export_run where seen_at < now() - interval '1 day'")
                .executeUpdate();
    }

    private boolean insert(UUID id, String subject, ExportedList<?> list, ExportFormat format, ExportState state) {
        return entities.createNativeQuery("""
                        insert into export_run (id, subject, list, title_zh, title_en, format, state, started_at, seen_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, now(), now()) on conflict do nothing""")
                        .setParameter(1, id)
                        .setParameter(2, subject)
                        .setParameter(3, list.name())
                        .setParameter(4, list.title().zh())
                        .setParameter(5, list.title().en())
                        .setParameter(6, format.name())
                        .setParameter(7, state.name())
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

    /** The person's export that is under way, whatever page it was begun from; empty when none is. */
    public Optional<ExportRun> running(String subject) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> found("subject = ?1 and state = 'RUNNING' and seen_at >= now() - " + SILENCE, subject)
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

    private Optional<Tuple> row(UUID id) {
        return found("id = ?1", id);
    }

    @SuppressWarnings("unchecked")
    private Optional<Tuple> found(String condition, Object value) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select id, subject, list, title_zh, title_en, format, state, written, expected, started_at"
                                + " from export_run where " + condition,
                        Tuple.class)
                .setParameter(1, value)
                .getResultList();
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
                new Wording(row.get("title_zh", String.class), row.get("title_en", String.class)),
                ExportFormat.valueOf(row.get("format", String.class)),
                ExportState.valueOf(row.get("state", String.class)),
                row.get("written", Long.class),
                row.get("expected", Long.class),
                row.get("started_at", Instant.class));
    }
}
