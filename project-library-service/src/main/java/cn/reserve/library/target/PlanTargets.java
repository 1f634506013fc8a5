package cn.reserve.library.target;

import cn.reserve.library.plantext.PlanReading.Bound;
import cn.reserve.library.plantext.PlanReading.Comparison;
import cn.reserve.library.target.TargetStanding.Known;
import cn.reserve.library.target.TargetStanding.Stored;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The targets within the viewer's scope, their values, and what formulas gave. */
@ApplicationScoped
class PlanTargets implements PanacheRepositoryBase<PlanTarget, UUID> {
    private static final String TABLE = "plan_target t join policy_document d on d.id = t.document_id";
    private static final String COLUMNS = """
            t.id, t.version, t.document_id, d.title, d.number, t.source_line, t.indicator, t.comparison, t.base_year, t.base_value,
            t.value, t.unit, t.value_unit, t.due_year, t.direction, t.lead_name, t.lead_bureau, t.formula""";

    /**
     * For a change; within the viewer's scope.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    PlanTarget locked(UUID id, Viewer viewer) {
        if (one(id, viewer).isEmpty()) {
            throw Problems.notFound("target");
        }
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("target"));
    }

    boolean isKnown(UUID documentId, String indicator, int dueYear, UUID besides) {
        return !getEntityManager()
                .createNativeQuery("""
                        select 1 from plan_target where document_id = ?1 and md5(indicator) = md5(?2) and due_year = ?3 and id <> ?4""")
                .setParameter(1, documentId)
                .setParameter(2, indicator)
                .setParameter(3, dueYear)
                .setParameter(4, besides)
                .getResultList()
                .isEmpty();
    }

    Page<Stored> search(TargetSearch search, Viewer viewer, PageParams paging) {
        return found(search, viewer).page(getEntityManager(), COLUMNS, sorted(search), paging, PlanTargets::stored);
    }

    /** All that the search finds, for an export. */
    ListRows<Stored> every(TargetSearch search, Viewer viewer) {
        return found(search, viewer).every(getEntityManager(), COLUMNS, sorted(search), PlanTargets::stored);
    }

    private static Sort<TargetSort> sorted(TargetSearch search) {
        return Sort.read(TargetSort.class, search.sort, new Sort<>(TargetSort.CREATED_AT, false));
    }

    private static ListQuery found(TargetSearch search, Viewer viewer) {
        return scoped(viewer)
                .equal("t.lead_name", search.lead)
                .equal("t.document_id", search.document)
                .equal("t.due_year", search.dueYear);
    }

    Optional<Stored> one(UUID id, Viewer viewer) {
        return scoped(viewer)
                .equal("t.id", id)
                .page(
                        getEntityManager(),
                        COLUMNS,
                        new Sort<>(TargetSort.CREATED_AT, false),
                        new PageParams(),
                        PlanTargets::stored)
                .items()
                .stream()
                .findFirst();
    }

    /** Those that are not yet due, whoever sees them. */
    List<Stored> running(int year) {
        return rows("select " + COLUMNS + " from " + TABLE + " where t.due_year >= ?1", year).stream()
                .map(PlanTargets::stored)
                .toList();
    }

    /** Entered values of targets, by target and year. */
    Map<UUID, SortedMap<Integer, Known>> values(List<UUID> targets) {
        Map<UUID, SortedMap<Integer, Known>> values = new HashMap<>();
        for (Tuple row : rows("""
                select target_id, year, value, note, entered_by, entered_at from target_value where target_id = any(cast(?1 as uuid[]))""", targets.stream().map(UUID::toString).toArray(String[]::new))) {
            values.computeIfAbsent(row.get("target_id", UUID.class), _ -> new TreeMap<>())
                    .put(
                            row.get("year", Integer.class),
                            new Known(
                                    row.get("value", BigDecimal.class),
                                    row.get("note", String.class),
                                    row.get("entered_by", String.class),
                                    row.get("entered_at", Instant.class)));
        }
        return values;
    }

    /** What formulas gave, by year. */
    Map<Formula, SortedMap<Integer, Known>> figures() {
        Map<Formula, SortedMap<Integer, Known>> figures = new HashMap<>();
        for (Tuple row :
                rows("select formula, year, value, computed_at from library_figure where ?1 is not null", "")) {
            figures.computeIfAbsent(Formula.valueOf(row.get("formula", String.class)), _ -> new TreeMap<>())
                    .put(
                            row.get("year", Integer.class),
                            new Known(
                                    row.get("value", BigDecimal.class), "", "", row.get("computed_at", Instant.class)));
        }
        return figures;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Object value) {
        return getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter(1, value)
                .getResultList();
    }

    void enter(UUID id, int year, YearValueRequest request, String person, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into target_value (target_id, year, value, note, entered_by, entered_at) values (?1, ?2, ?3, ?4, ?5, ?6)
                        on conflict (target_id, year) do update set value = excluded.value, note = excluded.note,
                        entered_by = excluded.entered_by, entered_at = excluded.entered_at""")
                .setParameter(1, id)
                .setParameter(2, year)
                .setParameter(3, request.value())
                .setParameter(4, request.note())
                .setParameter(5, person)
                .setParameter(6, now)
                .executeUpdate();
    }

    private static ListQuery scoped(Viewer viewer) {
        ListQuery query = new ListQuery(TABLE, "t.id");
        return switch (viewer.scope()) {
            case Scope.Everything _, Scope.District _ -> query;
            case Scope.Bureau(String bureau) -> query.where("(t.lead_bureau = ? or t.lead_bureau is null)", bureau);
            case Scope.Organisation _, Scope.Nothing _ -> query.where("false");
        };
    }

    private static Stored stored(Tuple row) {
        NewTarget facts = new NewTarget(
                row.get("source_line", Integer.class),
                row.get("indicator", String.class),
                Comparison.valueOf(row.get("comparison", String.class)),
                row.get("base_year", Integer.class),
                row.get("base_value", BigDecimal.class),
                row.get("value", BigDecimal.class),
                row.get("unit", String.class),
                row.get("value_unit", String.class),
                row.get("due_year", Integer.class),
                Bound.valueOf(row.get("direction", String.class)),
                row.get("lead_name", String.class),
                row.get("lead_bureau", String.class),
                formula(row.get("formula", String.class)));
        return new Stored(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("document_id", UUID.class),
                row.get("title", String.class),
                row.get("number", String.class),
                facts);
    }

    private static @Nullable Formula formula(@Nullable String name) {
        return name == null ? null : Formula.valueOf(name);
    }
}
