package cn.reserve.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The provider gives new tokens once: what becomes of them when the store fails. */
@QuarkusTest
class StoringRenewedTokensTest extends GatewayTest {

    @ConfigProperty(name = "DB_URL")
    String url;

    @ConfigProperty(name = "DB_OWNER_USERNAME")
    String owner;

    @ConfigProperty(name = "DB_OWNER_PASSWORD")
    String password;

    @AfterEach
    void mend() throws SQLException {
        asOwner("DROP TRIGGER planted ON session; DROP FUNCTION planted; DROP SEQUENCE planted");
    }

    @Test
    void aStoreThatFailsOnceKeepsTheNewTokens() throws SQLException {
        var browser = signedIn();
        failStores(1);

        assertThat(browser.get("/api/library/x").statusCode()).isEqualTo(200);

        assertThat(provider.renewals()).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM session WHERE generation = 1 AND renewal IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void aStoreThatGoesOnFailingLeavesTheRenewalToTheNext() throws SQLException {
        var browser = signedIn();
        failStores(2);

        assertThat(browser.get("/api/library/x").statusCode()).isEqualTo(503);
        assertThat(number("SELECT count(*) FROM session WHERE renewal IS NOT NULL"))
                .isZero();

        assertThat(browser.get("/api/library/x").statusCode()).isEqualTo(200);
    }

    private Browser signedIn() throws SQLException {
        asOwner("DELETE FROM session");
        provider.accessTokensLive(20);
        var browser = browser();
        browser.signIn(provider, "enterprise-" + UUID.randomUUID());
        provider.accessTokensLive(300);
        return browser;
    }

    /** A sequence goes on counting although what failed is taken back. */
    private void failStores(int times) throws SQLException {
        asOwner("""
                CREATE SEQUENCE planted;
                CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
                BEGIN
                    IF NEW.generation > OLD.generation AND nextval('public.planted') <= %d THEN
                        RAISE EXCEPTION 'planted';
                    END IF;
                    RETURN NEW;
                END $$;
                CREATE TRIGGER planted BEFORE UPDATE ON session FOR EACH ROW EXECUTE FUNCTION planted()
                """.formatted(times));
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner, password);
    }
}
