package cn.reserve.benchmarks;

import static cn.reserve.benchmarks.Copying.tab;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A library of the size that the bars speak of: enterprises, their projects, and what grows with them. All of it is invented. */
final class GeneratedProjects {
    static final int ENTERPRISES = 20_000;
    static final String[] COUNTIES = {"510302", "510303", "510304", "510311", "510321", "510322"};
    private static final String[] COUNTY_NAMES = {"自流井区", "贡井区", "大安区", "沿滩区", "荣县", "富顺县"};
    private static final String[] FIELDS = {
        "INDUSTRY", "CONSTRUCTION", "TRANSPORT", "AGRICULTURE", "EDUCATION", "CULTURE_TOURISM", "MEDICAL", "RECYCLING"
    };
    private static final String[] STATES = {"SUBMITTED", "DISTRICT_PASSED", "BUREAU_PASSED", "ADMITTED", "RETURNED"};
    private static final String[] DIRECTIONS = {"ADVANCED", "DIGITAL", "GREEN", "SAFETY"};
    private static final String[] STAGES = {"RESERVED", "RESERVED", "UNDER_CONSTRUCTION", "COMMISSIONED"};
    private static final String COLUMNS =
            "COPY project (id, version, state, stage, track, uscc, enterprise_name, code, name, field,"
                    + " direction, county, county_name, total_investment, loan_amount, form, flags, flag_count, reasons, submissions,"
                    + " machines, due_at, promise_due, created_at, updated_at, submitted_at) FROM STDIN";
    private static final Pattern USCC = Pattern.compile("\"uscc\":\"([0-9A-Z]{18})\"");
    private static final String NULL = "\\N";

    private final BenchStack bench;
    private final int number;
    private boolean loaded;
    private String ownUscc = "";
    private String ownName = "";

    GeneratedProjects(BenchStack bench, int number) {
        this.bench = bench;
        this.number = number;
    }

    /** Unified social credit code of the demo enterprise, which has one project in a thousand. */
    String ownUscc() {
        return ownUscc;
    }

    /** Loads everything, once: projects over counties, fields, states and enterprises, then the registers that follow from them. */
    void load() throws SQLException, IOException, InterruptedException {
        if (loaded) {
            return;
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            String own = ListPage.get(
                    client, bench.url(Part.LIBRARY) + "/api/library/enterprises/mine", bench.bearer("enterprise-a"));
            Matcher uscc = USCC.matcher(own);
            if (!uscc.find()) {
                throw new IllegalStateException("the demo set has no enterprise of enterprise-a");
            }
            ownUscc = uscc.group(1);
        }
        try (Connection database = bench.superuser(Part.LIBRARY)) {
            enterprises(database);
            try (WithoutIndexes none = new WithoutIndexes(database, "project")) {
                projects();
            }
            registers(database);
        }
        loaded = true;
    }

    private void enterprises(Connection database) throws SQLException, IOException {
        try (Statement statement = database.createStatement();
                ResultSet own = statement.executeQuery(
                        "SELECT name FROM enterprise WHERE uscc = '" + ownUscc + "' AND state <> 'REJECTED'")) {
            own.next();
            ownName = own.getString(1);
        }
        try (WithoutIndexes none = new WithoutIndexes(database, "enterprise")) {
            Copying.rows(
                    database,
                    "COPY enterprise (id, version, uscc, name, county, county_name, industry, size_class, above_scale, address,"
                            + " contact_name, contact_phone, state, reasons, registered_by, submitted_at, verified_at, updated_at)"
                            + " FROM STDIN",
                    0,
                    ENTERPRISES,
                    GeneratedProjects::enterprise);
        }
    }

    private static void enterprise(StringBuilder line, int row, SplittableRandom random) {
        int county = random.nextInt(COUNTIES.length);
        String at = Instant.ofEpochSecond(1_690_000_000L + row * 600L).toString();
        String state = row % 10 == 0 ? "SUBMITTED" : row % 10 == 1 ? "RETURNED" : "VERIFIED";
        tab(line, new UUID(0x018f_0000_0000_7000L + ((long) row << 16), 0x8000_0000_0000_0000L + row));
        tab(line, 1);
        tab(line, Names.uscc(row));
        tab(line, Names.enterprise(row));
        tab(line, COUNTIES[county]);
        tab(line, COUNTY_NAMES[county]);
        tab(line, "C34");
        tab(line, random.nextInt(3) == 0 ? "MEDIUM" : "SMALL");
        tab(line, false);
        tab(line, "工业大道" + row + "号");
        tab(line, "演示");
        tab(line, "13800000000");
        tab(line, state);
        tab(line, "[]");
        tab(line, "bench-" + row);
        tab(line, at);
        tab(line, state.equals("VERIFIED") ? at : NULL);
        line.append(at);
    }

