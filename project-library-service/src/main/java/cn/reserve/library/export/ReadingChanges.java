package cn.reserve.library.export;

import cn.reserve.library.export.WhitelistChanges.WhitelistChange;
import cn.reserve.library.export.WhitelistChanges.WhitelistChangeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The changes of the list since a position, for machines. */
@ApplicationScoped
class ReadingChanges {
    private static final String CHANGES = """
            select r.position, r.at, c.kind, e.project_id, e.snapshot ->> 'projectCode' as code, e.name, e.uscc,
              e.snapshot -> 'enterprise' ->> 'name' as enterprise, e.field, e.county, b.number, e.hash, c.reason
            from (
              select r.position, e.id, 'LISTED' as kind, cast(null as text) as reason
              from whitelist_record r join whitelist_entry e on e.batch_id = r.subject_id
              where r.kind = 'BATCH' and r.position > ?1 and r.position <= ?2
              union all
              select r.position, v.entry_id, 'REVOKED', v.reason
              from whitelist_record r join whitelist_revocation v on v.entry_id = r.subject_id
              where r.kind = 'REVOCATION' and r.position > ?1 and r.position <= ?2) c
            join whitelist_record r on r.position = c.position
            join whitelist_entry e on e.id = c.id
            join whitelist_batch b on b.id = e.batch_id
            order by r.position, e.id""";

    private final EntityManager entities;

    ReadingChanges(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Changes after a position.
     *
     * @param records how many records of the chain to read at most; a batch's record tells of all its entries
     */
    @Transactional
    WhitelistChanges after(long after, int records) {
        long next = (Long) entities.createNativeQuery(
                        "select coalesce(max(position), ?1) from whitelist_record where position > ?1 and position <= ?2",
                        Long.class)
                .setParameter(1, after)
                .setParameter(2, after + records)
                .getSingleResult();
        List<WhitelistChange> items = entities.createNativeQuery(CHANGES, Tuple.class)
                .setParameter(1, after)
                .setParameter(2, next)
                .getResultStream()
                .map(row -> change((Tuple) row))
                .toList();
        return new WhitelistChanges(items, next);
    }

    private static WhitelistChange change(Tuple row) {
        return new WhitelistChange(
                row.get("position", Long.class),
                row.get("at", Instant.class),
                WhitelistChangeKind.valueOf(row.get("kind", String.class)),
                row.get("project_id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("uscc", String.class),
                row.get("enterprise", String.class),
                row.get("field", String.class),
                row.get("county", String.class),
                row.get("number", String.class),
                row.get("hash", String.class),
                row.get("reason", String.class));
    }
}
