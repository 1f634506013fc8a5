package cn.reserve.gateway.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
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
}
