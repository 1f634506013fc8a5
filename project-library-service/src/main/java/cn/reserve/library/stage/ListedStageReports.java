package cn.reserve.library.stage;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stage reports of all projects within the viewer's scope. */
@ApplicationScoped
class ListedStageReports {
    private static final String TABLE = "stage_report s join project p on p.id = s.project_id";
    private static final String COLUMNS = """
            s.id, s.project_id, p.name, p.enterprise_name, p.uscc, p.field, p.county_name, s.stage, s.day, s.state, s.note, s.evidence_name,
            s.reported_by, s.reported_at, s.decided_by, s.decided_at, s.reason""";

    private final EntityManager entities;

    ListedStageReports(EntityManager entities) {
        this.entities = entities;
    }

    private enum Order implements ListSort {
        REPORTED_AT;

        @Override
        public SortColumn by() {
            return SortColumn.time("reportedAt", "s.reported_at");
        }
    }

    Page<StageReportRow> page(StageReportSearch search, Viewer viewer, PageParams paging) {
        return found(search, viewer).page(entities, COLUMNS, sorted(search), paging, ListedStageReports::row);
    }

    /** All that the search finds, for an export. */
    ListRows<StageReportRow> every(StageReportSearch search, Viewer viewer) {
        return found(search, viewer).every(entities, COLUMNS, sorted(search), ListedStageReports::row);
    }

    /** How many wait for the confirmation of the viewer's district, looking at no more than 10,001. */
    long waiting(Viewer viewer) {
        return scoped(viewer).equal("s.state", ReportState.REPORTED).count(entities, Page.COUNT_LIMIT);
    }

    private static Sort<Order> sorted(StageReportSearch search) {
        return Sort.read(Order.class, search.sort, new Sort<>(Order.REPORTED_AT, true));
    }

    private static ListQuery found(StageReportSearch search, Viewer viewer) {
        return scoped(viewer)
                .equal("s.stage", search.stage)
                .equal("s.state", search.state)
                .equal("p.field", search.field)
                .equal("p.county", search.county);
    }

    private static ListQuery scoped(Viewer viewer) {
        ListQuery query = new ListQuery(TABLE, "s.id");
        return switch (viewer.scope()) {
            case Scope.Everything _ -> query;
            case Scope.District(String county) -> query.where("p.county = ?", county);
            case Scope.Bureau(String bureau) -> {
                List<String> fields =
                        Field.ledBy(bureau).stream().map(Field::name).toList();
                yield fields.isEmpty() ? query.where("false") : query.in("p.field", fields);
            }
            case Scope.Organisation(String alias) -> query.where("p.uscc = ?", alias);
            case Scope.Nothing _ -> query.where("false");
        };
    }

    private static StageReportRow row(Tuple row) {
        return new StageReportRow(
                row.get("id", UUID.class),
                row.get("project_id", UUID.class),
                row.get("name", String.class),
                row.get("enterprise_name", String.class),
                row.get("uscc", String.class),
                Field.valueOf(row.get("field", String.class)),
                row.get("county_name", String.class),
                ProjectStage.valueOf(row.get("stage", String.class)),
                row.get("day", LocalDate.class),
                ReportState.valueOf(row.get("state", String.class)),
                row.get("note", String.class),
                row.get("evidence_name", String.class),
                row.get("reported_by", String.class),
                row.get("reported_at", Instant.class),
                row.get("decided_by", String.class),
                row.get("decided_at", Instant.class),
                row.get("reason", String.class));
    }
}
