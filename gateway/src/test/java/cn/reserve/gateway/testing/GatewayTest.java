package cn.reserve.gateway.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Basis of tests that go through the running gateway. */
@QuarkusTestResource(TestSurroundings.class)
@SuppressWarnings("NullAway.Init")
public abstract class GatewayTest {

    @TestHTTPResource("/")
    protected URI gateway;

    protected TestProvider provider;
    protected TestService service;

    @BeforeEach
    void begin() {
        provider.behave();
        service.forget();
    }

    protected Browser browser() {
        return new Browser(gateway);
    }

    /** Somebody new whose first access token lives so long; later ones live five minutes. */
    protected Browser signedIn(long accessSeconds) {
        provider.accessTokensLive(accessSeconds);
        var browser = browser();
        browser.signIn(provider, "enterprise-" + UUID.randomUUID());
        provider.accessTokensLive(300);
        return browser;
    }
}
