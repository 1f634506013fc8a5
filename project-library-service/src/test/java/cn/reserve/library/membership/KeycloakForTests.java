package cn.reserve.library.membership;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts the stand-in and points the service at it. */
public class KeycloakForTests implements QuarkusTestResourceLifecycleManager {
    private @Nullable KeycloakStandIn standIn;

    @Override
    public Map<String, String> start() {
        try {
            standIn = new KeycloakStandIn();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                "quarkus.rest-client.keycloak-admin.url", standIn.url(),
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
        injector.injectIntoFields(standIn, field -> field.getType() == KeycloakStandIn.class);
    }
}
