package cn.reserve.gateway.testing;

import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Everything around the gateway: database, identity provider, and services of which one cannot be reached. */
public final class TestSurroundings implements QuarkusTestResourceLifecycleManager {

    private final PostgresForTests postgres = new PostgresForTests();
    private final TestProvider provider = new TestProvider();
    private final TestService service = new TestService();

    @Override
    public Map<String, String> start() {
        var config = new HashMap<>(postgres.start());
        config.put("PUBLIC_URL", "http://localhost:8080");
        config.put("KEYCLOAK_URL", provider.url());
        config.put("CLIENT_SECRET", TestProvider.CLIENT_SECRET);
        // A fast machine signs in oftener than any person: only RateLimitsTest, with limits of its own, may meet them.
        config.put("RATE_SIGN_IN_BURST", "10000");
        config.put("SESSION_KEY", "0123456789abcdefghijklmnopqrstuvwxyz-tests");
        config.put("LIBRARY_URL", service.url());
        config.put("SUPPLY_DEMAND_URL", service.url());
        config.put("FINANCING_URL", "http://127.0.0.1:9");
        config.put("gateway.routes.library.timeout", "2s");
        config.put("gateway.routes.library-export.timeout", "10s");
        config.put("gateway.session.keys-read-at-most-every", "1ms");
        return config;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(provider, new TestInjector.MatchesType(TestProvider.class));
        injector.injectIntoFields(service, new TestInjector.MatchesType(TestService.class));
    }

    @Override
    public void stop() {
        provider.stop();
        service.stop();
        postgres.stop();
    }
}
