package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A Chinese word of two characters among the projects: what the service asks by its index against the same by reading the table. */
final class WordSearch {
    private static final String USER = "commission-preparer";
    private static final int REQUESTS = 200;
    private static final int SCANS = 3;
    private static final double GAIN = 50;
    private static final double MILLIS = 20;

    private final BenchStack bench;
    private final Path folder;
    private final Viewers viewers;

    WordSearch(BenchStack bench, Path folder) {
        this.bench = bench;
        this.folder = folder;
        this.viewers = new Viewers(bench);
    }

    private record Word(String kind, String text, List<String> sql) {
        String target() {
            return "/api/library/projects?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    void run(Results results, int rows) throws IOException, SQLException, InterruptedException {
        List<Results.Row> lines = new ArrayList<>();
        try (PlainHttp http = new PlainHttp(bench.url(Part.LIBRARY));
                Connection database = bench.database(Part.LIBRARY)) {
            for (Word word : words(http)) {
                measure(word, http, database, lines);
            }
        }
        results.section(
                "A two-character Chinese word among " + Results.format(rows) + " projects",
                "Database time of the page's own statements (rows and bounded count), median of 20, against the same statements by sequential"
                        + " scan (index scans switched off), median of " + SCANS + ". At the service " + REQUESTS
                        + " requests by one client on one connection.",
                lines);
    }

    private List<Word> words(PlainHttp http) throws SQLException, IOException, InterruptedException {
        List<Word> words = new ArrayList<>();
        try (StatementLog log = new StatementLog(bench, Part.LIBRARY, folder)) {
            for (Word word : List.of(
                    new Word("in 10 projects", Names.rareWord(3), List.of()),
                    new Word("in about 1,100", Names.mediumWord(), List.of()),
                    new Word("in about 100,000", Names.frequentWord(), List.of()),
                    new Word("in none", "罕鼍", List.of()))) {
                long mark = log.mark();
                http.get(word.target(), viewers.of(USER));
                words.add(new Word(word.kind(), word.text(), log.since(mark)));
            }
        }
        return words;
    }

    private void measure(Word word, PlainHttp http, Connection database, List<Results.Row> lines)
            throws SQLException, IOException {
        List<Double> indexed = new ArrayList<>();
        for (int run = 0; run < 20; run++) {
            indexed.add(millis(database, word.sql()));
        }
        List<Double> scanned = new ArrayList<>();
        indexes(database, "off");
        for (int run = 0; run < SCANS; run++) {
            scanned.add(millis(database, word.sql()));
        }
        indexes(database, "on");
        List<Double> served = new ArrayList<>();
        for (int request = 0; request < REQUESTS; request++) {
            var headers = viewers.of(USER);
            long begin = System.nanoTime();
            http.get(word.target(), headers);
            served.add((System.nanoTime() - begin) / 1e6);
        }
        String of = "“" + word.text() + "”, " + word.kind() + ": ";
        lines.add(Results.plain(
                of + "database",
                Results.format(Medians.of(indexed)) + " ms; by scan " + Results.format(Medians.of(scanned)) + " ms"));
        lines.add(Results.atLeast(of + "scan / index", Medians.of(scanned) / Medians.of(indexed), GAIN));
        lines.add(Results.atMost(of + "p95 at the service", Timed.percentile(served, 0.95), MILLIS, "ms"));
    }

    private static double millis(Connection database, List<String> sql) throws SQLException {
        long begin = System.nanoTime();
        Timed.ask(database, sql);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void indexes(Connection database, String onOrOff) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String kind : List.of("bitmapscan", "indexscan", "indexonlyscan")) {
                statement.execute("SET enable_" + kind + " = " + onOrOff);
            }
        }
    }
}
