package cn.reserve.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of filters that only the data knows: frequent and rare ones. */
final class Samples {
    private static final String PROJECT =
            "SELECT id FROM project WHERE substr(id::text, 1, 4) = '0190' AND state = 'ADMITTED'"
                    + " AND uscc <> '%s' ORDER BY id LIMIT 1 OFFSET 777";
    private static final String ROUND = "SELECT id FROM dispatch_round ORDER BY period DESC LIMIT 2";
    private static final String LIST = "SELECT id FROM annual_list WHERE last_number = 100000";

    private Samples() {}

    static Map<String, List<String>> of(Connection database, String ownUscc) throws SQLException {
        Map<String, List<String>> samples = new HashMap<>();
        samples.put("q", List.of(Names.frequentWord(), Names.mediumWord(), Names.rareWord(3), "有限公司", "第123456号", "升"));
        samples.put("county", List.of(GeneratedProjects.COUNTIES));
        samples.put("enterprise", List.of(ownUscc, Names.uscc(1234)));
        samples.put("minInvestment", List.of("0", "5000000", "30000000", "50500000", "400000000"));
        samples.put("maxInvestment", List.of("1050000", "5000000", "30000000", "500000000"));
        samples.put("permitsDueBy", List.of("2024-03-01", "2024-09-01", "2025-06-01", "2026-12-31"));
        samples.put("industry", List.of("C", "34", "348", "3484"));
        samples.put("programme", column(database, "SELECT id FROM policy_programme ORDER BY position LIMIT 4"));
        samples.put("project", column(database, PROJECT.formatted(ownUscc)));
        samples.put("round", column(database, ROUND));
        samples.put("list", column(database, LIST));
        samples.put("quarter", List.of("2024-Q1", "2024-Q4", "2026-Q4"));
        samples.put("bureau", List.of("economy", "housing", "commerce"));
        samples.put("person", List.of("person-5103021"));
        samples.put("days", List.of("30", "366"));
        return samples;
    }

    /** A path with its variables replaced by the first sample of their name. */
    static String filled(String path, Map<String, List<String>> samples) {
        String filled = path;
        for (Map.Entry<String, List<String>> sample : samples.entrySet()) {
            if (!sample.getValue().isEmpty()) {
                filled = filled.replace(
                        "{" + sample.getKey() + "}", sample.getValue().getFirst());
            }
        }
        return filled;
    }

    static List<String> column(Connection database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
