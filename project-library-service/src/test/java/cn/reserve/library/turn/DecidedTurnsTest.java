package cn.reserve.library.turn;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platformtest.PostgresForTests;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums by months say what the turns themselves say, whatever happens to a turn and wherever the days begin. */
class DecidedTurnsTest {
    private static final String ITSELF = """
            SELECT review_month(ended_at) AS month, level, county, bureau, coalesce(person, '') AS person, working_days, count(*) AS done,
                count(*) FILTER (WHERE ended_at >= due_at) AS late
            FROM review_turn WHERE outcome IN ('PASSED', 'RETURNED') GROUP BY 1, 2, 3, 4, 5, 6""";

    private static final String SUMS =
            "SELECT month, level, county, bureau, person, working_days, done, late FROM review_decided"
                    + " WHERE done <> 0 OR late <> 0";

    /** As it was before there were sums. */
    private static final String LINES_ITSELF = """
            SELECT level, county, bureau, person, working_days, count(*), count(*) FILTER (WHERE ended_at >= due_at),
                grouping(county), grouping(bureau), grouping(person)
            FROM (SELECT level, county, bureau, coalesce(person, '') AS person, working_days, ended_at, due_at FROM review_turn
                WHERE ended_at > %1$s AND outcome IN ('PASSED', 'RETURNED') AND %2$s) t
            GROUP BY GROUPING SETS ((level, working_days), (level, county, working_days), (level, bureau, working_days),
                (level, person, working_days))""";

    @SuppressWarnings("NullAway.Init")
    private static Connection connection;

    @BeforeAll
    static void turns() throws SQLException {
        connection = PostgresForTests.newDatabase("classpath:db/platform", "classpath:cn/reserve/library")
                .connectAsOwner();
        // Turns alone: what their projects are matters to no sum.
        execute("ALTER TABLE review_turn DROP CONSTRAINT review_turn_project_id_fkey");
        execute("""
                INSERT INTO review_turn (kind, record_id, project_id, level, name, enterprise_name, uscc, county, county_name, field, bureau,
                    began_at, due_at, ended_at, outcome, person, person_name, working_days)
                SELECT 'PROJECT', uuidv7(), uuidv7(), (array['DISTRICT','BUREAU','COMMISSION'])[1 + i % 3], '', '', '',
                    (array['510302','510303'])[1 + i / 3 % 2], '', 'INDUSTRY', (array['economy','housing'])[1 + i / 6 % 2],
                    at - interval '3 days', at + (i % 5 - 2) * interval '1 day', CASE WHEN i % 7 > 0 THEN at END,
                    (array[null,'PASSED','PASSED','PASSED','RETURNED','ENDED','TAKEN_BACK'])[1 + i % 7],
                    CASE WHEN i % 7 > 0 AND i % 11 > 0 THEN 'person-' || i % 3 || i / 12 % 2 END, '',
                    CASE WHEN i % 7 > 0 AND i % 13 > 0 THEN i % 4 END
                FROM generate_series(1, 3000) i, LATERAL (SELECT timestamptz '2026-11-20 10:00:00+08' - i * interval '200 minutes' AS at) t""");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void addsUpWhatIsDecidedTakesItsDecisionBackOrGetsAnotherDeadline() throws SQLException {
        assertThat(rows(SUMS)).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(rows(ITSELF));

        execute(
                "UPDATE review_turn SET ended_at = due_at, outcome = 'PASSED', person = 'person-new', working_days = 2 WHERE ended_at IS NULL");
        assertThat(rows(SUMS)).containsExactlyInAnyOrderElementsOf(rows(ITSELF));

        execute(
                "UPDATE review_turn SET ended_at = NULL, outcome = NULL, person = NULL, working_days = NULL WHERE level = 'BUREAU'");
        assertThat(rows(SUMS)).containsExactlyInAnyOrderElementsOf(rows(ITSELF));

        execute("UPDATE review_turn SET due_at = due_at - interval '2 days', name = 'moved' WHERE county = '510302'");
        assertThat(rows(SUMS)).containsExactlyInAnyOrderElementsOf(rows(ITSELF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20 10:00:00+08",
                "2026-11-01 00:00:00+08",
                "2026-10-31 23:59:59.999+08",
                "2026-09-30 18:30:00+00",
                "2026-02-14 09:00:00+08",
                "2025-01-01 00:00:00+08",
                "2026-12-24 00:00:00+08"
            })
    void saysTheSameFromAnyMomentAsTheTurns(String from) throws SQLException {
        String moment = "timestamptz '" + from + "'";
        for (String scope : List.of("true", "county = '510302'", "bureau = 'economy'")) {
            String asked = CountingWorkload.DECIDED.formatted(scope).replace("?1", moment);

            assertThat(rows(asked))
                    .as(scope)
                    .containsExactlyInAnyOrderElementsOf(rows(LINES_ITSELF.formatted(moment, scope)));
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(found.getString(column)));
                }
                rows.add(String.join("|", columns));
            }
        }
        return rows;
    }
}
