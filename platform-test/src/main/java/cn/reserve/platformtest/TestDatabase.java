package cn.reserve.platformtest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database of its own for a test.
 *
 * @param url JDBC address
 * @param owner login that owns the schema (Flyway)
 * @param app runtime login, data rights only
 * @param password of both logins, random
 */
public record TestDatabase(String url, String owner, String app, String password) {

    /** Opens a connection as the schema's owner, for tests that look at or tamper with what the service cannot. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, password);
    }

    /** Opens a connection with the rights that the running service has. */
    public Connection connectAsApp() throws SQLException {
        return DriverManager.getConnection(url, app, password);
    }
}
