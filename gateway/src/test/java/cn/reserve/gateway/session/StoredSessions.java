package cn.reserve.gateway.session;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The sessions' database, for what only time or a crash would do to it. */
@Singleton
class StoredSessions {

    private final DataSource database;

    StoredSessions(DataSource database) {
        this.database = database;
    }

    void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
