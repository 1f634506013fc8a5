package cn.reserve.library.dispatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListStatement;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.QueryPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten months of which nearly all is accepted, and a new one of which five reports have come. */
class ReportListPlanTest {
    private static final UUID NEW_MONTH = UUID.fromString("01900000-0000-7000-8000-00000000000b");

    @SuppressWarnings("NullAway.Init")
    private static Connection connection;

    @BeforeAll
    static void manyReports() throws SQLException {
        connection = PostgresForTests.newDatabase("classpath:db/platform", "classpath:cn/reserve/library")
                .connectAsOwner();
        try (Statement statement = connection.createStatement()) {
            // Reports alone: what rounds and projects are besides matters to no plan.
            statement.execute("ALTER TABLE dispatch_report DROP CONSTRAINT dispatch_report_project_id_fkey");
            statement.execute("ALTER TABLE dispatch_report DROP CONSTRAINT dispatch_report_round_id_fkey");
            statement.execute("ALTER TABLE dispatch_report SET (autovacuum_enabled = false)");
            statement.execute("""
                    INSERT INTO dispatch_report (round_id, period, project_id, name, enterprise_name, uscc, county, county_name, field, state,
                        start_light, progress_light, light, months_late, points_behind, reds, asked_at)
                    SELECT ('01900000-0000-7000-8000-0000000000' || lpad(to_hex(m), 2, '0'))::uuid, date '2026-01-01' + m * interval '1 month',
                        uuidv7(), '第' || i * 7919 % 4000 || '号数控机床更新项目', '甲机械有限公司', '91510300' || lpad((i % 500)::text, 10, '0'),
                        (array['510302','510303','510304','510311','510321','510322'])[1 + i % 6], '自流井区',
                        (array['INDUSTRY','CONSTRUCTION','TRANSPORT','AGRICULTURE','EDUCATION','CULTURE_TOURISM','MEDICAL','RECYCLING'])
                            [1 + (i / 6) % 8],
                        CASE WHEN m < 11 THEN CASE WHEN i % 10 = 0 THEN 'EXCUSED' ELSE 'ACCEPTED' END
                            WHEN i % 800 = 0 THEN 'SUBMITTED' ELSE 'MISSING' END,
                        'GREEN', 'GREEN', 'GREEN', 0, 0, 0, now()
                    FROM generate_series(1, 11) m, generate_series(1, 4000) i""");
            statement.execute("VACUUM ANALYZE dispatch_report");
            statement.execute("SET plan_cache_mode = force_custom_plan");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void findsTheFewThatWereHandedInWithoutWalkingThroughTheMonth() throws SQLException {
        ReportSearch search = handedIn();

        assertThat(plan(search, new Scope.Everything())).contains("using dispatch_report_handed_in");
    }

    @Test
    void findsThoseOfACountyAndOfAFieldAsWell() throws SQLException {
        ReportSearch ofCounty = handedIn();
        ofCounty.county = "510304";
        ReportSearch ofField = handedIn();
        ofField.field = Field.INDUSTRY;

        assertThat(plan(ofCounty, new Scope.Everything())).contains("handed_in");
        assertThat(plan(handedIn(), new Scope.District("510304"))).contains("handed_in");
        assertThat(plan(ofField, new Scope.Everything())).contains("handed_in");
    }

    @Test
    void looksNamesUpForTheRowsOfThePageAlone() throws SQLException {
        ReportSearch search = new ReportSearch();
        search.round = NEW_MONTH;
        ListStatement rows = rows(search, new Scope.Everything());

        String ran = QueryPlan.ran(connection, rows.sql().replace("offset 0", "offset 3000"), rows.values());

        assertThat(ran).containsPattern("project named \\(actual .*loops=21\\)");
    }

    private static String plan(ReportSearch search, Scope scope) throws SQLException {
        ListStatement rows = rows(search, scope);
        return QueryPlan.of(connection, rows.sql(), rows.values());
    }

    private static ListStatement rows(ReportSearch search, Scope scope) {
        Viewer viewer = new Viewer("one", "甲", "office", "单位", Set.of(Role.COMMISSION_PREPARER), scope);
        return DispatchReports.found(search, LocalDate.parse("2026-12-08"), viewer)
                .rows(DispatchReports.COLUMNS, DispatchReports.sorted(search), new PageParams());
    }

    private static ReportSearch handedIn() {
        ReportSearch search = new ReportSearch();
        search.round = NEW_MONTH;
        search.filled = true;
        return search;
    }
}
