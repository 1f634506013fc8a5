package cn.reserve.library.measure;

import cn.reserve.library.measure.MeasureRow.LeadUnit;
import cn.reserve.library.measure.MeasureSummary.ActionProgress;
import cn.reserve.library.measure.MeasureSummary.UnitProgress;
import cn.reserve.library.reserve.Quarter;
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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The measures within the viewer's scope. */
@ApplicationScoped
class PlanMeasures implements PanacheRepositoryBase<PlanMeasure, UUID> {
    private static final String TABLE = "plan_measure m join policy_document d on d.id = m.document_id";
    private static final String COLUMNS = """
            m.id, m.version, m.document_id, d.title, d.number, m.source_line, m.action, m.topic, m.text, m.state, m.updated_at""";
    private static final String WORKS_ON =
            "exists (select from measure_unit u where u.measure_id = m.id and u.bureau = ?)";
    private static final String LED_BY =
            "exists (select from measure_unit u where u.measure_id = m.id and u.leads and u.name = ?)";

    /**
     * For a change; within the viewer's scope.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    PlanMeasure locked(UUID id, Viewer viewer) {
        if (row(id, viewer).isEmpty()) {
            throw Problems.notFound("measure");
        }
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("measure"));
    }

    /** Two imports at once would take the same places, and the same rows. */
    void oneAdoptionAtATime() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('plan measures', 0)) as text)")
                .getSingleResult();
    }

    long lastPosition() {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select coalesce(max(position), 0) from plan_measure", java.math.BigDecimal.class)
                        .getSingleResult())
                .longValue();
    }

    boolean isKnown(UUID documentId, String text, UUID besides) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from plan_measure where document_id = ?1 and md5(text) = md5(?2) and id <> ?3")
                .setParameter(1, documentId)
                .setParameter(2, text)
                .setParameter(3, besides)
                .getResultList()
                .isEmpty();
    }

    Page<MeasureRow> search(MeasureSearch search, Viewer viewer, PageParams paging) {
        Page<MeasureRow> page = found(search, viewer)
                .page(getEntityManager(), COLUMNS, sorted(search), paging, row -> row(row, viewer));
        return page.map(withUnits(page.items(), viewer));
    }

    /** All that the search finds, for an export. */
    ListRows<MeasureRow> every(MeasureSearch search, Viewer viewer) {
        return found(search, viewer)
                .every(getEntityManager(), COLUMNS, sorted(search), row -> row(row, viewer))
                .inPortions(rows -> rows.stream().map(withUnits(rows, viewer)).toList());
    }

    private static Sort<MeasureSort> sorted(MeasureSearch search) {
        return Sort.read(MeasureSort.class, search.sort, new Sort<>(MeasureSort.POSITION, false));
    }

    private static ListQuery found(MeasureSearch search, Viewer viewer) {
        return scoped(viewer)
                .equal("m.state", search.state)
                .equal("m.action", search.action)
                .equal("m.document_id", search.document)
                .unlessAbsent(LED_BY, search.unit)
                .matching("m.search_keys", "m.search_text", search.q);
    }

    /** One row; empty when it is not the viewer's to see. */
    Optional<MeasureRow> row(UUID id, Viewer viewer) {
        Sort<MeasureSort> sort = new Sort<>(MeasureSort.POSITION, false);
        Page<MeasureRow> page = scoped(viewer)
                .equal("m.id", id)
                .page(getEntityManager(), COLUMNS, sort, new PageParams(), row -> row(row, viewer));
        return page.map(withUnits(page.items(), viewer)).items().stream().findFirst();
    }

    private UnaryOperator<MeasureRow> withUnits(List<MeasureRow> rows, Viewer viewer) {
        Map<UUID, List<LeadUnit>> units = rows.isEmpty()
                ? Map.of()
                : units(rows.stream().map(MeasureRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                MeasureUnit::measureId,
                                Collectors.mapping(unit -> unit(unit, viewer), Collectors.toList())));
        return row -> row.with(units.getOrDefault(row.id(), List.of()));
    }

    /** Units of measures, lead units first. */
    List<MeasureUnit> units(List<UUID> measures) {
        return getEntityManager()
                .createQuery("from MeasureUnit u where u.measureId in ?1 order by u.position", MeasureUnit.class)
                .setParameter(1, measures)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(unit -> !unit.leads()))
                .toList();
    }

    List<MeasureEntry> entries(UUID measure) {
        return getEntityManager()
                .createQuery(
                        "from MeasureEntry e where e.measureId = ?1 order by e.enteredAt desc, e.id desc",
                        MeasureEntry.class)
                .setParameter(1, measure)
                .getResultList();
    }

    List<MeasureEvidence> evidence(UUID measure) {
        return getEntityManager()
                .createQuery(
                        "from MeasureEvidence e where e.measureId = ?1 order by e.addedAt, e.id", MeasureEvidence.class)
                .setParameter(1, measure)
                .getResultList();
    }

    boolean hasEntries(UUID unit) {
        return !getEntityManager()
                .createNativeQuery("select 1 from measure_entry where unit_id = ?1 limit 1")
                .setParameter(1, unit)
                .getResultList()
                .isEmpty();
    }

    void keep(Object row) {
        getEntityManager().persist(row);
    }

    void drop(MeasureUnit unit) {
        getEntityManager().remove(unit);
    }

    /**
     * Lead units with how far they are.
     *
     * @param due the quarter that should be reported, by what was in the library when it ended
     */
    @SuppressWarnings("unchecked")
    List<UnitProgress> byUnit(Viewer viewer, Quarter due) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "select u.name, max(u.bureau) as bureau," + counts("u.state") + """
                        , count(*) filter (where u.state <> 'DONE' and coalesce(u.last_report, 0) < ?2
                            and m.created_at < ?3) as missing
                        from measure_unit u join plan_measure m on m.id = u.measure_id where u.leads and """ + " " + condition(viewer)
                                + " group by u.name order by u.name",
                        Tuple.class)
                .setParameter(1, viewer.scope().code())
                .setParameter(2, due.key())
                .setParameter(3, due.over())
                .getResultList();
        return rows.stream()
                .map(row -> new UnitProgress(
                        row.get("name", String.class),
                        row.get("bureau", String.class),
                        row.get("not_started", Long.class),
                        row.get("under_way", Long.class),
                        row.get("delayed", Long.class),
                        row.get("done", Long.class),
                        row.get("missing", Long.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<ActionProgress> byAction(Viewer viewer) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "select m.action," + counts("m.state") + " from plan_measure m where "
                                + (viewer.scope() instanceof Scope.Bureau
                                        ? WORKS_ON.replace("?", "?1")
                                        : everything(viewer))
                                + " group by m.action order by min(m.position)",
                        Tuple.class)
                .setParameter(1, viewer.scope().code())
                .getResultList();
        return rows.stream()
                .map(row -> new ActionProgress(
                        row.get("action", String.class),
                        row.get("not_started", Long.class),
                        row.get("under_way", Long.class),
                        row.get("delayed", Long.class),
                        row.get("done", Long.class)))
                .toList();
    }

    private static String counts(String column) {
        return " count(*) filter (where " + column + " = 'NOT_STARTED') as not_started, count(*) filter (where "
                + column
                + " = 'UNDER_WAY') as under_way, count(*) filter (where " + column
                + " = 'DELAYED') as delayed, count(*) filter (where " + column + " = 'DONE') as done";
    }

    /** A bureau's summary speaks of the measures that it works on, whoever leads them. */
    private static String condition(Viewer viewer) {
        return viewer.scope() instanceof Scope.Bureau
                ? "exists (select from measure_unit o where o.measure_id = u.measure_id and o.bureau = ?1)"
                : everything(viewer);
    }

    private static String everything(Viewer viewer) {
        return switch (viewer.scope()) {
            case Scope.Everything _, Scope.District _ -> "cast(?1 as text) is not null";
            case Scope.Bureau _, Scope.Organisation _, Scope.Nothing _ -> "cast(?1 as text) is null";
        };
    }

    private static ListQuery scoped(Viewer viewer) {
        ListQuery query = new ListQuery(TABLE, "m.id");
        return switch (viewer.scope()) {
            case Scope.Everything _, Scope.District _ -> query;
            case Scope.Bureau(String bureau) -> query.where(WORKS_ON, bureau);
            case Scope.Organisation _, Scope.Nothing _ -> query.where("false");
        };
    }

    private static LeadUnit unit(MeasureUnit unit, Viewer viewer) {
        Integer reported = unit.lastReport();
        return new LeadUnit(
                unit.id(),
                unit.name(),
                unit.bureau(),
                unit.leads(),
                unit.state(),
                quarter(reported),
                MeasurePolicy.reports(viewer, unit.leads(), unit.bureau()));
    }

    static @Nullable String quarter(@Nullable Integer key) {
        return key == null ? null : Quarter.ofKey(key).wire();
    }

    private static MeasureRow row(Tuple row, Viewer viewer) {
        return new MeasureRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("document_id", UUID.class),
                row.get("title", String.class),
                row.get("number", String.class),
                row.get("source_line", Integer.class),
                row.get("action", String.class),
                row.get("topic", String.class),
                row.get("text", String.class),
                MeasureState.valueOf(row.get("state", String.class)),
                List.of(),
                row.get("updated_at", Instant.class),
                MeasurePolicy.runs(viewer));
    }
}
