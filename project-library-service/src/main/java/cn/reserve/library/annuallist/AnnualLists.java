package cn.reserve.library.annuallist;

import cn.reserve.library.listtype.Words;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The lists. */
@ApplicationScoped
public class AnnualLists implements PanacheRepositoryBase<AnnualList, UUID> {
    private static final String COLUMNS = """
            l.id, l.version, l.type_code, t.name_zh, t.name_en, l.year, l.owner_kind, l.owner, l.owner_name, l.state, l.reason,
            l.updated_at, s.items, s.flagged, s.linked, s.quantity, s.cost""";
    private static final String TABLE = """
            annual_list l join list_type t on t.code = l.type_code cross join lateral (
              select count(*) as items, count(*) filter (where i.flagged) as flagged, count(i.project_id) as linked,
                coalesce(sum(i.quantity) filter (where i.state <> 'DROPPED'), 0) as quantity,
                coalesce(sum(i.cost) filter (where i.state <> 'DROPPED'), 0) as cost
              from list_item i where i.list_id = l.id) s""";
    /**
     * The list for reading.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown or not the viewer's to know
     */
    public AnnualList visible(UUID id, Viewer viewer) {
        return findByIdOptional(id)
                .filter(list -> ListPolicy.sees(viewer, list.facts()))
                .orElseThrow(() -> Problems.notFound("annual-list"));
    }

    /** The list for a change of itself or of its items; one change at a time. */
    public AnnualList locked(UUID id, Viewer viewer) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(list -> ListPolicy.sees(viewer, list.facts()))
                .orElseThrow(() -> Problems.notFound("annual-list"));
    }

    Page<ListRow> search(ListSearch search, Viewer viewer, PageParams paging) {
        return found(search, viewer).page(getEntityManager(), COLUMNS, sorted(search), paging, AnnualLists::row);
    }

    /** All that the search finds, for an export. */
    ListRows<ListRow> every(ListSearch search, Viewer viewer) {
        return found(search, viewer).every(getEntityManager(), COLUMNS, sorted(search), AnnualLists::row);
    }

    private static Sort<ListSorting> sorted(ListSearch search) {
        return Sort.read(ListSorting.class, search.sort, new Sort<>(ListSorting.UPDATED_AT, true));
    }

    private static ListQuery found(ListSearch search, Viewer viewer) {
        return scoped(viewer)
                .equal("l.type_code", search.type)
                .equal("l.year", search.year)
                .equal("l.state", search.state)
                .equal("l.owner", search.owner);
    }

    ListRow row(AnnualList list, Viewer viewer) {
        Sort<ListSorting> sort = new Sort<>(ListSorting.UPDATED_AT, true);
        return scoped(viewer)
                .equal("l.id", list.id())
                .page(getEntityManager(), COLUMNS, sort, new PageParams(), AnnualLists::row)
                .items()
                .getFirst();
    }

    long countSubmittedByOthers(Viewer viewer, int limit) {
        return scoped(viewer)
                .equal("l.state", ListState.SUBMITTED)
                .where("l.submitted_by <> ?", viewer.subject())
                .count(getEntityManager(), limit);
    }

    long countReturned(Viewer viewer, int limit) {
        String organisation = viewer.scope().code();
        return scoped(viewer)
                .equal("l.state", ListState.OPEN)
                .where("l.owner = ? and l.reason is not null", organisation)
                .count(getEntityManager(), limit);
    }

    long countItems(UUID list) {
        return (Long) getEntityManager()
                .createNativeQuery("select count(*) from list_item where list_id = ?1", Long.class)
                .setParameter(1, list)
                .getSingleResult();
    }

    /** Until this transaction ends: two lists of the same type, year and unit would be one too many. */
    boolean isOpened(String type, int year, String owner) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('annual list ' || ?1, 0)) as text)")
                .setParameter(1, type)
                .getSingleResult();
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select 1 from annual_list where type_code = ?1 and coalesce(year, 0) = ?2 and owner = ?3)",
                        Boolean.class)
                .setParameter(1, type)
                .setParameter(2, year)
                .setParameter(3, owner)
                .getSingleResult();
    }

    private static ListQuery scoped(Viewer viewer) {
        ListQuery query = new ListQuery(TABLE, "l.id");
        return switch (viewer.scope()) {
            case Scope.Everything _ -> query;
            case Scope.Bureau(String bureau) -> query.where("l.bureau = ?", bureau);
            case Scope.District(String county) ->
                query.where("l.owner_kind = 'DISTRICT'").where("l.owner = ?", county);
            case Scope.Organisation _, Scope.Nothing _ -> query.where("false");
        };
    }

    private static ListRow row(Tuple row) {
        return new ListRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("type_code", String.class),
                new Words(row.get("name_zh", String.class), row.get("name_en", String.class)),
                row.get("year", Integer.class),
                OwnerKind.valueOf(row.get("owner_kind", String.class)),
                row.get("owner", String.class),
                row.get("owner_name", String.class),
                ListState.valueOf(row.get("state", String.class)),
                row.get("reason", String.class),
                row.get("updated_at", Instant.class),
                row.get("items", Long.class),
                row.get("flagged", Long.class),
                row.get("linked", Long.class),
                row.get("quantity", BigDecimal.class),
                row.get("cost", BigDecimal.class));
    }
}
