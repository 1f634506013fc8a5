package cn.reserve.platformtest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for tests: {@code @QuarkusTestResource(PostgresForTests.class)}. One server per JVM (it ends with the JVM),
 * a new database with an owner and a runtime login for each start of the application, given as {@code DB_*}.
 */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    // Test classes live in changing class loaders; the server's address outlives them as a system property.
    private static final String SERVER = "cn.reserve.platformtest.postgres";

    @Override
    public Map<String, String> start() {
        TestDatabase database = newDatabase();
        Map<String, String> config = new HashMap<>();
        config.put("DB_URL", database.url());
        config.put("DB_USERNAME", database.app());
        config.put("DB_PASSWORD", database.password());
        config.put("DB_OWNER_USERNAME", database.owner());
        config.put("DB_OWNER_PASSWORD", database.password());
        return config;
    }

    @Override
    public void stop() {}

    /** Makes an empty database with its two logins, as the local stack and a cluster do. */
    public static TestDatabase newDatabase() {
        String server = server();
        String name = "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        TestDatabase database = new TestDatabase(
                server + "/" + name,
                name + "_owner",
                name + "_app",
                UUID.randomUUID().toString());
        try (Connection connection = DriverManager.getConnection(server + "/postgres", "postgres", "");
                Statement statement = connection.createStatement()) {
            for (String login : new String[] {database.owner(), database.app()}) {
                statement.execute("CREATE ROLE " + login + " LOGIN PASSWORD '" + database.password() + "'");
            }
            statement.execute("CREATE DATABASE " + name + " OWNER " + database.owner());
            statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + database.app());
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be made", e);
        }
        return database;
    }

    /** A new database with the schema of these Flyway locations, without any application around it. */
    public static TestDatabase newDatabase(String... locations) {
        TestDatabase database = newDatabase();
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.password())
                .locations(locations)
                .placeholders(Map.of("app", database.app()))
                .load()
                .migrate();
        return database;
    }

    /** Makes the superuser's address of the server, {@code jdbc:postgresql://host:port}; starts the server when needed. */
    private static String server() {
        synchronized (System.getProperties()) {
            String server = System.getProperty(SERVER);
            if (server == null) {
                server = "jdbc:postgresql://localhost:" + startServer().getPort();
                System.setProperty(SERVER, server);
            }
            return server;
        }
    }

    private static EmbeddedPostgres startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "200")
                    // What is thrown away with the JVM needs no log that survives a crash.
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("full_page_writes", "off")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }
}
