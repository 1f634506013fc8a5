package cn.reserve.acceptance;

import static org.awaitility.Awaitility.await;

import cn.reserve.localstack.KeycloakAdmin;
import cn.reserve.localstack.Part;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that no service may take: each answers 401 as a problem, through the gateway and at the service itself. */
@ExtendWith(RunningStack.class)
class BadTokensTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Part> SERVICES = List.of(Part.LIBRARY, Part.SUPPLY_DEMAND, Part.FINANCING);

    private final City city;

    BadTokensTest(City city) {
        this.city = city;
    }

    @Test
    void refusesAnExpiredToken() {
        tokenLifespan("2");
        String token;
        try {
            token = city.people().newToken("auditor");
        } finally {
            tokenLifespan("");
        }
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> city.withToken(token).get(City.LIBRARY + "/todos").status() == 401);
        refusedEverywhere(token);
    }

    @Test
    void refusesATokenOfAnotherRealm() throws Exception {
        refusedEverywhere(masterRealmToken());
    }

    @Test
    void refusesATokenForSomebodyElse() {
        String forTheLibraryOnly = city.people().creditPlatformToken();
        for (Part service : List.of(Part.SUPPLY_DEMAND, Part.FINANCING)) {
            direct(service, forTheLibraryOnly).get(base(service) + "/todos").problem(401);
        }
    }

    @Test
    void refusesAnUnsignedToken() throws IOException {
        String[] parts = city.people().newToken("auditor").split("\\.", -1);

        refusedEverywhere(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".");
    }

    @Test
    void refusesATokenThatWasChanged() throws IOException {
        String[] parts = city.people().newToken("auditor").split("\\.", -1);
        ObjectNode claims = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        claims.putArray("roles").add("commission-approver");

        refusedEverywhere(parts[0] + "." + encoded(claims.toString()) + "." + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "a..b", "..", "%00"})
    void refusesWhatIsNoToken(String token) {
        refusedEverywhere(token);
    }

    private void refusedEverywhere(String token) {
        for (Part service : SERVICES) {
            city.withToken(token).get(base(service) + "/todos").problem(401);
            direct(service, token).get(base(service) + "/todos").problem(401);
        }
    }

    /** Past the gateway, as someone inside the network would. */
    private Api direct(Part service, String token) {
        return new Api(city.stack().url(service), () -> token);
    }

    private static String base(Part service) {
        return switch (service) {
            case LIBRARY -> City.LIBRARY;
            case SUPPLY_DEMAND -> City.SUPPLY_DEMAND;
            default -> City.FINANCING;
        };
    }

    private void tokenLifespan(String seconds) {
        KeycloakAdmin admin = city.stack().keycloakAdmin();
        ObjectNode gateway = (ObjectNode) admin.get("/clients?clientId=gateway").get(0);
        gateway.withObject("/attributes").put("access.token.lifespan", seconds);
        admin.put("/clients/" + gateway.path("id").asText(), gateway);
    }

    private String masterRealmToken() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=local-stack-admin&client_secret="
                + city.stack().secrets().of("keycloak.admin");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(city.stack().keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Map<?, ?> answer = JSON.readValue(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body(), Map.class);
            return String.valueOf(answer.get("access_token"));
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
