package cn.reserve.supplydemand.docking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored messages, and up to which one each side has read. */
@ApplicationScoped
class DockingMessages implements PanacheRepositoryBase<DockingMessage, UUID> {
    /** Of the side that is not the caller's, beyond what the caller's has read; of an office nothing counts as unread. */
    private static final String UNREAD = """
            c.side is not null and m.side <> c.side and m.sequence > coalesce(
                (select r.up_to from docking_reading r where r.case_id = c.id and r.side = c.side), 0)
            """;

    /** Of a case {@code r} of an enterprise, given three times: something in it that the enterprise has not read. */
    static final String WITH_UNREAD =
            "(r.buyer_uscc = ? or r.supplier_uscc = ?) and exists (select from docking_message m,"
                    + " (select r.id, case when r.buyer_uscc = ? then 'BUYER' else 'SUPPLIER' end as side) c where m.case_id = c.id and "
                    + UNREAD + ")";

    private static final String CASES = """
            (select d.id, case ?2 when d.buyer_uscc then 'BUYER' when d.supplier_uscc then 'SUPPLIER' end as side
               from docking_case d where d.id = any(cast(?1 as uuid[]))) c
            """;

    List<DockingMessage> of(UUID caseId) {
        return list("caseId = ?1 order by sequence", caseId);
    }

    int last(UUID caseId) {
        return (int) count("caseId", caseId);
    }

    /** Messages of some cases, and how many of them an enterprise has not read. */
    Map<UUID, MessageCount> counts(List<UUID> cases, String uscc) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select c.id as id, count(*) as every, count(*) filter (where " + UNREAD
                                + ") as unread from docking_message m join " + CASES
                                + " on c.id = m.case_id group by c.id",
                        Tuple.class)
                .setParameter(1, cases.toArray(UUID[]::new))
                .setParameter(2, uscc)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class),
                        row -> new MessageCount(number(row, "every"), number(row, "unread"))));
    }

    /** How many cases of an enterprise have something that it has not read. */
    long casesWithUnread(String uscc) {
        Object found = getEntityManager()
                .createNativeQuery("""
                        select count(*) from (
                            select d.id, case ?1 when d.buyer_uscc then 'BUYER' else 'SUPPLIER' end as side
                              from docking_case d where d.buyer_uscc = ?1 or d.supplier_uscc = ?1) c
                        where exists (select from docking_message m where m.case_id = c.id and """ + " " + UNREAD + ")")
                .setParameter(1, uscc)
                .getSingleResult();
        return ((Number) found).longValue();
    }

    /** Up to which message a side has read. */
    int readUpTo(UUID caseId, DockingSide side) {
        List<?> found = getEntityManager()
                .createNativeQuery("select up_to from docking_reading where case_id = ?1 and side = ?2")
                .setParameter(1, caseId)
                .setParameter(2, side.name())
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.getFirst()).intValue();
    }

    /** Keeps the furthest: a page that was opened earlier reads nothing away. */
    void read(UUID caseId, DockingSide side, int upTo) {
        getEntityManager()
                .createNativeQuery("""
                        insert into docking_reading (case_id, side, up_to) values (?1, ?2, ?3)
                        on conflict (case_id, side) do update set up_to = greatest(docking_reading.up_to, excluded.up_to)
                        """)
                .setParameter(1, caseId)
                .setParameter(2, side.name())
                .setParameter(3, upTo)
                .executeUpdate();
    }

    private static int number(Tuple row, String name) {
        return ((Number) row.get(name)).intValue();
    }
}
