package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored figures. */
@ApplicationScoped
class RecoveryFigures implements PanacheRepositoryBase<RecoveryFigure, UUID> {
    Page<RecoveryFigure> page(ListQuery query, Sort<FigureSort> order, PageParams paging) {
        return query.page(getEntityManager(), RecoveryFigure.class, order, paging);
    }

    ListRows<RecoveryFigure> every(ListQuery query, Sort<FigureSort> order) {
        return query.every(getEntityManager(), RecoveryFigure.class, order);
    }

    /** Whether there is one for this indicator, year and county; two who enter at once meet at the unique index. */
    boolean knows(RecoveryIndicator indicator, int year, @Nullable String county) {
        return county == null
                ? count("indicator = ?1 and year = ?2 and county is null and voidedAt is null", indicator, year) > 0
                : count("indicator = ?1 and year = ?2 and county = ?3 and voidedAt is null", indicator, year, county)
                        > 0;
    }

    /** All that count. */
    List<RecoveryFigure> standing() {
        return list("voidedAt is null");
    }

    /** Lets only one at a time enter a figure, so that the second is told instead of failing at the index. */
    void oneAtATime() {
        getEntityManager()
                .createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtext('recovery_figure')) AS text)")
                .getSingleResult();
    }
}
