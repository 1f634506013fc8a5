package cn.reserve.platformtest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * What differs from production in every test: tokens are checked against the test key instead of an OIDC server (issuer and
 * audience checks stay), feed consumers are off unless a test profile switches them on, ports are free ones; the schema is migrated at start, by the
 * database's owner.
 */
public class TestConfig implements ConfigSource {
    private static final String NOWHERE = "http://127.0.0.1:9";

    private final Map<String, String> values = new HashMap<>();

    public TestConfig() {
        values.put("quarkus.oidc.auth-server-url", "");
        values.put("quarkus.oidc.public-key", TestKeys.publicKey());
        values.put("quarkus.oidc.token.issuer", TestTokens.ISSUER);
        values.put("quarkus.oidc-client.client-enabled", "false");
        values.put("quarkus.http.test-port", "0");
        // Nothing is found by them here, and looking takes seconds at each start.
        values.put("quarkus.devservices.enabled", "false");
        // It formats every request, also of those that are answered as they should be.
        values.put("quarkus.test.rest-assured.enable-logging-on-failure", "false");
        values.put("feed.consumers.enabled", "false");
        values.put("quarkus.flyway.migrate-at-start", "true");
        values.put("quarkus.flyway.username", "${DB_OWNER_USERNAME:}");
        values.put("quarkus.flyway.password", "${DB_OWNER_PASSWORD:}");
        values.put("PUBLIC_URL", "http://localhost:8080");
        values.put("KEYCLOAK_URL", NOWHERE + "/auth");
        values.put("CLIENT_SECRET", "unused-in-tests");
        values.put("LIBRARY_URL", NOWHERE);
        values.put("SUPPLY_DEMAND_URL", NOWHERE);
        values.put("FINANCING_URL", NOWHERE);
    }

    @Override
    public int getOrdinal() {
        return 260;
    }

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return values.get(name);
    }

    @Override
    public String getName() {
        return "platform-test";
    }
}
