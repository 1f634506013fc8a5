package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole chain of audit entries, as an auditor checks it over HTTP, and what one changed entry does to it. */
final class ChainCheck {
    private static final String VERIFICATION = "/api/library/audit/verification";
    private static final double SECONDS = 20;
    private static final Pattern LEAST = Pattern.compile("\"(\\w+)\":(?:\"([^\"]*)\"|(\\w+))");

    private final BenchStack bench;
    private final Viewers viewers;

    ChainCheck(BenchStack bench) {
        this.bench = bench;
        this.viewers = new Viewers(bench);
    }

    /** What the service said: how far it came, and what is wrong where. */
    record Found(boolean intact, boolean complete, long entries, String hash, String brokenAt, String fault) {
        static Found of(String json) {
            String[] fields = new String[6];
            List<String> names = List.of("intact", "complete", "entries", "checkedHash", "brokenAt", "fault");
            Matcher field = LEAST.matcher(json);
            while (field.find()) {
                int place = names.indexOf(field.group(1));
                if (place >= 0) {
                    fields[place] = field.group(2) == null ? field.group(3) : field.group(2);
                }
            }
            return new Found(
                    "true".equals(fields[0]),
                    "true".equals(fields[1]),
                    Long.parseLong(fields[2]),
                    fields[3],
                    String.valueOf(fields[4]),
                    String.valueOf(fields[5]));
        }
    }

    void run(Results results, int entries) throws IOException, SQLException {
        List<Results.Row> rows = new ArrayList<>();
        try (PlainHttp http = new PlainHttp(bench.url(Part.LIBRARY));
                Connection database = bench.database(Part.LIBRARY)) {
            GeneratedEntries generated = GeneratedEntries.append(bench, entries);
            wholeChain(http);
            long begin = System.nanoTime();
            Found found = wholeChain(http);
            double seconds = (System.nanoTime() - begin) / 1e9;
            rows.add(Results.plain("entries checked", Results.format(found.entries())));
            rows.add(new Results.Row(
                    "intact", Boolean.toString(found.intact()), "true", found.intact() ? "reached" : "**missed**"));
            rows.add(Results.atMost("whole chain", seconds, SECONDS, "s"));
            tampered(http, database, generated, rows);
        }
        results.section(
                "Chain of " + Results.format(entries) + " audit entries",
                "GET /audit/verification, stretch after stretch as an auditor's page goes, on a service that checked it once before. Then single"
                        + " entries are changed in the database by its owner, one way at a time at the first, the last and two places between; the"
                        + " check goes on from 500 entries before, and everything is put back.",
                rows);
    }

    private Found wholeChain(PlainHttp http) throws IOException {
        Found found = stretch(http, 0, "");
        while (!found.complete()) {
            found = stretch(http, found.entries(), found.hash());
        }
        return found;
    }

    private Found stretch(PlainHttp http, long after, String hash) throws IOException {
        String from = after == 0 ? "" : "?after=" + after + "&afterHash=" + hash;
        PlainHttp.Answer answer = http.get(VERIFICATION + from, viewers.of("auditor"));
        if (answer.status() != 200) {
            throw new IllegalStateException(VERIFICATION + " answered " + answer.status() + " " + answer.body());
        }
        return Found.of(answer.body());
    }

    private void tampered(PlainHttp http, Connection database, GeneratedEntries generated, List<Results.Row> rows)
            throws SQLException, IOException {
        for (Tampering tampering : Tampering.values()) {
            int tried = 0;
            List<String> wrong = new ArrayList<>();
            for (long position : generated.places()) {
                if (tampering == Tampering.SWAPPED && position == generated.last()) {
                    continue;
                }
                tried++;
                Found found = changed(http, database, tampering, position);
                if (found.intact() || !tampering.expected(position).contains(found.brokenAt())) {
                    wrong.add(position + ": " + found.brokenAt() + " " + found.fault());
                }
            }
            rows.add(new Results.Row(
                    tampering.said(),
                    wrong.isEmpty()
                            ? tried + " of " + tried + " found and named"
                            : "not named: " + String.join(", ", wrong),
                    "every one",
                    wrong.isEmpty() ? "reached" : "**missed**"));
        }
    }

    private Found changed(PlainHttp http, Connection database, Tampering tampering, long position)
            throws SQLException, IOException {
        long from = Math.max(1, position - 500);
        String hash = GeneratedEntries.hash(database, from);
        database.setAutoCommit(false);
        Tampering.Saved saved = Tampering.Saved.of(database, position);
        try {
            tampering.change(database, saved);
            database.commit();
            return stretch(http, from, hash);
        } finally {
            database.rollback();
            saved.putBack(database);
            database.commit();
            database.setAutoCommit(true);
        }
    }
}