    /** On two connections: making the search keys takes the database's time, not ours. */
    private void projects() throws SQLException, InterruptedException {
        Callable<Void> first = () -> part(0, number / 2);
        Callable<Void> second = () -> part(number / 2, number);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<Void> half : both.invokeAll(java.util.List.of(first, second))) {
                half.get();
            }
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new SQLException("loading the projects", failed.getCause());
        }
    }

    private Void part(int from, int to) throws SQLException, IOException {
        try (Connection database = bench.superuser(Part.LIBRARY);
                Statement statement = database.createStatement()) {
            // What is loaded keeps to every rule already: a million checks of a foreign key prove nothing.
            statement.execute("SET session_replication_role = replica");
            Copying.rows(database, COLUMNS, from, to, this::project);
            return null;
        }
    }

    private void project(StringBuilder line, int row, SplittableRandom random) {
        String state = row % 50 == 3 ? "DRAFT" : row % 40 == 9 ? "REMOVED" : any(STATES, random);
        boolean own = row % 1000 == 7;
        int enterprise = random.nextInt(ENTERPRISES);
        tab(line, new UUID(0x0190_0000_0000_7000L + ((long) row << 16), 0x8000_0000_0000_0000L + row));
        tab(line, 1);
        tab(line, state);
        tab(line, state.equals("ADMITTED") ? any(STAGES, random) : NULL);
        tab(line, "NORMAL");
        tab(line, own ? ownUscc : Names.uscc(enterprise));
        tab(line, own ? ownName : Names.enterprise(enterprise));
        tab(line, row % 3 == 0 ? Names.code(row) : NULL);
        what(line, row, random);
        days(line, row, state);
    }

    private static void what(StringBuilder line, int row, SplittableRandom random) {
        int county = random.nextInt(COUNTIES.length);
        long amount = 1_000_000L + random.nextInt(5_000) * 10_000L + (row % 50 == 0 ? 400_000_000L : 0);
        tab(line, Names.project(row, random));
        tab(line, any(FIELDS, random));
        tab(line, row % 30 == 0 ? NULL : any(DIRECTIONS, random));
        tab(line, COUNTIES[county]);
        tab(line, COUNTY_NAMES[county]);
        tab(line, amount);
        tab(line, amount / 2);
        tab(line, Names.form(row, random));
        line.append("[]\t0\t[]\t1\t{}\t");
    }

    private static void days(StringBuilder line, int row, String state) {
        Instant at = Instant.ofEpochSecond(1_700_000_000L + row * 60L);
        boolean waits = state.equals("SUBMITTED") || state.endsWith("PASSED");
        tab(line, waits ? at.plusSeconds(432_000) : NULL);
        tab(line, row % 12 == 0 ? at.plusSeconds(8_640_000).toString().substring(0, 10) : NULL);
        tab(line, at);
        tab(line, at);
        line.append(state.equals("DRAFT") ? NULL : at.toString());
    }

    private static String any(String[] of, SplittableRandom random) {
        return of[random.nextInt(of.length)];
    }

    /** Runs {@code registers.sql}; a line {@code --; table} begins a portion that fills this table, where there is one. */
    private static void registers(Connection database) throws SQLException, IOException {
        String script;
        try (InputStream in = GeneratedProjects.class.getResourceAsStream("registers.sql")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String portion : script.split("(?m)^--;")) {
            int end = portion.indexOf('\n');
            String table = portion.substring(0, end).strip();
            boolean fills = !table.isEmpty() && !table.startsWith("--");
            if (fills && !isTable(database, table)) {
                continue;
            }
            try (WithoutIndexes none = fills ? new WithoutIndexes(database, table) : null;
                    Statement statement = database.createStatement()) {
                statement.execute(portion.substring(fills ? end : 0));
            }
        }
    }

    private static boolean isTable(Connection database, String name) throws SQLException {
        String sql = "SELECT 1 FROM pg_class WHERE relkind = 'r' AND relname = '" + name + "'";
        return !Samples.column(database, sql).isEmpty();
    }
}
