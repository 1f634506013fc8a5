package cn.reserve.library.amendment;

import cn.reserve.library.enterprise.KeyData;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The proposals. */
@ApplicationScoped
public class Amendments implements PanacheRepositoryBase<Amendment, UUID> {
    private static final String COLUMNS =
            "a.id, a.enterprise_id, a.uscc, a.enterprise_name, a.county, a.state, a.proposed_by, a.proposed_at,"
                    + " cast(a.before as text) as before, cast(a.proposed as text) as proposed";
    private static final int SHOWN = 50;

    private final ObjectMapper json;

    Amendments(ObjectMapper json) {
        this.json = json;
    }

    /** Number of proposals that a district has to decide. */
    public long waitingIn(String county) {
        return new ListQuery("amendment a", "a.id")
                .equal("a.county", county)
                .equal("a.state", AmendmentState.PROPOSED)
                .count(getEntityManager(), Page.COUNT_LIMIT);
    }

    /** Whether a proposal of an enterprise waits. */
    public boolean isOpen(UUID enterpriseId) {
        return count("enterpriseId = ?1 and state = ?2", enterpriseId, AmendmentState.PROPOSED) > 0;
    }

    List<Amendment> of(UUID enterpriseId) {
        return find("enterpriseId = ?1 order by proposedAt desc, id desc", enterpriseId)
                .page(io.quarkus.panache.common.Page.ofSize(SHOWN))
                .list();
    }

    /** One of an enterprise, for a change. */
    Amendment locked(UUID enterpriseId, UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(amendment -> amendment.enterpriseId().equals(enterpriseId))
                .orElseThrow(() -> Problems.notFound("amendment"));
    }

    Page<AmendmentRow> search(AmendmentSearch search, Viewer viewer, PageParams paging) {
        return found(search, viewer).page(getEntityManager(), COLUMNS, sorted(search), paging, this::row);
    }

    /** All that the search finds, for an export. */
    ListRows<AmendmentRow> every(AmendmentSearch search, Viewer viewer) {
        return found(search, viewer).every(getEntityManager(), COLUMNS, sorted(search), this::row);
    }

    private static Sort<AmendmentSort> sorted(AmendmentSearch search) {
        return Sort.read(AmendmentSort.class, search.sort, new Sort<>(AmendmentSort.PROPOSED_AT, true));
    }

    private static ListQuery found(AmendmentSearch search, Viewer viewer) {
        return scoped(viewer).equal("a.county", search.county).equal("a.state", search.state);
    }

    private static ListQuery scoped(Viewer viewer) {
        ListQuery query = new ListQuery("amendment a", "a.id");
        return switch (viewer.scope()) {
            case Scope.Everything _ -> query;
            case Scope.District(String county) -> query.where("a.county = ?", county);
            case Scope.Bureau _, Scope.Organisation _, Scope.Nothing _ -> query.where("false");
        };
    }

    private AmendmentRow row(Tuple row) {
        KeyData before = keyData(row.get("before", String.class));
        KeyData proposed = keyData(row.get("proposed", String.class));
        return new AmendmentRow(
                row.get("id", UUID.class),
                row.get("enterprise_id", UUID.class),
                row.get("uscc", String.class),
                row.get("enterprise_name", String.class),
                row.get("county", String.class),
                AmendmentState.valueOf(row.get("state", String.class)),
                row.get("proposed_by", String.class),
                row.get("proposed_at", Instant.class),
                before,
                proposed,
                AmendmentPolicy.changed(before, proposed));
    }

    private KeyData keyData(String stored) {
        try {
            return json.readerFor(KeyData.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A proposal's key data cannot be read", e);
        }
    }
}
