package cn.reserve.supplydemand.recycler;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored recyclers. */
@ApplicationScoped
class Recyclers implements PanacheRepositoryBase<Recycler, UUID> {
    private static final String SAME = """
            select l.* from recycler l where l.uscc = ?1 and l.business_kind = ?2
               and not exists (select 1 from round_row o join round_row r on r.submission_id = o.submission_id
                                where o.id = l.source_row and r.id = ?3)
             order by l.updated_at desc, l.id desc limit 1""";

    Page<Recycler> page(ListQuery query, Sort<RecyclerSort> order, PageParams paging) {
        return query.page(getEntityManager(), Recycler.class, order, paging);
    }

    ListRows<Recycler> every(ListQuery query, Sort<RecyclerSort> order) {
        return query.every(getEntityManager(), Recycler.class, order);
    }

    /** Those of some rows of sheets that are listed. */
    List<UUID> listedOf(Collection<UUID> rows) {
        return getEntityManager()
                .createQuery("select x.sourceRow from Recycler x where x.sourceRow in ?1", UUID.class)
                .setParameter(1, rows)
                .getResultList();
    }

    Optional<Recycler> ofRow(UUID row) {
        return find("sourceRow", row).firstResultOptional();
    }

    /** The recycler of the first of some rows that has one. */
    Optional<Recycler> ofRows(List<UUID> rows) {
        return rows.stream().flatMap(row -> ofRow(row).stream()).findFirst();
    }

    /** The enterprise's newest recycler of a business that did not become of another row of the same sheets. */
    Optional<Recycler> same(String uscc, BusinessKind business, UUID row) {
        return getEntityManager()
                .createNativeQuery(SAME, Recycler.class)
                .setParameter(1, uscc)
                .setParameter(2, business.name())
                .setParameter(3, row)
                .getResultStream()
                .map(Recycler.class::cast)
                .findFirst();
    }

    /** Recyclers that take a kind, at most so many; those who handle most first. */
    List<Recycler> taking(RetiredKind kind, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select r.* from recycler r where r.accepts @> array[cast(?1 as text)]"
                                + " order by r.capacity desc, r.id limit ?2",
                        Recycler.class)
                .setParameter(1, kind.name())
                .setParameter(2, most)
                .getResultStream()
                .map(Recycler.class::cast)
                .toList();
    }

    /** The enterprise's recyclers that take a kind. */
    List<Recycler> taking(RetiredKind kind, String uscc) {
        return getEntityManager()
                .createNativeQuery(
                        "select r.* from recycler r where r.uscc = ?2 and r.accepts @> array[cast(?1 as text)]"
                                + " order by r.updated_at desc, r.id",
                        Recycler.class)
                .setParameter(1, kind.name())
                .setParameter(2, uscc)
                .getResultStream()
                .map(Recycler.class::cast)
                .toList();
    }

    /** Rows of a merged enterprise belong to the surviving one, and are of its county. */
    void moveTo(String survivor, String merged) {
        getEntityManager()
                .createNativeQuery("UPDATE recycler SET uscc = p.uscc, county = p.county, version = version + 1"
                        + " FROM participant p WHERE p.uscc = ?1 AND recycler.uscc = ?2")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }

    /** Lets rows follow their enterprise to another county. */
    void followMoves(Set<String> usccs) {
        getEntityManager()
                .createNativeQuery("UPDATE recycler SET county = p.county, version = version + 1 FROM participant p"
                        + " WHERE p.uscc = recycler.uscc AND p.uscc = ANY (?1) AND recycler.county <> p.county")
                .setParameter(1, usccs.toArray(String[]::new))
                .executeUpdate();
    }
}
