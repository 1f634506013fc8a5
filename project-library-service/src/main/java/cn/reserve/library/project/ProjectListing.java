package cn.reserve.library.project;

import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.listing.ListStatement;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.listing.SearchText;
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

/**
 * The list of projects, by any filters together, over a million of them. {@code project_listing} finds the ids of a page; then its rows
 * are looked up.
 *
 * <p>Which way is quick depends on how much matches, which the database can only guess, so it is counted first: few matches are found
 * by their filters and sorted, many are met soon on a walk along the sort's index. A word that stands in every fifth project is read
 * for, since an index would only hand over most of the table.
 */
@ApplicationScoped
class ProjectListing {
    /** A walk along the sort's index meets one of so many matches within some hundred rows of a million. */
    static final int FEW = 2_000;

    private static final int SAMPLE = 500;
    private static final int FREQUENT = SAMPLE / 5;
    /** What the filters and orders need. */
    static final String NARROW = "project_listing s";

    /** With the rows that are shown. */
    static final String WIDE = "project_listing s join project p on p.id = s.id";

    static final String COLUMNS = """
            p.id, p.version, p.code, p.name, p.enterprise_name, p.uscc, p.field, p.direction, p.county, p.county_name, p.state,
            p.stage, p.total_investment, p.loan_amount, p.due_at, p.updated_at, p.flag_count, s.light""";
    private static final String READ_FOR = "s.words like ? escape '\\'";
    private static final String ID = "s.id as id";

    /** How a word is looked for. */
    enum Words {
        BY_INDEX,
        BY_READING
    }

    private final EntityManager entities;

    ProjectListing(EntityManager entities) {
        this.entities = entities;
    }

    Page<ProjectRow> page(ProjectSearch search, Viewer viewer, PageParams paging) {
        boolean lights = ProjectPolicy.seesLights(viewer);
        Sort<ProjectSort> sort = sort(search);
        Words words = isFrequent(search.q) ? Words.BY_READING : Words.BY_INDEX;
        ListQuery query = query(NARROW, search, viewer, words);
        ListStatement total = query.total(sort);
        long counted = (Long)
                total.bind(entities.createNativeQuery(total.sql(), Long.class)).getSingleResult();
        ListStatement ids = counted <= FEW
                ? query.fewRows(ID, sort, paging)
                : query(NARROW, search, viewer, Words.BY_READING).rows(ID, sort, paging);
        Page<UUID> page = ListQuery.page(entities, ids, counted, sort, paging, row -> row.get("sort_id", UUID.class));
        Map<UUID, ProjectRow> rows = rows(page.items(), lights);
        // A project that is deleted between the looks has no row.
        return page.mapPresent(id -> Optional.ofNullable(rows.get(id)));
    }

    /** All that the search finds, for an export. */
    ListRows<ProjectRow> every(ProjectSearch search, Viewer viewer) {
        boolean lights = ProjectPolicy.seesLights(viewer);
        Words words = isFrequent(search.q) ? Words.BY_READING : Words.BY_INDEX;
        return query(WIDE, search, viewer, words).every(entities, COLUMNS, sort(search), row -> row(row, lights));
    }

    static Sort<ProjectSort> sort(ProjectSearch search) {
        return Sort.read(ProjectSort.class, search.sort, new Sort<>(ProjectSort.UPDATED_AT, true));
    }

    /**
     * What matches, of the rows that the viewer sees.
     *
     * @param table {@link #NARROW} or {@link #WIDE}
     */
    static ListQuery query(String table, ProjectSearch search, Viewer viewer, Words words) {
        if (search.light != null && !ProjectPolicy.seesLights(viewer)) {
            throw Problems.forbidden("project.light-not-shown");
        }
        ListQuery query = Projects.scoped(table, "s", viewer)
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
        return words == Words.BY_INDEX
                ? query.matching("project_word_keys(s.words)", "s.words", search.q)
                : query.unlessAbsent(READ_FOR, pattern(search.q));
    }

    private static void dates(ListQuery query, ProjectSearch search) {
        query.unlessAbsent("s.planned_start >= ?", Parameters.day("startFrom", search.startFrom))
                .unlessAbsent("s.planned_start <= ?", Parameters.day("startTo", search.startTo))
                .unlessAbsent("s.planned_completion >= ?", Parameters.day("completionFrom", search.completionFrom))
                .unlessAbsent("s.planned_completion <= ?", Parameters.day("completionTo", search.completionTo))
                .unlessAbsent("s.submitted_at >= ?", start("submittedFrom", search.submittedFrom, 0))
                .unlessAbsent("s.submitted_at < ?", start("submittedTo", search.submittedTo, 1))
                .unlessAbsent("s.updated_at >= ?", start("updatedFrom", search.updatedFrom, 0))
                .unlessAbsent("s.updated_at < ?", start("updatedTo", search.updatedTo, 1));
        LocalDate permitsDue = Parameters.day("permitsDueBy", search.permitsDueBy);
        if (permitsDue != null) {
            query.where("s.promise_due is not null")
                    .where("s.promise_due <= ?", permitsDue)
                    .where("s.state not in ('DRAFT', 'WITHDRAWN', 'REMOVED')");
        }
    }

    /** When a day begins in the city, or the day so many days after it. */
    private static @Nullable Instant start(String name, @Nullable String sent, int daysLater) {
        LocalDate day = Parameters.day(name, sent);
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(CityTime.ZONE).toInstant();
    }

    private static @Nullable String pattern(@Nullable String typed) {
        return SearchText.of(typed).map(SearchText::pattern).orElse(null);
    }

    /** Whether a word stands in every fifth of the latest projects. */
    private boolean isFrequent(@Nullable String typed) {
        String pattern = pattern(typed);
        return pattern != null
                && (Long) entities.createNativeQuery(
                                        "select count(*) from (select r.words from project_listing r order by r.updated_at desc, r.id desc"
                                                + " limit " + SAMPLE + ") s where s.words like ?1 escape '\\'",
                                        Long.class)
                                .setParameter(1, pattern)
                                .getSingleResult()
                        >= FREQUENT;
    }

    private Map<UUID, ProjectRow> rows(List<UUID> ids, boolean lights) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = entities.createNativeQuery(
                        "select " + COLUMNS + " from " + WIDE + " where p.id = any(cast(cast(?1 as text[]) as uuid[]))",
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
