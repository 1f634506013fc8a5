package cn.reserve.supplydemand.exchange.outgoing;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The packages to the province. */
@ApplicationScoped
class OutgoingPackages implements PanacheRepositoryBase<OutgoingPackage, UUID> {

    Page<OutgoingPackage> page(ListQuery query, Sort<OutgoingSort> order, PageParams paging) {
        return query.page(getEntityManager(), OutgoingPackage.class, order, paging);
    }

    /**
     * The package, for a change.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code exchange-package.not-found}
     */
    OutgoingPackage locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("exchange-package"));
    }

    Optional<OutgoingPackage> last(String receiver) {
        return find("receiver = ?1 order by number desc", receiver).firstResultOptional();
    }

    /** The first package that the receiver has not said to have, when its time has come; nobody else tries it meanwhile. */
    Optional<OutgoingPackage> due(String receiver, Instant now) {
        return find("receiver = ?1 and state <> ?2 order by number", receiver, PackageState.ACKNOWLEDGED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(made -> {
                    Instant next = made.nextAt();
                    return next != null && !next.isAfter(now);
                });
    }

    /** What the receiver has, as it says itself, and nobody noted yet. */
    List<OutgoingPackage> unacknowledged(String receiver, int upTo) {
        return list(
                "receiver = ?1 and number <= ?2 and state <> ?3 order by number",
                receiver,
                upTo,
                PackageState.ACKNOWLEDGED);
    }
}
