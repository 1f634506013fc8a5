package cn.reserve.library.reserve;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The reserve's rows, and the door for the feature that confirms real days. */
@ApplicationScoped
public class ReserveEntries {
    private static final String COLUMNS = """
            r.project_id, p.name, p.enterprise_name, r.field, r.county, p.county_name, r.amount, r.reserved_on, r.started_on,
            r.commissioned_on""";

    private static final String BEGAN = "greatest(r.started_on, r.reserved_on)";
    private static final String COMPLETED = "greatest(r.commissioned_on, r.started_on, r.reserved_on)";

    private final EntityManager entities;

    ReserveEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** A project came into a stage on a confirmed day. */
    public void enter(UUID projectId, ProjectStage stage, LocalDate day) {
        String column =
                switch (stage) {
                    case RESERVED -> throw new IllegalArgumentException("admission reserves");
                    case UNDER_CONSTRUCTION -> "started_on";
                    case COMMISSIONED -> "commissioned_on";
                };
        entities.createNativeQuery("update reserve_entry set " + column + " = ?1 where project_id = ?2")
                .setParameter(1, day)
                .setParameter(2, projectId)
                .executeUpdate();
    }

    /** The rows behind a figure. */
    Page<ReserveRow> search(ReserveSearch search, Quarter quarter, Viewer viewer, PageParams paging) {
        return found(search, quarter, viewer).page(entities, COLUMNS, sorted(search), paging, ReserveEntries::row);
    }

    /** All of them, for an export. */
    ListRows<ReserveRow> every(ReserveSearch search, Quarter quarter, Viewer viewer) {
        return found(search, quarter, viewer).every(entities, COLUMNS, sorted(search), ReserveEntries::row);
    }

    private static Sort<ReserveSort> sorted(ReserveSearch search) {
        return Sort.read(ReserveSort.class, search.sort, new Sort<>(ReserveSort.AMOUNT, true));
    }

    private static ListQuery found(ReserveSearch search, Quarter quarter, Viewer viewer) {
        ListQuery query = scoped(viewer).equal("r.county", search.county).equal("r.field", search.field);
        ProjectStage stage = search.stage == null ? ProjectStage.RESERVED : search.stage;
        counted(query, stage, search.measure == Measure.ENTERED, quarter);
        return query;
    }

    /** The same days by which the balance counts: no stage begins before the admission. */
    private static void counted(ListQuery query, ProjectStage stage, boolean entered, Quarter quarter) {
        String since =
                switch (stage) {
                    case RESERVED -> "r.reserved_on";
                    case UNDER_CONSTRUCTION -> BEGAN;
                    case COMMISSIONED -> COMPLETED;
                };
        switch (stage) {
            case RESERVED -> {}
            case UNDER_CONSTRUCTION -> query.where("r.started_on is not null");
            case COMMISSIONED -> query.where("r.commissioned_on is not null");
        }
        if (entered) {
            query.where(since + " between ? and ?", quarter.firstDay(), quarter.lastDay());
            return;
        }
        String until =
                switch (stage) {
                    case RESERVED -> "case when r.started_on is null then r.left_on else " + BEGAN + " end";
                    case UNDER_CONSTRUCTION ->
                        "case when r.commissioned_on is null then r.left_on else " + COMPLETED + " end";
                    case COMMISSIONED -> "r.left_on";
                };
        query.where(since + " <= ?", quarter.lastDay())
                .where("(" + until + " is null or " + until + " > ?)", quarter.lastDay());
    }

    private static ListQuery scoped(Viewer viewer) {
        ListQuery query = new ListQuery("reserve_entry r", "r.project_id")
                .showing("left join project p on p.id = r.project_id")
                .countedFirst();
        return switch (viewer.scope()) {
            case Scope.Everything _ -> query;
            case Scope.District(String county) -> query.where("r.county = ?", county);
            case Scope.Bureau(String bureau) -> {
                List<String> fields =
                        Field.ledBy(bureau).stream().map(Field::name).toList();
                yield fields.isEmpty() ? query.where("false") : query.in("r.field", fields);
            }
            case Scope.Organisation _, Scope.Nothing _ -> query.where("false");
        };
    }

    private static ReserveRow row(Tuple row) {
        LocalDate started = row.get("started_on", LocalDate.class);
        LocalDate commissioned = row.get("commissioned_on", LocalDate.class);
        ProjectStage stage = commissioned != null
                ? ProjectStage.COMMISSIONED
                : started != null ? ProjectStage.UNDER_CONSTRUCTION : ProjectStage.RESERVED;
        return new ReserveRow(
                row.get("project_id", UUID.class),
                row.get("name", String.class),
                row.get("enterprise_name", String.class),
                Field.valueOf(row.get("field", String.class)),
                row.get("county", String.class),
                row.get("county_name", String.class),
                stage,
                row.get("amount", BigDecimal.class),
                row.get("reserved_on", LocalDate.class),
                started,
                commissioned);
    }
}
