package cn.reserve.library.project;

import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import cn.reserve.platform.standards.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of projects, by any filters together, over a million of them: {@link SeekingProjects} finds a page, then its rows are looked up. */
@ApplicationScoped
class ProjectListing {
    /** What the filters and orders need, with the rows that are shown. */
    private static final String SHOWN = "join project p on p.id = s.id";

    static final String COLUMNS = """
            p.id, p.version, p.code, p.name, p.enterprise_name, p.uscc, p.field, p.direction, p.county, p.county_name, p.state,
            p.stage, p.total_investment, p.loan_amount, p.due_at, p.updated_at, p.flag_count, s.light""";

    private final EntityManager entities;
    private final SeekingProjects seeking;

    ProjectListing(EntityManager entities, SeekingProjects seeking) {
        this.entities = entities;
        this.seeking = seeking;
    }

    Page<ProjectRow> page(ProjectSearch search, Viewer viewer, PageParams paging) {
        boolean lights = ProjectPolicy.seesLights(viewer);
        Page<UUID> page = found(search, viewer)
                .page(
                        entities,
                        SeekingProjects.ID + " as id",
                        sort(search),
                        paging,
                        row -> row.get("sort_id", UUID.class));
        Map<UUID, ProjectRow> rows = rows(page.items(), lights);
        // A project that is deleted between the looks has no row.
        return page.mapPresent(id -> Optional.ofNullable(rows.get(id)));
    }

    /** All that the search finds, for an export. */
    ListRows<ProjectRow> every(ProjectSearch search, Viewer viewer) {
        boolean lights = ProjectPolicy.seesLights(viewer);
        return found(search, viewer).showing(SHOWN).every(entities, COLUMNS, sort(search), row -> row(row, lights));
    }

    static Sort<ProjectSort> sort(ProjectSearch search) {
        return Sort.read(ProjectSort.class, search.sort, new Sort<>(ProjectSort.UPDATED_AT, true));
    }

    private ListQuery found(ProjectSearch search, Viewer viewer) {
        return seeking.matching(filtered(search, viewer), search.q);
    }

    /** What matches, but for words, of the rows that the viewer sees. */
    static ListQuery filtered(ProjectSearch search, Viewer viewer) {
        if (search.light != null && !ProjectPolicy.seesLights(viewer)) {
            throw Problems.forbidden("project.light-not-shown");
        }
        ListQuery query = Projects.scoped(SeekingProjects.TABLE, "s", viewer)
                .countedFirst()
                .equal("s.state", search.state)
                .equal("s.field", search.field)
                .equal("s.direction", search.direction)
                .equal("s.county", search.county)
                .equal("s.uscc", search.enterprise)
                .equal("s.light", search.light)
                .unlessAbsent("s.amount >= ?", search.minInvestment);
        if (search.maxInvestment != null) {
            query.where("s.amount between 0 and ?", search.maxInvestment);
        }
        IndustryPolicy.range(search.industry)
                .ifPresent(range -> query.where("s.industry >= ? and s.industry < ?", range.from(), range.before()));
        dates(query, search);
        if (isDivided(search, viewer)) {
            query.countedAlong("s.updated_at desc, s.id desc");
        }
        return query;
    }

    /** Whether what is left of the projects has an index by their last change, which no other day goes against. */
    private static boolean isDivided(ProjectSearch search, Viewer viewer) {
        boolean part = search.county != null
                || search.field != null
                || search.state != null
                || !(viewer.scope() instanceof Scope.Everything);
        return part && search.submittedFrom == null && search.submittedTo == null && search.permitsDueBy == null;
    }

    private static void dates(ListQuery query, ProjectSearch search) {
        Instant submittedFrom = start("submittedFrom", search.submittedFrom, 0);
        Instant submittedBefore = start("submittedTo", search.submittedTo, 1);
        Instant updatedFrom = start("updatedFrom", search.updatedFrom, 0);
        Instant updatedBefore = start("updatedTo", search.updatedTo, 1);
        query.unlessAbsent("s.planned_start >= ?", Parameters.day("startFrom", search.startFrom))
                .unlessAbsent("s.planned_start <= ?", Parameters.day("startTo", search.startTo))
                .unlessAbsent("s.planned_completion >= ?", Parameters.day("completionFrom", search.completionFrom))
                .unlessAbsent("s.planned_completion <= ?", Parameters.day("completionTo", search.completionTo))
                .unlessAbsent("s.submitted_at >= ?", submittedFrom)
                .unlessAbsent("s.submitted_at < ?", submittedBefore)
                .unlessAbsent("s.updated_at >= ?", updatedFrom)
                .unlessAbsent("s.updated_at < ?", updatedBefore);
        // The orders by time, which go with the days; but by updatedAt the days of updating are the order's own.
        ProjectSort by = sort(search).key();
        if ((submittedFrom != null || submittedBefore != null)
                && (by == ProjectSort.UPDATED_AT || by == ProjectSort.DUE_AT)) {
            query.byMonths("s.submitted_at", submittedFrom, submittedBefore);
        } else if ((updatedFrom != null || updatedBefore != null) && by == ProjectSort.DUE_AT) {
            query.byMonths("s.updated_at", updatedFrom, updatedBefore);
        }
        LocalDate permitsDue = Parameters.day("permitsDueBy", search.permitsDueBy);
        if (permitsDue != null) {
            Projects.permitsDue(query, permitsDue);
        }
    }

    /** When a day begins in the city, or the day so many days after it. */
    private static @Nullable Instant start(String name, @Nullable String sent, int daysLater) {
        LocalDate day = Parameters.day(name, sent);
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(CityTime.ZONE).toInstant();
    }

    private Map<UUID, ProjectRow> rows(List<UUID> ids, boolean lights) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = entities.createNativeQuery(
                        "select " + COLUMNS + " from " + SeekingProjects.TABLE + " " + SHOWN
                                + " where p.id = any(cast(cast(?1 as text[]) as uuid[]))",
                        Tuple.class)
                .setParameter(1, ids.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList();
        return found.stream()
                .map(row -> row(row, lights))
                .collect(Collectors.toMap(ProjectRow::id, Function.identity()));
    }

    private static ProjectRow row(Tuple row, boolean lights) {
        String direction = row.get("direction", String.class);
        String stage = row.get("stage", String.class);
        return new ProjectRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("enterprise_name", String.class),
                row.get("uscc", String.class),
                Field.valueOf(row.get("field", String.class)),
                direction == null ? null : Direction.valueOf(direction),
                row.get("county", String.class),
                row.get("county_name", String.class),
                ProjectState.valueOf(row.get("state", String.class)),
                stage == null ? null : ProjectStage.valueOf(stage),
                lights ? Light.valueOf(row.get("light", String.class)) : null,
                row.get("total_investment", BigDecimal.class),
                row.get("loan_amount", BigDecimal.class),
                row.get("due_at", Instant.class),
                row.get("updated_at", Instant.class),
                row.get("flag_count", Integer.class));
    }
}
