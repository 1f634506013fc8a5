package cn.reserve.library.whitelist;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.listing.SearchText;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import cn.reserve.platform.standards.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The batches and their entries. */
@ApplicationScoped
class Batches {
    private static final String COLUMNS = """
            b.id, b.version, b.number, b.name, b.state, b.prepared_by_name, b.approved_by_name, b.published_at, b.updated_at,
            (select count(*) from whitelist_entry e where e.batch_id = b.id) as entry_count""";

    private final EntityManager entities;

    Batches(EntityManager entities) {
        this.entities = entities;
    }

    String nextNumber(Instant now) {
        Long next = (Long) entities.createNativeQuery("select nextval('whitelist_number')", Long.class)
                .getSingleResult();
        return "%d-%03d".formatted(now.atZone(CityTime.ZONE).getYear(), next);
    }

    void add(Object record) {
        entities.persist(record);
    }

    void flush() {
        entities.flush();
    }

    Batch one(UUID id) {
        return Optional.ofNullable(entities.find(Batch.class, id))
                .orElseThrow(() -> Problems.notFound("whitelist-batch"));
    }

    /** The batch for a change; a second change waits, and then finds itself stale. */
    Batch locked(UUID id) {
        return Optional.ofNullable(entities.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("whitelist-batch"));
    }

    List<Entry> entriesOf(UUID batchId) {
        return entities.createQuery("from Entry e where e.batchId = ?1 order by e.id", Entry.class)
                .setParameter(1, batchId)
                .getResultList();
    }

    Page<Entry> entriesOf(UUID batchId, PageRequest page) {
        List<Entry> found = entities.createQuery("from Entry e where e.batchId = ?1 order by e.id", Entry.class)
                .setParameter(1, batchId)
                .setFirstResult((page.page() - 1) * page.size())
                .setMaxResults(page.size())
                .getResultList();
        return Page.of(found, countEntries(batchId), page);
    }

    long countEntries(UUID batchId) {
        return entities.createQuery("select count(e) from Entry e where e.batchId = ?1", Long.class)
                .setParameter(1, batchId)
                .getSingleResult();
    }

    /** What no longer stands of some entries, by entry. */
    Map<UUID, Revocation> revocationsOf(List<Entry> listed) {
        return entities.createQuery("from Revocation r where r.entryId in ?1", Revocation.class)
                .setParameter(1, listed.stream().map(Entry::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Revocation::entryId, Function.identity()));
    }

    /** Takes a project out of a batch; false when it is not in it. */
    boolean remove(UUID batchId, UUID projectId) {
        release(projectId, batchId);
        return entities.createQuery("delete from Entry e where e.batchId = ?1 and e.projectId = ?2")
                        .setParameter(1, batchId)
                        .setParameter(2, projectId)
                        .executeUpdate()
                == 1;
    }

    /** Notes that a project is taken; false when it already is, also by a transaction that ends while this one waits. */
    boolean take(UUID projectId, UUID entryId) {
        return entities.createNativeQuery(
                                "insert into whitelist_listing (project_id, entry_id) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, projectId)
                        .setParameter(2, entryId)
                        .executeUpdate()
                == 1;
    }

    private void release(UUID projectId, UUID batchId) {
        entities.createNativeQuery("""
                        delete from whitelist_listing l using whitelist_entry e
                        where l.entry_id = e.id and e.project_id = ?1 and e.batch_id = ?2""")
                .setParameter(1, projectId)
                .setParameter(2, batchId)
                .executeUpdate();
    }

    /** The entry in an open batch, or on the list, that a project stands in; empty when it is a candidate. */
    Optional<Entry> standing(UUID projectId) {
        List<UUID> ids = entities.createNativeQuery(
                        "select entry_id from whitelist_listing where project_id = ?1", UUID.class)
                .setParameter(1, projectId)
                .getResultList();
        return ids.stream().map(id -> entities.find(Entry.class, id)).findFirst();
    }

    /** Whether a published entry of the project stands. */
    boolean isListed(UUID projectId) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from whitelist_listing l join whitelist_entry e on e.id = l.entry_id
                        join whitelist_batch b on b.id = e.batch_id
                        where l.project_id = ?1 and b.state = 'PUBLISHED')""", Boolean.class)
                .setParameter(1, projectId)
                .getSingleResult();
    }

    /** The standing published entry of a project, taken off the list; empty when there is none. */
    Optional<Entry> unlist(UUID projectId) {
        List<UUID> ids = entities.createNativeQuery("""
                        delete from whitelist_listing l using whitelist_entry e, whitelist_batch b
                        where l.entry_id = e.id and e.project_id = ?1 and b.id = e.batch_id and b.state = 'PUBLISHED' returning e.id""", UUID.class)
                .setParameter(1, projectId)
                .getResultList();
        return ids.stream().map(id -> entities.find(Entry.class, id)).findFirst();
    }

    Page<BatchRow> list(@Nullable BatchState state, @Nullable String sent, PageParams paging) {
        return found(state).page(entities, COLUMNS, sorted(sent), paging, Batches::row);
    }

    /** All in a state, for an export. */
    ListRows<BatchRow> every(@Nullable BatchState state, @Nullable String sent) {
        return found(state).every(entities, COLUMNS, sorted(sent), Batches::row);
    }

    private static Sort<WhitelistSort.OfBatches> sorted(@Nullable String sent) {
        return Sort.read(WhitelistSort.OfBatches.class, sent, new Sort<>(WhitelistSort.OfBatches.UPDATED_AT, true));
    }

    private static ListQuery found(@Nullable BatchState state) {
        return new ListQuery("whitelist_batch b", "b.id").equal("b.state", state);
    }

    /** Batches in whose name or number a word stands, latest first; there are a few each month. */
    Page<BatchRow> called(String word, PageParams paging) {
        ListQuery query = new ListQuery("whitelist_batch b", "b.id");
        SearchText.of(word)
                .ifPresent(text -> query.where("lower(b.name || ' ' || b.number) like ? escape '\\'", text.pattern()));
        return query.page(
                entities, COLUMNS, new Sort<>(WhitelistSort.OfBatches.UPDATED_AT, true), paging, Batches::row);
    }

    long countIn(BatchState state) {
        return new ListQuery("whitelist_batch b", "b.id")
                .equal("b.state", state.name())
                .count(entities, Page.COUNT_LIMIT);
    }

    private static BatchRow row(Tuple row) {
        return new BatchRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("number", String.class),
                row.get("name", String.class),
                BatchState.valueOf(row.get("state", String.class)),
                row.get("prepared_by_name", String.class),
                row.get("approved_by_name", String.class),
                row.get("published_at", Instant.class),
                row.get("entry_count", Long.class),
                row.get("updated_at", Instant.class));
    }
}
