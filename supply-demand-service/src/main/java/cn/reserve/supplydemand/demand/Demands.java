package cn.reserve.supplydemand.demand;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored demands. */
@ApplicationScoped
class Demands implements PanacheRepositoryBase<Demand, UUID> {

    Page<Demand> page(ListQuery query, Sort<DemandSort> order, PageParams paging) {
        return query.page(getEntityManager(), Demand.class, order, paging);
    }

    ListRows<Demand> every(ListQuery query, Sort<DemandSort> order) {
        return query.every(getEntityManager(), Demand.class, order);
    }

    /** How many of the enterprise's demands were planned for a month before this day's. */
    long plannedBefore(String uscc, LocalDate month) {
        return count("uscc = ?1 and purchaseMonth < ?2", uscc, month.withDayOfMonth(1));
    }

    /** Those of some rows of sheets that are listed. */
    List<UUID> listedOf(Collection<UUID> rows) {
        return getEntityManager()
                .createQuery("select x.sourceRow from Demand x where x.sourceRow in ?1", UUID.class)
                .setParameter(1, rows)
                .getResultList();
    }

    Optional<Demand> ofRow(UUID row) {
        return find("sourceRow", row).firstResultOptional();
    }

    /** The listing of the first of some rows that has one. */
    Optional<Demand> ofRows(List<UUID> rows) {
        return rows.stream().flatMap(row -> ofRow(row).stream()).findFirst();
    }

    /** Rows of a merged enterprise belong to the surviving one, and are of its county. */
    int moveTo(String survivor, String merged) {
        return getEntityManager()
                .createNativeQuery("UPDATE demand SET uscc = p.uscc, county = p.county, version = version + 1"
                        + " FROM participant p WHERE p.uscc = ?1 AND demand.uscc = ?2")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }

    /** Lets rows follow their enterprise to another county. */
    int followMoves(Set<String> usccs) {
        return getEntityManager()
                .createNativeQuery("UPDATE demand SET county = p.county, version = version + 1 FROM participant p"
                        + " WHERE p.uscc = demand.uscc AND p.uscc = ANY (?1) AND demand.county <> p.county")
                .setParameter(1, usccs.toArray(String[]::new))
                .executeUpdate();
    }
}
