package cn.reserve.library.turn;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.PresentName;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.project.ReviewLevel;
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
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The turns of the caller's scope: inboxes, and the rows behind a figure. */
@ApplicationScoped
class ListingTurns {
    private static final String COLUMNS = """
            t.id, t.kind, t.record_id, t.project_id, t.level, t.name, t.county, t.county_name, t.field,
            t.bureau, t.countersign, t.began_at, t.due_at, t.ended_at, t.outcome, t.person_name, t.working_days,
            coalesce(p.version, c.version) as record_version, coalesce(p.total_investment, c.total_investment) as total_investment,
            coalesce(p.loan_amount, c.loan_amount) as loan_amount, coalesce(p.flag_count, c.flag_count) as flag_count""";
    /** What ended under another name, or before a merger, stands beside what did not: name and code are those of today. */
    private static final String PRESENT =
            PresentName.SHOWN + ", (select owned.uscc from project owned where owned.id = shown.project_id) as uscc";

    private static final String TABLE = "review_turn t left join project p on t.kind = 'PROJECT' and p.id = t.record_id"
            + " left join project_change c on t.kind = 'CHANGE' and c.id = t.record_id";

    private final EntityManager entities;
    private final ReviewClock clock;

    ListingTurns(EntityManager entities, ReviewClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    Page<TurnRow> of(TurnSearch search, Viewer viewer, PageParams paging) {
        ListQuery query = found(search, viewer);
        Map<Instant, Integer> left = new HashMap<>();
        return search.state == TurnState.DONE
                ? query.page(entities, COLUMNS, ended(search), paging, row -> row(row, left))
                : query.page(entities, COLUMNS, open(search), paging, row -> row(row, left));
    }

    /** All that the search finds, for an export. */
    ListRows<TurnRow> every(TurnSearch search, Viewer viewer) {
        ListQuery query = found(search, viewer);
        Map<Instant, Integer> left = new HashMap<>();
        return search.state == TurnState.DONE
                ? query.every(entities, COLUMNS, ended(search), row -> row(row, left))
                : query.every(entities, COLUMNS, open(search), row -> row(row, left));
    }

    private static Sort<TurnSort.OfDone> ended(TurnSearch search) {
        return Sort.read(TurnSort.OfDone.class, search.sort, new Sort<>(TurnSort.OfDone.ENDED_AT, true));
    }

    private static Sort<TurnSort.OfOpen> open(TurnSearch search) {
        return Sort.read(TurnSort.OfOpen.class, search.sort, new Sort<>(TurnSort.OfOpen.DUE_AT, false));
    }

    private ListQuery found(TurnSearch search, Viewer viewer) {
        ListQuery query = scoped(new ListQuery(TABLE, "t.id"), viewer)
                .lookingUp(PRESENT)
                .equal("t.level", search.level)
                .equal("t.kind", search.kind)
                .equal("t.field", search.field)
                .equal("t.county", search.county)
                .equal("t.bureau", search.bureau);
        if (search.state == TurnState.DONE) {
            query.where("t.ended_at > ?", clock.now().minus(Duration.ofDays(search.days)))
                    .where("t.outcome in ('PASSED', 'RETURNED')")
                    .equal("t.person", search.person);
            if (search.person != null) {
                TurnScope.levelOf(viewer).ifPresent(level -> query.where("t.level = ?", level.name()));
            }
            if (search.late != null) {
                query.where(search.late ? "t.ended_at >= t.due_at" : "t.ended_at < t.due_at");
            }
            return query;
        }
        query.where("t.ended_at is null");
        if (search.state == TurnState.OVERDUE) {
            query.where("t.due_at <= ?", clock.now());
        }
        return query;
    }

    /** Adds the caller's scope to a query over {@code review_turn t}. */
    static ListQuery scoped(ListQuery query, Viewer viewer) {
        return switch (viewer.scope()) {
            case Scope.Everything _ -> query;
            case Scope.District(String county) -> query.where("t.county = ?", county);
            case Scope.Bureau(String bureau) -> query.where("t.bureau = ?", bureau);
            case Scope.Organisation _, Scope.Nothing _ -> query.where("false");
        };
    }

    private TurnRow row(Tuple row, Map<Instant, Integer> left) {
        Instant due = row.get("due_at", Instant.class);
        Instant ended = row.get("ended_at", Instant.class);
        String outcome = row.get("outcome", String.class);
        return new TurnRow(
                row.get("id", UUID.class),
                TurnKind.valueOf(row.get("kind", String.class)),
                row.get("record_id", UUID.class),
                row.get("record_version", Long.class),
                row.get("project_id", UUID.class),
                ReviewLevel.valueOf(row.get("level", String.class)),
                row.get("name", String.class),
                row.get("enterprise_name", String.class),
                row.get("uscc", String.class),
                row.get("county", String.class),
                row.get("county_name", String.class),
                Field.valueOf(row.get("field", String.class)),
                row.get("bureau", String.class),
                row.get("countersign", Boolean.class),
                row.get("began_at", Instant.class),
                due,
                ended == null ? left.computeIfAbsent(due, clock::workingDaysLeft) : null,
                ended,
                outcome == null ? null : TurnOutcome.valueOf(outcome),
                row.get("person_name", String.class),
                row.get("working_days", Integer.class),
                row.get("total_investment", BigDecimal.class),
                row.get("loan_amount", BigDecimal.class),
                row.get("flag_count", Integer.class));
    }
}
