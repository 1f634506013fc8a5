package cn.reserve.library.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListStatement;
import cn.reserve.platform.rest.Cursor;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.QueryPlan;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects of some days, in orders that go with the days: whichever way they are looked for, each page has the same rows. */
class LateProjectsTest {
    private static final Viewer PREPARER =
            new Viewer("one", "甲", "office", "单位", Set.of(Role.COMMISSION_PREPARER), new Scope.Everything());

    @SuppressWarnings("NullAway.Init")
    private static Connection connection;

    @BeforeAll
    static void projects() throws SQLException {
        connection = PostgresForTests.newDatabase("classpath:db/platform", "classpath:cn/reserve/library")
                .connectAsOwner();
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE project_listing DROP CONSTRAINT project_listing_id_fkey");
            // Over 21 months; every seventh was worked on long after it came, every eleventh never came, some share
            // their moments.
            statement.execute("""
                    INSERT INTO project_listing (id, uscc, county, field, state, light, amount, due_at, submitted_at, updated_at, name, words)
                    SELECT uuidv7(), '', '510302', (array['INDUSTRY','MEDICAL'])[1 + i % 2], 'ADMITTED', 'NONE', 1,
                        CASE WHEN i % 3 = 0 THEN at + interval '5 days' ELSE timestamptz '9999-12-31 00:00:00+00' END,
                        CASE WHEN i % 11 > 0 THEN at END, CASE WHEN i % 7 = 0 THEN at + i * interval '20 minutes' ELSE at END, '', ''
                    FROM generate_series(1, 6000) i,
                        LATERAL (SELECT timestamptz '2024-12-31 23:00:00+08' + i / 2 * interval '5 hours' AS at) t""");
            statement.execute("VACUUM ANALYZE project_listing");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"updatedAt", "-updatedAt", "dueAt", "-dueAt"})
    void haveTheSamePagesWhicheverWayTheyAreFound(String sort) throws SQLException {
        for (Consumer<ProjectSearch> days : List.<Consumer<ProjectSearch>>of(
                search -> search.submittedTo = "2025-02-01",
                search -> search.submittedFrom = "2026-05-01",
                search -> {
                    search.submittedFrom = "2025-06-30";
                    search.submittedTo = "2025-08-01";
                    search.field = Field.INDUSTRY;
                },
                search -> search.submittedTo = "2031-01-01",
                search -> search.submittedTo = "2020-01-01")) {
            compare(sort, days);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueAt", "-dueAt"})
    void haveTheSamePagesByTheDayOfTheirLastChange(String sort) throws SQLException {
        compare(sort, search -> search.updatedTo = "2025-02-01");
        compare(sort, search -> search.updatedFrom = "2026-05-01");
    }

    @Test
    void areReadMonthByMonthFromTheIndex() throws SQLException {
        for (String sort : List.of("-updatedAt", "dueAt")) {
            ProjectSearch search = search(sort, each -> each.submittedTo = "2025-12-01");
            ListStatement monthly =
                    query(search).monthlyRows("s.id as id", ProjectListing.sort(search), new PageParams());

            assertThat(QueryPlan.of(connection, literal(monthly), List.of()))
                    .contains("project_listing_submitted_month_" + (sort.equals("dueAt") ? "due" : "updated"));
        }
    }

    private static void compare(String sort, Consumer<ProjectSearch> days) throws SQLException {
        ProjectSearch search = search(sort, days);
        ListQuery query = query(search);
        var by = ProjectListing.sort(search);
        List<Row> first = rows(query.rows("s.id as id", by, at(1, 50, null)));
        List<PageParams> pages = new ArrayList<>(List.of(at(1, 20, null), at(3, 30, null), at(1, 200, null)));
        if (first.size() > 30) {
            pages.add(at(
                    1,
                    20,
                    Cursor.after(by.wire(), first.get(30).value(), first.get(30).id())
                            .encode()));
        }
        for (PageParams page : pages) {
            List<Row> expected = rows(query.rows("s.id as id", by, page));

            for (ListStatement way : List.of(
                    query.fewRows("s.id as id", by, page),
                    query.nearRows("s.id as id", by, page),
                    query.monthlyRows("s.id as id", by, page))) {
                assertThat(rows(way)).as(way.sql()).isEqualTo(expected);
            }
        }
    }

    private static ProjectSearch search(String sort, Consumer<ProjectSearch> days) {
        ProjectSearch search = new ProjectSearch();
        search.sort = sort;
        days.accept(search);
        return search;
    }

    private static ListQuery query(ProjectSearch search) {
        return ProjectListing.filtered(search, PREPARER);
    }

    private static PageParams at(int page, int size, @Nullable String cursor) {
        return new PageParams() {
            @Override
            public PageRequest request() {
                return new PageRequest(page, size);
            }

            @Override
            public @Nullable String cursor() {
                return cursor;
            }
        };
    }

    private record Row(String id, Instant value) {}

    private static List<Row> rows(ListStatement statement) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement asked = connection.createStatement();
                ResultSet found = asked.executeQuery(literal(statement))) {
            while (found.next()) {
                rows.add(new Row(
                        found.getString("id"),
                        found.getObject("sort_value", OffsetDateTime.class).toInstant()));
            }
        }
        return rows;
    }

    /** The statement with its values in place. */
    private static String literal(ListStatement statement) {
        List<String> values =
                statement.values().stream().map(LateProjectsTest::literal).toList();
        String sql = statement.sql();
        for (int i = values.size(); i > 0; i--) {
            sql = sql.replace("?" + i, values.get(i - 1));
        }
        return sql;
    }

    private static String literal(Object value) {
        return value instanceof Instant at ? "timestamptz '" + at + "'" : "'" + value + "'";
    }
}
