package cn.reserve.library.reserve;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The balance and its rows as the viewer may see them. */
@ApplicationScoped
class ShowingReserve {
    private final Balances balances;
    private final ReserveEntries entries;
    private final ReviewClock clock;

    ShowingReserve(Balances balances, ReserveEntries entries, ReviewClock clock) {
        this.balances = balances;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    BalanceResponse balance(BalanceSearch search, Viewer viewer) {
        Quarter quarter = quarter(search);
        return new BalanceResponse(
                quarter.wire(),
                balances.cells(quarter, search, viewer),
                SeriesPolicy.series(quarter, balances.movements(quarter, search, viewer)));
    }

    @Transactional
    Page<ReserveRow> rows(ReserveSearch search, Viewer viewer, PageParams paging) {
        return entries.search(search, quarter(search), viewer, paging);
    }

    /** All rows behind a figure, for an export. */
    ListRows<ReserveRow> every(ReserveSearch search, Viewer viewer) {
        return entries.every(search, quarter(search), viewer);
    }

    private Quarter quarter(BalanceSearch search) {
        return Quarter.read(search.quarter).orElseGet(() -> Quarter.of(clock.today()));
    }
}
