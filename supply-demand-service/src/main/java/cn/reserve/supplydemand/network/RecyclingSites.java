package cn.reserve.supplydemand.network;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored sites. */
@ApplicationScoped
class RecyclingSites implements PanacheRepositoryBase<RecyclingSite, UUID> {
    /** The district has something to decide. */
    static final String WAITING = "(r.state = 'PROPOSED' or (r.state = 'OPERATING' and r.change_state = 'PROPOSED'))";

    /** The enterprise has something to mend. */
    static final String RETURNED = "(r.state = 'RETURNED' or (r.state = 'OPERATING' and r.change_state = 'RETURNED'))";

    Page<RecyclingSite> page(ListQuery query, Sort<SiteSort> order, PageParams paging) {
        return query.page(getEntityManager(), RecyclingSite.class, order, paging);
    }

    ListRows<RecyclingSite> every(ListQuery query, Sort<SiteSort> order) {
        return query.every(getEntityManager(), RecyclingSite.class, order);
    }

    long count(ListQuery query) {
        return query.count(getEntityManager(), Page.EXACT_TO + 1);
    }

    /**
     * The site, for a change.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when the viewer may not know of it
     */
    RecyclingSite locked(UUID id, SiteViewer viewer) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(viewer::admits)
                .orElseThrow(() -> Problems.notFound("recycling-site"));
    }

    /** Sites that have opened, by county and kind; the standard is one of stations. */
    List<Tuple> counted(LocalDate today) {
        return new ListQuery("recycling_site r", "r.id")
                .where("r.state = 'OPERATING'")
                .where("r.opened_on <= ?", today)
                .grouped(
                        getEntityManager(),
                        "r.county, r.kind",
                        // A county that was renamed meanwhile has one line all the same.
                        "max(r.county_name) as county_name, count(*) as sites, count(*) filter (where r.standardised and r.kind = 'STATION') as standardised,"
                                + " count(*) filter (where r.pick_up) as fetching,"
                                + " coalesce(sum(r.capacity), 0) as capacity");
    }

    /** Stations by the standard that opened by the end of a year and were not closed by then. */
    long standardisedStations(int year) {
        return (Long) getEntityManager()
                .createNativeQuery(
                        "SELECT count(*) FROM recycling_site WHERE kind = 'STATION' AND standardised"
                                + " AND state IN ('OPERATING', 'CLOSED') AND opened_on <= make_date(?1, 12, 31)"
                                + " AND (closed_on IS NULL OR closed_on > make_date(?1, 12, 31))",
                        Long.class)
                .setParameter(1, year)
                .getSingleResult();
    }

    /** Sites of a merged enterprise belong to the surviving one; they stay where they are. */
    int moveTo(String survivor, String merged) {
        return getEntityManager()
                .createNativeQuery("UPDATE recycling_site SET uscc = ?1, version = version + 1 WHERE uscc = ?2")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }
}
