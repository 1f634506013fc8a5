package cn.reserve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.localstack.BrowserLogin;
import cn.reserve.localstack.GatewaySession;
import cn.reserve.localstack.KeycloakAdmin;
import cn.reserve.localstack.demo.DemoPerson;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser's session with the real Keycloak: what ends there ends at the gateway; renewals go on. */
@ExtendWith(RunningStack.class)
class SessionEndingsTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private final City city;

    SessionEndingsTest(City city) {
        this.city = city;
    }

    @Test
    void endsWhenKeycloakSignsThePersonOutByItsBackChannel() {
        GatewaySession leaving = newSession();
        GatewaySession staying = newSession();
        KeycloakAdmin admin = city.stack().keycloakAdmin();
        String username = leaving.person().path("username").asText();

        admin.post(
                "/users/"
                        + admin.get("/users?exact=true&username=" + username)
                                .get(0)
                                .path("id")
                                .asText()
                        + "/logout",
                Map.of());

        await().atMost(AT_ONCE).until(() -> !isSignedIn(leaving));
        assertThat(isSignedIn(staying)).isTrue();
    }

    @Test
    void goesOnThroughManyRenewals() {
        GatewaySession session = newSession();

        for (int i = 0; i < 5; i++) {
            assertThat(session.refresh().path("authenticated").asBoolean()).isTrue();
        }

        assertThat(session.get("/api/library/todos").statusCode()).isEqualTo(200);
    }

    private GatewaySession newSession() {
        String username =
                city.people().newPerson("person-" + UUID.randomUUID().toString().substring(0, 8), "周宁");
        return BrowserLogin.to(city.stack()).session(username, DemoPerson.PASSWORD);
    }

    private static boolean isSignedIn(GatewaySession session) {
        return GatewaySession.json(session.get("/session"))
                .path("authenticated")
                .asBoolean();
    }
}
