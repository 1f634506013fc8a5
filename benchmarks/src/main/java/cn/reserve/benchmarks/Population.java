package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Deterministic rows by COPY: the same number gives the same data on every machine. All of it is invented. */
final class Population {
    private static final int CHUNK = 5_000;
    private static final String CANDIDATES = "(SELECT id FROM project WHERE substr(cast(id AS text), 25, 4) = 'beac')";
    private static final String[] COUNTIES = {"510302", "510303", "510304", "510311", "510321", "510322"};
    private static final String[] COUNTY_NAMES = {"自流井区", "贡井区", "大安区", "沿滩区", "荣县", "富顺县"};
    private static final String[] FIELDS = {
        "INDUSTRY", "CONSTRUCTION", "TRANSPORT", "AGRICULTURE", "EDUCATION", "CULTURE_TOURISM", "MEDICAL", "RECYCLING"
    };
    private static final String[] STATES = {"SUBMITTED", "DISTRICT_PASSED", "BUREAU_PASSED", "ADMITTED", "RETURNED"};
    private static final String[] DIRECTIONS = {"ADVANCED", "DIGITAL", "GREEN", "SAFETY"};
    private static final String[] THINGS = {"电机", "锅炉", "机床", "变压器", "压缩机", "机器人", "冷库", "挖掘机", "水泵", "输送线"};
    private static final String[] WORKS = {"节能改造", "数控化升级", "更新", "智能化改造", "绿色化改造", "安全改造"};

    private final BenchStack bench;

    Population(BenchStack bench) {
        this.bench = bench;
    }

    /** Submitted projects of the demo enterprise, spread over counties, fields and states. */
    void projects(int number) throws SQLException, IOException {
        try (Connection database = bench.database(Part.LIBRARY)) {
            String uscc = one(database, "SELECT uscc FROM enterprise ORDER BY uscc LIMIT 1");
            copy(
                    database,
                    "COPY project (id, version, state, track, uscc, enterprise_name, code, name, field, direction, county,"
                            + " county_name, total_investment, loan_amount, form, flags, flag_count, reasons, submissions,"
                            + " machines, created_at, updated_at, submitted_at) FROM STDIN",
                    number,
                    (line, row, random) -> project(line, row, random, uscc));
            analyse(database, "project");
        }
    }

    private static void project(StringBuilder line, int row, SplittableRandom random, String uscc) {
        int county = random.nextInt(COUNTIES.length);
        long amount = 1_000_000L + random.nextInt(500) * 100_000L;
        String at = java.time.Instant.ofEpochSecond(1_700_000_000L + row * 60L).toString();
        String name =
                "第" + row + "号" + THINGS[random.nextInt(THINGS.length)] + WORKS[random.nextInt(WORKS.length)] + "项目";
        tab(line, new java.util.UUID(0x0190_0000_0000_7000L + ((long) row << 16), 0x8000_0000_0000_0000L + row));
        tab(line, 1);
        tab(line, STATES[random.nextInt(STATES.length)]);
        tab(line, "NORMAL");
        tab(line, uscc);
        tab(line, "演示企业" + (row % 5000) + "号有限公司");
        tab(line, "\\N");
        tab(line, name);
        tab(line, FIELDS[random.nextInt(FIELDS.length)]);
        tab(line, DIRECTIONS[random.nextInt(DIRECTIONS.length)]);
        tab(line, COUNTIES[county]);
        tab(line, COUNTY_NAMES[county]);
        tab(line, amount);
        tab(line, amount / 2);
        tab(line, "{}");
        tab(line, "[]");
        tab(line, 0);
        tab(line, "[]");
        tab(line, 1);
        tab(line, "{}");
        tab(line, at);
        tab(line, at);
        line.append(at);
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
            copy(
                    database,
                    "COPY feed_event (position, id, type, subject, occurred_at, data) FROM STDIN",
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

    /** Writes one row, without its line end. */
    private interface RowWriter {
        void write(StringBuilder line, int row, SplittableRandom random);
    }

    private static void copy(Connection database, String sql, int rows, RowWriter writer)
            throws SQLException, IOException {
        CopyManager copies = database.unwrap(PGConnection.class).getCopyAPI();
        SplittableRandom random = new SplittableRandom(42);
        for (int from = 0; from < rows; from += CHUNK) {
            StringBuilder text = new StringBuilder();
            for (int row = from; row < Math.min(rows, from + CHUNK); row++) {
                writer.write(text, row, random);
                text.append('\n');
            }
            copies.copyIn(sql, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
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

    private static void tab(StringBuilder line, Object value) {
        line.append(value).append('\t');
    }
}
