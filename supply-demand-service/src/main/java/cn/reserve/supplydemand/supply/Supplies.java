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

    /** The enterprise's newest listing of a product and model. */
    Optional<Supply> same(String uscc, String product, String model) {
        return find("uscc = ?1 and product = ?2 and model = ?3 order by updatedAt desc, id desc", uscc, product, model)
                .firstResultOptional();
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
