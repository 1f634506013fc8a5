package cn.reserve.library.policydoc;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListStatement;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.QueryPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A word of two characters is found in 20,000 clauses by their index. */
class ClausePlanTest {
    private static final String INDEX = "policy_clause_search";

    @SuppressWarnings("NullAway.Init")
    private static Connection connection;

    @BeforeAll
    static void manyClauses() throws SQLException {
        connection = PostgresForTests.newDatabase("classpath:db/platform", "classpath:cn/reserve/library")
                .connectAsOwner();
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO policy_document (id, version, kind, level, title, issuer, region, issued_on, valid_from, state, size, lines,
                    sha256, imported_by, imported_at, updated_by, updated_at)
                    SELECT uuidv7(), 0, 'PLAN', 'CITY', '实施方案' || i, '示例市人民政府', '示例市', date '2020-01-01' + i, date '2020-01-01' + i,
                    'KEPT', 1, 1, i::text, '-', now(), '-', now() FROM generate_series(1, 1000) i""");
            statement.execute("""
                    INSERT INTO policy_clause (id, document_id, position, line, depth, label, heading, body)
                    SELECT uuidv7(), d.id, i, i, 2, '（一）', '推进设备更新', '加快淘汰落后产品设备，' || md5(d.id::text || i)
                    || CASE WHEN d.sha256::integer % 50 = 0 AND i = 1 THEN '盐卤装备' ELSE '' END
                    FROM policy_document d, generate_series(1, 20) i""");
            statement.execute("VACUUM ANALYZE policy_document");
            statement.execute("VACUUM ANALYZE policy_clause");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void findsARareWordByTheIndex() throws SQLException {
        ListQuery sought = PolicyDocuments.sought(new DocumentSearch(), "盐卤");
        ListStatement rows =
                sought.rows(PolicyDocuments.CLAUSE_COLUMNS, PolicyDocuments.LATEST_FIRST, new PageParams());
        ListStatement total = sought.total(PolicyDocuments.LATEST_FIRST);

        assertThat(QueryPlan.of(connection, rows.sql(), rows.values()))
                .contains(INDEX)
                .doesNotContain("Seq Scan on policy_clause");
        assertThat(QueryPlan.of(connection, total.sql(), total.values()))
                .contains(INDEX)
                .doesNotContain("Seq Scan on policy_clause");
    }
}
