package cn.reserve.library.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListStatement;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.QueryPlan;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 30,000 projects: whatever the page's filters are together, the database reads indexes and never the whole table. */
class ProjectListPlanTest {
    private static final int ROWS = 30_000;
    private static final String WHOLE_TABLE = "Seq Scan on project_listing";
    private static final String RARE = "盐卤";

    private static final List<Consumer<ProjectSearch>> FILTERS = List.of(
            search -> search.state = ProjectState.ADMITTED,
            search -> search.field = Field.INDUSTRY,
            search -> search.county = "510302",
            search -> search.direction = Direction.GREEN,
            search -> search.industry = "C34",
            search -> search.light = Light.RED,
            search -> search.minInvestment = new BigDecimal("45000000"),
            search -> search.maxInvestment = new BigDecimal("5000000"),
            search -> search.startFrom = "2026-11-01",
            search -> search.completionTo = "2027-02-01",
            search -> search.submittedFrom = "2026-01-19",
            search -> search.updatedTo = "2026-01-02",
            search -> search.q = RARE);

    @SuppressWarnings("NullAway.Init")
    private static Connection connection;

    @BeforeAll
    static void manyProjects() throws SQLException {
        connection = PostgresForTests.newDatabase("classpath:db/platform", "classpath:cn/reserve/library")
                .connectAsOwner();
        try (Statement statement = connection.createStatement()) {
            // Rows of the list alone: what a project is besides matters to no plan.
            statement.execute("ALTER TABLE project_listing DROP CONSTRAINT project_listing_id_fkey");
            statement.execute("ALTER TABLE project_listing SET (autovacuum_enabled = false)");
            statement.execute("""
                    INSERT INTO project_listing (id, uscc, county, field, direction, industry, state, light, amount, due_at, planned_start,
                        planned_completion, submitted_at, updated_at, name, words)
                    SELECT uuidv7(), '91510300' || lpad((i %% 2000)::text, 10, '0'),
                        (array['510302','510303','510304','510311','510321','510322'])[1 + i %% 6],
                        (array['INDUSTRY','CONSTRUCTION','TRANSPORT','AGRICULTURE','EDUCATION','CULTURE_TOURISM','MEDICAL','RECYCLING'])
                            [1 + (i / 6) %% 8],
                        (array['ADVANCED','DIGITAL','GREEN','SAFETY'])[1 + (i / 48) %% 4],
                        lpad((13 + (i / 7) %% 60)::text, 2, '0') || '00',
                        (array['SUBMITTED','DISTRICT_PASSED','BUREAU_PASSED','ADMITTED','RETURNED'])[1 + (i / 11) %% 5],
                        CASE WHEN (i / 11) %% 5 <> 3 THEN 'NONE' ELSE (array['GREEN','GREEN','GREEN','YELLOW','RED'])[1 + i %% 5] END,
                        1000000 + (i * 7919 %% 500) * 100000, timestamptz '9999-12-31 00:00:00+00',
                        date '2026-01-01' + i * 31 %% 365, date '2027-01-01' + i * 17 %% 700,
                        timestamptz '2026-01-01 00:00:00+08' + i * interval '1 minute',
                        timestamptz '2026-01-01 00:00:00+08' + i * interval '1 minute', '第' || i || '号项目',
                        '第' || i || '号数控机床更新项目' || md5(i::text) || md5((-i)::text) || repeat('淘汰落后设备，建设能耗在线监测。', 8)
                            || CASE WHEN i %% 1000 = 0 THEN '盐卤装备' ELSE '' END
                    FROM generate_series(1, %d) i""".formatted(ROWS));
            // Whatever the background looks at meanwhile keeps pages from being read by their index alone.
            await().atMost(Duration.ofSeconds(60)).until(() -> isVacuumed(statement));
            statement.execute("SET plan_cache_mode = force_custom_plan");
        }
    }

