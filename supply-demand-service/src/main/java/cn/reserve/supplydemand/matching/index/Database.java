package cn.reserve.supplydemand.matching.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Statements with arrays, over the connection of the current transaction where there is one. Matching reads and writes hundreds of narrow
 * rows at a time; as entities they would cost more than the scoring.
 */
@ApplicationScoped
public class Database {
    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** What one row becomes. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** All rows of a query; values may be arrays of text, bigint, integer, uuid, float8 (by their Java component type). */
    public <T> List<T> read(Row<T> row, String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(0);
            bind(connection, statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row.of(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows the statement changed. */
    public int write(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Object[] values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof Object[] list) {
                Array array = connection.createArrayOf(type(list), list);
                statement.setArray(at + 1, array);
            } else {
                statement.setObject(at + 1, values[at]);
            }
        }
    }

    private static String type(Object[] list) {
        return switch (list) {
            case String[] _ -> "text";
            case Long[] _ -> "bigint";
            case Integer[] _ -> "integer";
            case Double[] _ -> "float8";
            case UUID[] _ -> "uuid";
            case BigDecimal[] _ -> "numeric";
            case Date[] _ -> "date";
            case Boolean[] _ -> "boolean";
            default -> throw new IllegalArgumentException("no array of " + list.getClass());
        };
    }
}
