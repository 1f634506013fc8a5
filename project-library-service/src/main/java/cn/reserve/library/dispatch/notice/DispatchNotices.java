package cn.reserve.library.dispatch.notice;

import cn.reserve.library.dispatch.DispatchScope;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The notices. */
@ApplicationScoped
class DispatchNotices implements PanacheRepositoryBase<DispatchNotice, UUID> {
    private static final String TABLE = "dispatch_notice n";
    private static final Sort<NoticeSort> SOONEST_FIRST = new Sort<>(NoticeSort.DEADLINE, false);

    DispatchNotice locked(UUID id, Viewer viewer) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(notice -> DispatchScope.sees(viewer, notice.uscc(), notice.county(), notice.field()))
                .orElseThrow(() -> Problems.notFound("dispatch-notice"));
    }

    Page<DispatchNotice> search(NoticeSearch search, Viewer viewer, PageParams paging) {
        return found(search, viewer).page(getEntityManager(), DispatchNotice.class, SOONEST_FIRST, paging);
    }

    /** All that the search finds, for an export. */
    ListRows<DispatchNotice> every(NoticeSearch search, Viewer viewer) {
        return found(search, viewer).every(getEntityManager(), DispatchNotice.class, SOONEST_FIRST);
    }

    private static ListQuery found(NoticeSearch search, Viewer viewer) {
        ListQuery query = DispatchScope.of(TABLE, "n", viewer)
                .equal("n.state", search.state)
                .equal("n.round_id", search.round)
                .equal("n.project_id", search.project)
                .equal("n.field", search.field)
                .equal("n.county", search.county);
        if (Boolean.TRUE.equals(search.open)) {
            query.where("n.state <> 'CLOSED'");
        }
        return query;
    }

    long count(NoticeState state, Viewer viewer) {
        return DispatchScope.of(TABLE, "n", viewer).equal("n.state", state).count(getEntityManager(), Page.COUNT_LIMIT);
    }
}
