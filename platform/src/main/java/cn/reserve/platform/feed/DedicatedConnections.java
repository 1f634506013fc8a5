package cn.reserve.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections outside of the pool for what holds on to one for hours: listening, and being the active consumer. Both ends
 * probe the other, so that a vanished machine is noticed within seconds and its locks go.
 */
@ApplicationScoped
class DedicatedConnections {
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    DedicatedConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        source.setURL(url);
        source.setUser(username);
        source.setPassword(password);
        source.setTcpKeepAlive(true);
        source.setConnectTimeout(5);
        source.setSocketTimeout(20);
    }

    Connection open() throws SQLException {
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3;"
                            + " SET client_connection_check_interval = '5s'");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
