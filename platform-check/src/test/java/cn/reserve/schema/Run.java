package cn.reserve.schema;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A database of its own with the environment that the programs get, and what they printed. */
final class Run {
    /** A migration that only a newer version knows: rank and number. */
    static final String APPLIED =
            "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                    + " installed_by, execution_time, success)"
                    + " VALUES (%1$d, '%2$s', 'later', 'SQL', 'V%2$s__later.sql', 7, 'owner', 1, true)";

    final TestDatabase database = PostgresForTests.newDatabase();
    final Map<String, String> environment = new HashMap<>(Map.of(
            "DB_URL", database.url(),
            "DB_USERNAME", database.app(),
            "DB_PASSWORD", database.password(),
            "DB_OWNER_USERNAME", database.owner(),
            "DB_OWNER_PASSWORD", database.password()));
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    int migrate() {
        return Migrate.run(environment, out(), 1);
    }

    Schema asService() {
        return new Schema(SchemaSettings.ofService(environment));
    }

    PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    void asOwner(String sql) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void asApp(String sql) throws SQLException {
        try (Connection connection = database.connectAsApp();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
