package cn.reserve.benchmarks;

import static cn.reserve.benchmarks.Copying.tab;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Candidates to judge and events to follow: the same number gives the same rows on every machine. All of it is invented. */
final class Population {
    private static final String CANDIDATES = "(SELECT id FROM project WHERE substr(cast(id AS text), 25, 4) = 'beac')";

    private final BenchStack bench;

    Population(BenchStack bench) {
        this.bench = bench;
    }

    /** Admitted projects with the form of the demo set's first admitted one; amounts and places differ. */
    void candidates(int number) throws SQLException, IOException {
        try (Connection database = bench.database(Part.LIBRARY);
                Statement statement = database.createStatement()) {
            statement.execute("DELETE FROM project_verdicts WHERE project_id IN " + CANDIDATES);
            statement.execute("DELETE FROM policy_change WHERE project_id IN " + CANDIDATES);
            statement.execute("DELETE FROM project WHERE id IN " + CANDIDATES);
            statement.execute("""
                    INSERT INTO project (id, version, state, stage, track, uscc, enterprise_name, name, field, direction, county, county_name,
                      total_investment, loan_amount, form, flags, flag_count, reasons, submissions, machines, created_at, updated_at, submitted_at)
                    SELECT overlay(cast(uuidv7() as text) placing 'beac' from 25 for 4)::uuid, 1, 'ADMITTED', m.stage, m.track, m.uscc,
                      m.enterprise_name, m.name || n, m.field, m.direction, m.county, m.county_name, a, a / 2,
                      m.form || jsonb_build_object('name', m.name || n, 'totalInvestment', a, 'fixedAssetInvestment', a * 0.9,
                        'equipmentInvestment', a * 0.7), '[]', 0, '[]', 1, '{}', now(), now(), now()
                    FROM (SELECT * FROM project WHERE state = 'ADMITTED' AND form -> 'loan' IS NOT NULL ORDER BY id LIMIT 1) m,
                      generate_series(1, %d) n, LATERAL (SELECT (1000000 + n %% 500 * 100000)::numeric(18, 2) a) amount""".formatted(number));
            analyse(database, "project");
        }
    }

    /**
     * Events of that many whitelisted projects behind the last one of the feed, shaped like the newest real one; returns the last position.
     */
    long whitelistEvents(int number) throws SQLException, IOException {
        try (Connection database = bench.database(Part.LIBRARY)) {
            String model = one(
                    database,
                    "SELECT data FROM feed_event WHERE type = 'library.project-whitelisted' ORDER BY position DESC LIMIT 1");
            long last = Long.parseLong(one(database, "SELECT max(position) FROM feed_event"));
            String own = one(
                    database,
                    "SELECT data ->> 'projectId' FROM feed_event WHERE type = 'library.project-whitelisted' ORDER BY position"
                            + " DESC LIMIT 1");
            Copying.rows(
                    database,
                    "COPY feed_event (position, id, type, subject, occurred_at, data) FROM STDIN",
                    0,
                    number,
                    (line, row, random) -> event(line, last + row + 1, model.replace(own, projectOf(row))));
            try (Statement statement = database.createStatement()) {
                statement.execute("SELECT setval('feed_event_position', " + (last + number) + ")");
                statement.execute("NOTIFY feed_event");
            }
            return last + number;
        }
    }

    private static String projectOf(int row) {
        return new java.util.UUID(0x0191_0000_0000_7000L + ((long) row << 16), 0x8000_0000_0000_0000L + row).toString();
    }

    private static void event(StringBuilder line, long position, String data) {
        tab(line, position);
        tab(line, new java.util.UUID(0x0192_0000_0000_7000L + (position << 16), 0x8000_0000_0000_0000L + position));
        tab(line, "library.project-whitelisted");
        tab(line, "bench");
        tab(line, "2026-11-01T00:00:00Z");
        line.append(data.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"));
    }

    private static void analyse(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("VACUUM ANALYZE " + table);
        }
    }

    private static String one(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next() || rows.getString(1) == null) {
                throw new IllegalStateException("the demo set has no row for: " + sql);
            }
            return rows.getString(1);
        }
    }
}
