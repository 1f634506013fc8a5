package cn.reserve.financing.need;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All needs that a search finds, for an export: the filters and the scope of {@link NeedListing}. */
@ApplicationScoped
class EveryNeed {
    private static final String COLUMNS = """
            n.id, n.version, n.state, n.project_id, n.project_code, n.project_name, n.enterprise_name, n.uscc, n.field, n.county,
            n.county_name, n.amount, n.term_months, n.published_at""";

    private final EntityManager entities;

    EveryNeed(EntityManager entities) {
        this.entities = entities;
    }

    ListRows<NeedRow> rows(NeedScope scope, NeedSearch.Criteria criteria) {
        ListQuery query = new ListQuery("need n", "n.id")
                .equal("n.uscc", scope.uscc())
                .equal("n.field", criteria.field())
                .equal("n.county", criteria.county())
                .equal("n.state", criteria.state())
                .unlessAbsent("n.amount >= ?", criteria.minAmount())
                .unlessAbsent("n.amount <= ?", criteria.maxAmount());
        criteria.text()
                .ifPresent(text -> query.where(
                        NeedListing.WORDS + " @@ cast(? as tsquery) and n.search_text like ?",
                        NeedListing.lexemes(text),
                        text.pattern()));
        ListRows<NeedRow> rows = query.every(entities, COLUMNS, criteria.sort(), EveryNeed::row);
        String bank = scope.bank();
        return bank == null ? rows : rows.inPortions(found -> withOwnCases(found, bank));
    }

    private List<NeedRow> withOwnCases(List<NeedRow> found, String bank) {
        Map<UUID, NeedRow.OwnCase> cases = new HashMap<>();
        for (Object row : entities.createNativeQuery("""
                        select distinct on (need_id) need_id, id, state, closed_at is null as open from docking_case
                        where bank = ?1 and need_id = any(cast(?2 as uuid[])) order by need_id, id desc""", Tuple.class)
                .setParameter(1, bank)
                .setParameter(
                        2, found.stream().map(NeedRow::id).map(UUID::toString).toArray(String[]::new))
                .getResultList()) {
            Tuple own = (Tuple) row;
            cases.put(
                    own.get("need_id", UUID.class),
                    new NeedRow.OwnCase(
                            own.get("id", UUID.class), own.get("state", String.class), own.get("open", Boolean.class)));
        }
        return found.stream().map(need -> with(need, cases.get(need.id()))).toList();
    }

    private static NeedRow with(NeedRow need, NeedRow.@Nullable OwnCase own) {
        return new NeedRow(
                need.id(),
                need.version(),
                need.state(),
                need.projectId(),
                need.projectCode(),
                need.projectName(),
                need.enterpriseName(),
                need.uscc(),
                need.field(),
                need.county(),
                need.countyName(),
                need.amount(),
                need.termMonths(),
                need.publishedAt(),
                own);
    }

    private static NeedRow row(Tuple row) {
        return new NeedRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                NeedState.valueOf(row.get("state", String.class)),
                row.get("project_id", UUID.class),
                row.get("project_code", String.class),
                row.get("project_name", String.class),
                row.get("enterprise_name", String.class),
                row.get("uscc", String.class),
                row.get("field", String.class),
                row.get("county", String.class),
                row.get("county_name", String.class),
                row.get("amount", BigDecimal.class),
                row.get("term_months", Integer.class),
                row.get("published_at", Instant.class),
                null);
    }
}
