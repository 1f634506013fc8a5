package cn.reserve.library.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** Reads published entries and the chain for exports, row by row, in one snapshot of the database. */
@ApplicationScoped
class ListedRows {
    private static final String ROWS = """
            select e.id, e.project_id, e.batch_id, e.snapshot ->> 'projectCode' as code, e.name,
              e.snapshot -> 'enterprise' ->> 'name' as enterprise, e.uscc, e.field, e.snapshot ->> 'countyName' as county,
              cast(e.snapshot ->> 'totalInvestment' as numeric) as total, cast(e.snapshot -> 'loan' ->> 'amount' as numeric) as loan,
              b.number, b.approved_by_name, e.published_at, r.at as revoked_at, e.content, e.hash
            from whitelist_entry e join whitelist_batch b on b.id = e.batch_id left join whitelist_revocation r on r.entry_id = e.id
            where b.state = 'PUBLISHED' and""";
    private static final int FETCH = 500;

    private final EntityManager entities;

    ListedRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Has to be the first thing that a transaction does. */
    void readOneSnapshot() {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }

    void ofBatch(UUID batch, Consumer<ListedRow> reader) {
        each(
                entities.createNativeQuery(ROWS + " e.batch_id = ?1 order by e.id", Tuple.class)
                        .setParameter(1, batch),
                reader);
    }

    /** Who is on the list just before an instant. */
    void before(Instant end, Consumer<ListedRow> reader) {
        each(
                entities.createNativeQuery(
                                ROWS
                                        + " e.published_at < ?1 and (r.at is null or r.at >= ?1) order by e.published_at, e.id",
                                Tuple.class)
                        .setParameter(1, end),
                reader);
    }

    /** The number of a published batch; none when it is not there or not published. */
    List<String> publishedNumber(UUID batch) {
        return entities.createNativeQuery(
                        "select number from whitelist_batch where id = ?1 and state = 'PUBLISHED'", String.class)
                .setParameter(1, batch)
                .getResultList();
    }

    boolean exists(UUID batch) {
        return (Boolean)
                entities.createNativeQuery("select exists (select 1 from whitelist_batch where id = ?1)", Boolean.class)
                        .setParameter(1, batch)
                        .getSingleResult();
    }

    /** Each record of the chain: position, kind, subject, time, content, hash before, hash. */
    void records(Consumer<Tuple> reader) {
        try (Stream<Tuple> rows = stream(entities.createNativeQuery(
                "select position, kind, subject_id, at, content, previous_hash, hash from whitelist_record order by position",
                Tuple.class))) {
            rows.forEach(reader);
        }
    }

    private static void each(Query query, Consumer<ListedRow> reader) {
        try (Stream<Tuple> rows = stream(query)) {
            rows.map(ListedRows::row).forEach(reader);
        }
    }

    private static Stream<Tuple> stream(Query query) {
        return query.setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .getResultStream()
                .map(Tuple.class::cast);
    }

    private static ListedRow row(Tuple row) {
        return new ListedRow(
                row.get("id", UUID.class),
                row.get("project_id", UUID.class),
                row.get("batch_id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("enterprise", String.class),
                row.get("uscc", String.class),
                row.get("field", String.class),
                row.get("county", String.class),
                row.get("total", BigDecimal.class),
                row.get("loan", BigDecimal.class),
                row.get("number", String.class),
                row.get("approved_by_name", String.class),
                row.get("published_at", Instant.class),
                row.get("revoked_at", Instant.class),
                row.get("content", String.class),
                row.get("hash", String.class));
    }
}
