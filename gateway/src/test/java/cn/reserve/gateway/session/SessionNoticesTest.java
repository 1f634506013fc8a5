package cn.reserve.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionNoticesTest extends GatewayTest {

    @Inject
    DataSource database;

    /** Shorter than a copy is trusted while nothing is heard, so that only a notice can be the reason. */
    private static final Duration AT_ONCE = Duration.ofMillis(2_500);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTIFY session_ended",
                "NOTIFY session_ended, 'rubbish'",
                "NOTIFY session_renewed, 'abcd'",
                "NOTIFY session_renewed, 'abcd soon'"
            })
    void goesOnListeningAfterANoticeThatCannotBeRead(String notice) throws SQLException {
        run(notice);
        var browser = browser();
        browser.signIn(provider, "enterprise-" + UUID.randomUUID());
        assertThat(isSignedIn(browser)).isTrue();

        run("WITH gone AS (DELETE FROM session RETURNING id_hash)"
                + " SELECT pg_notify('session_ended', encode(id_hash, 'hex')) FROM gone");

        await().atMost(AT_ONCE).until(() -> !isSignedIn(browser));
    }

    private static boolean isSignedIn(Browser browser) {
        return Browser.json(browser.get("/session")).getBoolean("authenticated");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
