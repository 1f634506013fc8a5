package cn.reserve.library.stage;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The stage reports of all projects within the viewer's scope. */
@ApplicationScoped
class ListedStageReports {
    private static final String TABLE = "stage_report s join project p on p.id = s.project_id";
    private static final String COLUMNS = """
            p.name, p.enterprise_name, p.uscc, p.field, p.county_name, s.stage, s.day, s.state, s.note, s.evidence_name,
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

    /** All that the search finds, latest first. */
    ListRows<StageReportRow> every(StageReportSearch search, Viewer viewer) {
        return scoped(viewer)
                .equal("s.stage", search.stage)
                .equal("s.state", search.state)
                .equal("p.field", search.field)
                .equal("p.county", search.county)
                .every(entities, COLUMNS, new Sort<>(Order.REPORTED_AT, true), ListedStageReports::row);
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