    private static boolean isVacuumed(Statement statement) throws SQLException {
        statement.execute("VACUUM ANALYZE project_listing");
        try (ResultSet pages = statement.executeQuery(
                "SELECT relallvisible = relpages FROM pg_class WHERE relname = 'project_listing'")) {
            return pages.next() && pages.getBoolean(1);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void readsIndexesForEveryFilterAloneAndEveryTwoTogether() throws SQLException {
        List<String> whole = new ArrayList<>();
        for (int one = 0; one < FILTERS.size(); one++) {
            for (int other = one; other < FILTERS.size(); other++) {
                ProjectSearch search = new ProjectSearch();
                FILTERS.get(one).accept(search);
                FILTERS.get(other).accept(search);
                for (Viewer viewer : viewers()) {
                    look(search, viewer, whole, one + " and " + other + " for " + viewer.scope());
                }
            }
        }

        assertThat(whole).as("combinations that read the whole table").isEmpty();
    }

    @Test
    void readsIndexesForAllFiltersInEveryOrder() throws SQLException {
        List<String> whole = new ArrayList<>();
        for (String sort : List.of("updatedAt", "-updatedAt", "totalInvestment", "-totalInvestment", "name", "dueAt")) {
            for (int without = 0; without < FILTERS.size(); without++) {
                ProjectSearch search = new ProjectSearch();
                search.sort = sort;
                for (int i = 0; i < FILTERS.size(); i++) {
                    if (i != without) {
                        FILTERS.get(i).accept(search);
                    }
                }
                look(search, preparer(), whole, "all but " + without + " by " + sort);
            }
        }

        assertThat(whole).as("combinations that read the whole table").isEmpty();
    }

    @Test
    void findsARareWordOfTheContentByItsIndex() throws SQLException {
        ProjectSearch search = ProjectSearch.of(RARE);

        assertThat(plan(total(search, preparer()))).contains("project_listing_words");
        assertThat(plan(few(search, preparer()))).contains("project_listing_words");
    }

    @Test
    void walksAlongTheOrderForAFrequentWord() throws SQLException {
        ProjectSearch search = ProjectSearch.of("机床");
        search.sort = "name";

        assertThat(plan(many(search, preparer())))
                .contains("project_listing_name")
                .doesNotContain("Sort");
    }

    @Test
    void walksAlongTheOrderForAFrequentWordWithAnotherFilter() throws SQLException {
        ProjectSearch search = ProjectSearch.of("机床");
        search.state = ProjectState.ADMITTED;
        search.sort = "name";

        assertThat(plan(many(search, preparer())))
                .contains("project_listing_name")
                .doesNotContain("Sort");
    }

    private static void look(ProjectSearch search, Viewer viewer, List<String> whole, String what) throws SQLException {
        if (plan(total(search, viewer)).contains(WHOLE_TABLE)) {
            whole.add("total of " + what);
        }
        if (plan(few(search, viewer)).contains(WHOLE_TABLE)) {
            whole.add("few rows of " + what);
        }
        // A rare word never matches many.
        if (search.q == null && plan(many(search, viewer)).contains(WHOLE_TABLE)) {
            whole.add("many rows of " + what);
        }
    }

    private static ListStatement many(ProjectSearch search, Viewer viewer) {
        return query(search, viewer).rows("s.id as id", ProjectListing.sort(search), new PageParams());
    }

    private static ListStatement total(ProjectSearch search, Viewer viewer) {
        return query(search, viewer).total(ProjectListing.sort(search));
    }

    private static ListStatement few(ProjectSearch search, Viewer viewer) {
        return query(search, viewer).fewRows("s.id as id", ProjectListing.sort(search), new PageParams());
    }

    private static ListQuery query(ProjectSearch search, Viewer viewer) {
        return ProjectListing.filtered(search, viewer).matching(SeekingProjects.KEYS, SeekingProjects.WORDS, search.q);
    }

    private static String plan(ListStatement statement) throws SQLException {
        List<Object> values = statement.values().stream()
                .map(value -> value instanceof java.time.Instant at ? at.atOffset(java.time.ZoneOffset.UTC) : value)
                .toList();
        return QueryPlan.of(connection, statement.sql(), values);
    }

    private static List<Viewer> viewers() {
        return List.of(
                preparer(),
                viewer(Role.DISTRICT_REVIEWER, new Scope.District("510304")),
                viewer(Role.BUREAU_REVIEWER, new Scope.Bureau("economy")));
    }

    private static Viewer preparer() {
        return viewer(Role.COMMISSION_PREPARER, new Scope.Everything());
    }

    private static Viewer viewer(Role role, Scope scope) {
        return new Viewer("one", "甲", "office", "单位", Set.of(role), scope);
    }
}
