package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that a service sends while it answers, with their values in place, from PostgreSQL's own log: what a page costs the
 * database is then asked with the very same SQL, not with a copy of it that may have fallen behind.
 */
final class StatementLog implements AutoCloseable {
    private static final Pattern ENTRY = Pattern.compile("^(\\S+) (\\d+) (LOG|DETAIL):  (.*)", Pattern.DOTALL);
    private static final Pattern EXECUTE =
            Pattern.compile("^duration: [0-9.]+ ms  execute [^:]*: (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final int BACKGROUND_SECONDS = 11;

    private final BenchStack bench;
    private final Path file;
    private final String role;
    private final Set<String> background = new HashSet<>();

    /** Begins to log, and listens for a while to what a service asks without being asked. */
    StatementLog(BenchStack bench, Part part, Path folder) throws SQLException, IOException, InterruptedException {
        this.bench = bench;
        this.file = folder.resolve("logs/" + Part.POSTGRES.id() + ".log");
        this.role = part.database() + "_app@" + part.database();
        set("log_line_prefix = '%u@%d %p '", "log_min_duration_statement = 0");
        long from = mark();
        Thread.sleep(BACKGROUND_SECONDS * 1000L);
        executed(from).forEach(statement -> background.add(statement.sql()));
    }

    /** A place in the log. */
    long mark() {
        return file.toFile().length();
    }

    /** What was asked since, in order, without what the service always asks. */
    List<String> since(long mark) throws IOException {
        return executed(mark).stream()
                .filter(statement ->
                        (statement.sql().startsWith("select") || statement.sql().startsWith("with "))
                                && !background.contains(statement.sql()))
                .map(Executed::withValues)
                .toList();
    }

    private record Executed(String pid, String sql, Map<Integer, String> values) {
        String withValues() {
            return PLACE.matcher(sql)
                    .replaceAll(place -> Matcher.quoteReplacement(
                            values.getOrDefault(Integer.parseInt(place.group(1)), place.group())));
        }
    }

    private List<Executed> executed(long mark) throws IOException {
        List<Executed> found = new ArrayList<>();
        for (String line : entries(mark)) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches() || !entry.group(1).equals(role)) {
                continue;
            }
            Matcher execute = EXECUTE.matcher(entry.group(4));
            if (execute.matches()) {
                found.add(new Executed(entry.group(2), execute.group(1).strip(), new HashMap<>()));
            } else if (entry.group(3).equals("DETAIL") && !found.isEmpty()) {
                values(entry.group(2), entry.group(4), found);
            }
        }
        return found;
    }

    private static void values(String pid, String detail, List<Executed> found) {
        Executed last = found.getLast();
        if (last.pid().equals(pid) && last.values().isEmpty()) {
            VALUE.matcher(detail)
                    .results()
                    .forEach(value -> last.values().put(Integer.parseInt(value.group(1)), value.group(2)));
        }
    }

    /** Whole entries: a line that goes on begins with a tab. */
    private List<String> entries(long mark) throws IOException {
        byte[] text;
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            text = new byte[(int) (log.length() - mark)];
            log.seek(mark);
            log.readFully(text);
        }
        List<String> entries = new ArrayList<>();
        for (String line : new String(text, StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.add(entries.removeLast() + "\n" + line.substring(1));
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    private void set(String... settings) throws SQLException, InterruptedException {
        try (Connection admin = bench.superuser(Part.LIBRARY);
                Statement statement = admin.createStatement()) {
            for (String setting : settings) {
                statement.execute("ALTER SYSTEM " + (setting.contains("=") ? "SET " : "RESET ") + setting);
            }
            statement.execute("SELECT pg_reload_conf()");
        }
        // Each session takes it up before its next statement.
        Thread.sleep(500);
    }

    /** Ends the logging: it costs time. */
    @Override
    public void close() throws SQLException {
        try {
            set("log_min_duration_statement", "log_line_prefix");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
