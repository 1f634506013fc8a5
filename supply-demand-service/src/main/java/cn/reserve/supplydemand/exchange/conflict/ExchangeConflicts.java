package cn.reserve.supplydemand.exchange.conflict;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The stored conflicts. */
@ApplicationScoped
class ExchangeConflicts implements PanacheRepositoryBase<ExchangeConflict, UUID> {

    Page<ExchangeConflict> page(ListQuery query, Sort<ConflictSort> order, PageParams paging) {
        return query.page(getEntityManager(), ExchangeConflict.class, order, paging);
    }

    /**
     * The conflict, for a decision.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code exchange-conflict.not-found}
     */
    ExchangeConflict locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("exchange-conflict"));
    }
}
