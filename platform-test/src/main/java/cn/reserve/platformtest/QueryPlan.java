package cn.reserve.platformtest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** How PostgreSQL would run a statement, for tests that a list stays on its indexes. */
public final class QueryPlan {
    private QueryPlan() {}

    /**
     * The plan as text.
     *
     * @param sql with numbered parameters ({@code ?1}, {@code ?2}, in this order)
     * @param values of the parameters; a {@code String[]} is an array of text
     */
    public static String of(Connection connection, String sql, List<Object> values) throws SQLException {
        return explained("EXPLAIN ", connection, sql, values);
    }

    /** The plan after it was run: what each part gave, and how often it was asked. */
    public static String ran(Connection connection, String sql, List<Object> values) throws SQLException {
        return explained("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS OFF) ", connection, sql, values);
    }

    private static String explained(String how, Connection connection, String sql, List<Object> values)
            throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement(how + sql.replaceAll("\\?\\d+", "?"))) {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof String[] texts) {
                    explain.setArray(i + 1, connection.createArrayOf("text", texts));
                } else if (values.get(i) instanceof Instant moment) {
                    explain.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
                } else {
                    explain.setObject(i + 1, values.get(i));
                }
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet line = explain.executeQuery()) {
                while (line.next()) {
                    plan.append(line.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
