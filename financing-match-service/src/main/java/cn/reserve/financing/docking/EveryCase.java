package cn.reserve.financing.docking;

import cn.reserve.financing.calendar.CityCalendar;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.listing.SortColumn;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** All cases that a search finds, for an export: the filters and the scope of {@link CaseListing}. */
@ApplicationScoped
class EveryCase {
    private static final String COLUMNS = """
            c.id, c.version, c.need_id, c.project_id, c.project_name, c.enterprise_name, c.bank, c.bank_name, c.state,
            n.amount as wanted, c.amount, c.rate, c.term_months, c.due_at, c.claimed_at, c.updated_at""";

    private final EntityManager entities;
    private final CityCalendar calendar;

    EveryCase(EntityManager entities, CityCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** The orders of {@link CaseSort}, by the names of the table. */
    private enum Order implements ListSort {
        UPDATED_AT;

        @Override
        public SortColumn by() {
            return SortColumn.time("updatedAt", "c.updated_at");
        }
    }

    ListRows<CaseRow> rows(CaseSearch search, Caller caller) {
        Sort<Order> sort = Sort.read(Order.class, search.sort, new Sort<>(Order.UPDATED_AT, true));
        ListQuery query = new ListQuery("docking_case c join need n on n.id = c.need_id", "c.id")
                .equal("c.need_id", Parameters.uuid("needId", search.needId))
                .equal("c.state", Parameters.oneOf("state", CaseState.class, search.state))
                .equal("c.bank", Parameters.text("bank", search.bank));
        switch (CaseScope.of(caller)) {
            case CaseScope.OwnBank(String alias) -> query.where("c.bank = ?", alias);
            case CaseScope.OwnEnterprise(String uscc) -> query.where("c.uscc = ?", uscc);
            case CaseScope.City _ -> {}
        }
        Instant now = calendar.now();
        return query.every(entities, COLUMNS, sort, row -> row(row, now));
    }

    private static CaseRow row(Tuple row, Instant now) {
        Instant dueAt = row.get("due_at", Instant.class);
        return new CaseRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("need_id", UUID.class),
                row.get("project_id", UUID.class),
                row.get("project_name", String.class),
                row.get("enterprise_name", String.class),
                row.get("bank", String.class),
                row.get("bank_name", String.class),
                CaseState.valueOf(row.get("state", String.class)),
                row.get("wanted", BigDecimal.class),
                row.get("amount", BigDecimal.class),
                row.get("rate", BigDecimal.class),
                row.get("term_months", Integer.class),
                dueAt,
                dueAt != null && !now.isBefore(dueAt),
                row.get("claimed_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
