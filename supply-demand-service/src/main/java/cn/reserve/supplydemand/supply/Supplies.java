package cn.reserve.supplydemand.supply;

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

/** The stored supplies. */
@ApplicationScoped
class Supplies implements PanacheRepositoryBase<Supply, UUID> {
    private static final String SAME = """
            select l.* from supply l where l.uscc = ?1 and l.product = ?2 and l.model = ?3
               and not exists (select 1 from round_row o join round_row r on r.submission_id = o.submission_id
                                where o.id = l.source_row and r.id = ?4)
             order by l.updated_at desc, l.id desc limit 1""";

    Page<Supply> page(ListQuery query, Sort<SupplySort> order, PageParams paging) {
        return query.page(getEntityManager(), Supply.class, order, paging);
    }

    ListRows<Supply> every(ListQuery query, Sort<SupplySort> order) {
        return query.every(getEntityManager(), Supply.class, order);
    }

    /** Those of some rows of sheets that are listed. */
    List<UUID> listedOf(Collection<UUID> rows) {
        return getEntityManager()
                .createQuery("select x.sourceRow from Supply x where x.sourceRow in ?1", UUID.class)
                .setParameter(1, rows)
                .getResultList();
    }

    Optional<Supply> ofRow(UUID row) {
        return find("sourceRow", row).firstResultOptional();
    }

    /** The listing of the first of some rows that has one. */
    Optional<Supply> ofRows(List<UUID> rows) {
        return rows.stream().flatMap(row -> ofRow(row).stream()).findFirst();
    }

    /**
     * The enterprise's newest listing of a product and model that did not become of another row of the same sheets: rows that differ in something else
     * are different things.
     *
     * @param row the row that is to be listed
     */
    Optional<Supply> same(String uscc, String product, String model, UUID row) {
        return getEntityManager()
                .createNativeQuery(SAME, Supply.class)
                .setParameter(1, uscc)
                .setParameter(2, product)
                .setParameter(3, model)
                .setParameter(4, row)
                .getResultStream()
                .map(Supply.class::cast)
                .findFirst();
    }

    /** Rows of a merged enterprise belong to the surviving one, and are of its county. */
    int moveTo(String survivor, String merged) {
        return getEntityManager()
                .createNativeQuery("UPDATE supply SET uscc = p.uscc, county = p.county, version = version + 1"
                        + " FROM participant p WHERE p.uscc = ?1 AND supply.uscc = ?2")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }

    /** Lets rows follow their enterprise to another county. */
    int followMoves(Set<String> usccs) {
        return getEntityManager()
                .createNativeQuery("UPDATE supply SET county = p.county, version = version + 1 FROM participant p"
                        + " WHERE p.uscc = supply.uscc AND p.uscc = ANY (?1) AND supply.county <> p.county")
                .setParameter(1, usccs.toArray(String[]::new))
                .executeUpdate();
    }
}
