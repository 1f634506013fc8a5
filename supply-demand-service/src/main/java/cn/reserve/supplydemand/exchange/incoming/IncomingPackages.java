package cn.reserve.supplydemand.exchange.incoming;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The packages that came from the province. */
@ApplicationScoped
class IncomingPackages implements PanacheRepositoryBase<IncomingPackage, UUID> {

    Page<IncomingPackage> page(ListQuery query, Sort<IncomingSort> order, PageParams paging) {
        return query.page(getEntityManager(), IncomingPackage.class, order, paging);
    }

    /** The package of a number that was taken, or that waits. */
    Optional<IncomingPackage> kept(String sender, int number) {
        return find(
                        "sender = ?1 and number = ?2 and state in ?3",
                        sender,
                        number,
                        List.of(IncomingState.TAKEN, IncomingState.WAITING))
                .firstResultOptional();
    }

    Optional<IncomingPackage> waiting(String sender, int number) {
        return kept(sender, number).filter(came -> came.state() == IncomingState.WAITING);
    }

    /** Packages that wait say which one is missing now. */
    List<IncomingPackage> allWaiting(String sender) {
        return list("sender = ?1 and state = ?2", sender, IncomingState.WAITING);
    }

    /** Whether these very bytes were refused before: the clock does not fetch them again and again. */
    boolean wasRefused(String sha256) {
        return count("sha256 = ?1 and state = ?2", sha256, IncomingState.REFUSED) > 0;
    }
}
