package cn.reserve.localstack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One database per service with two logins: {@code <database>_owner} changes the schema ({@link Migrations}), {@code <database>_app}
 * only its rows; nobody else may connect. Safe to repeat.
 */
final class Databases {

    private final PostgresServer server;
    private final Secrets secrets;

    Databases(PostgresServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    static String owner(Part part) {
        return part.database() + "_owner";
    }

    static String runtime(Part part) {
        return part.database() + "_app";
    }

    void create() {
        try (Connection admin = server.connectAsSuperuser("postgres")) {
            for (Part part : Part.values()) {
                if (part.isOurs()) {
                    login(admin, owner(part));
                    login(admin, runtime(part));
                    database(admin, part.database(), owner(part));
                    run(admin, "GRANT CONNECT ON DATABASE " + part.database() + " TO " + runtime(part));
                }
            }
            login(admin, "keycloak");
            database(admin, "keycloak", "keycloak");
        } catch (SQLException e) {
            throw new StackProblem("无法建立数据库：" + e.getMessage(), "Cannot create the databases: " + e.getMessage(), e);
        }
        for (Part part : Part.values()) {
            if (part.isOurs()) {
                grantSchema(part);
            }
        }
    }

    private void login(Connection admin, String role) throws SQLException {
        if (!exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            run(admin, "CREATE ROLE " + role + " LOGIN PASSWORD '" + secrets.of("database." + role) + "'");
        } else {
            secrets.require("database." + role);
        }
    }

    private static void database(Connection admin, String name, String owner) throws SQLException {
        if (!exists(admin, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(admin, "CREATE DATABASE " + name + " OWNER " + owner);
            run(admin, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        }
    }

    private void grantSchema(Part part) {
        try (Connection inside = server.connectAsSuperuser(part.database())) {
            run(inside, "GRANT USAGE ON SCHEMA public TO " + runtime(part));
        } catch (SQLException e) {
            throw new StackProblem("无法建立数据库：" + e.getMessage(), "Cannot create the databases: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
