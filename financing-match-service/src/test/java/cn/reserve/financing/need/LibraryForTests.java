package cn.reserve.financing.need;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts the stand-in and points the service at it. */
public class LibraryForTests implements QuarkusTestResourceLifecycleManager {
    private @Nullable LibraryStandIn standIn;

    @Override
    public Map<String, String> start() {
        try {
            standIn = new LibraryStandIn();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                "LIBRARY_URL", standIn.url(),
                // Longer than in production: tests share their cores with builds.
                "reserve.contact.within", "10S",
                "quarkus.oidc-client.client-enabled", "true",
                "quarkus.oidc-client.auth-server-url", standIn.url(),
                "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token");
    }

    @Override
    public void stop() {
        if (standIn != null) {
            standIn.stop();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(standIn, field -> field.getType() == LibraryStandIn.class);
    }
}
