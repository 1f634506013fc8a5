package cn.reserve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final Set<String> PLACEHOLDERS = Set.of(
            "${PUBLIC_URL}",
            "${GATEWAY_URL}",
            "${GATEWAY_CLIENT_SECRET}",
            "${PROJECT_LIBRARY_SERVICE_CLIENT_SECRET}",
            "${SUPPLY_DEMAND_SERVICE_CLIENT_SECRET}",
            "${FINANCING_MATCH_SERVICE_CLIENT_SECRET}");

    private final JsonNode realm = read();

    @Test
    void holdsTheRolesOfTheFieldAndNoOthers() {
        Set<String> names = new TreeSet<>();
        realm.path("roles")
                .path("realm")
                .forEach(role -> names.add(role.path("name").asText()));
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "enterprise",
                        "district-reviewer",
                        "bureau-reviewer",
                        "commission-preparer",
                        "commission-approver",
                        "bank-officer",
                        "bank-manager",
                        "central-bank",
                        "finance-bureau",
                        "auditor",
                        "system-admin",
                        "security-admin",
                        "applicant",
                        "feed-reader",
                        "whitelist-reader",
                        "contact-reader",
                        "second-factor",
                        "default-roles-project-reserve");
    }

    @Test
    void allowsNoPasswordGrant() {
        for (JsonNode client : realm.path("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                    .as(client.path("clientId").asText())
                    .isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
        }
        assertThat(clientIds()).contains("admin-cli");
        assertThat(flow(realm.path("directGrantFlow").asText()).findValuesAsText("authenticator"))
                .containsExactly("deny-access-authenticator");
    }

    @Test
    void demandsPkceFromTheGateway() {
        JsonNode gateway = client("gateway");
        assertThat(gateway.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(gateway.path("publicClient").asBoolean(true)).isFalse();
        assertThat(gateway.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(gateway.path("serviceAccountsEnabled").asBoolean(true)).isFalse();
        assertThat(gateway.path("redirectUris").findValuesAsText("")).isEmpty();
        assertThat(gateway.path("redirectUris").get(0).asText()).isEqualTo("${PUBLIC_URL}/login/callback");
        assertThat(gateway.path("redirectUris")).hasSize(1);
    }

    @Test
    void holdsNoSecretAndNoPerson() {
        List<String> wrong = new ArrayList<>();
        walk(realm, (name, value) -> {
            boolean placeholder = PLACEHOLDERS.contains(value);
            if (name.equals("secret") && !placeholder) {
                wrong.add(name + "=" + value);
            }
            if (Set.of("credentials", "secretData", "privateKey", "hashedSaltedValue")
                    .contains(name)) {
                wrong.add(name);
            }
        });
        assertThat(wrong).isEmpty();
        realm.path("users")
                .forEach(user -> assertThat(user.path("username").asText()).startsWith("service-account-"));
    }

    @Test
    void switchesTheCreditPlatformOff() {
        assertThat(client("credit-platform").path("enabled").asBoolean(true)).isFalse();
        assertThat(client("credit-platform").has("secret")).isFalse();
    }

    @Test
    void letsTheFinancingServiceAloneReadContacts() {
        List<String> readers = new ArrayList<>();
        realm.path("users").forEach(user -> {
            if (user.path("realmRoles").toString().contains("contact-reader")) {
                readers.add(user.path("username").asText());
            }
        });
        assertThat(readers).containsExactly("service-account-financing-match-service");
        realm.path("roles")
                .path("realm")
                .forEach(role -> assertThat(role.path("composites").toString()).doesNotContain("contact-reader"));
    }

    @Test
    void asksOfficialsAndBanksForASecondFactor() {
        for (JsonNode role : realm.path("roles").path("realm")) {
            String name = role.path("name").asText();
            boolean official = !Set.of(
                            "enterprise",
                            "applicant",
                            "feed-reader",
                            "whitelist-reader",
                            "contact-reader",
                            "second-factor",
                            "default-roles-project-reserve")
                    .contains(name);
            boolean second = role.path("composites").path("realm").toString().contains("second-factor");
            assertThat(second).as(name).isEqualTo(official);
        }
    }

    @Test
    void protectsPasswordsAndSessions() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("passwordPolicy").asText()).contains("length(12)", "notUsername", "passwordHistory");
        assertThat(realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        // Once more, for the gateway's second try when Keycloak's first answer was lost on its way.
        assertThat(realm.path("refreshTokenMaxReuse").asInt()).isEqualTo(1);
    }

    @Test
    void givesTheSecurityAdministratorPeopleButNoSettings() {
        JsonNode security = realm.path("roles").path("realm");
        for (JsonNode role : security) {
            JsonNode rights = role.path("composites").path("client").path("realm-management");
            if (role.path("name").asText().equals("security-admin")) {
                assertThat(rights.toString())
                        .contains("manage-users", "manage-organizations")
                        .doesNotContain("manage-realm", "manage-clients", "impersonation", "realm-admin");
            } else {
                assertThat(rights.isMissingNode())
                        .as(role.path("name").asText())
                        .isTrue();
            }
        }
    }

    @Test
    void speaksChineseAndEnglish() {
        assertThat(realm.path("supportedLocales").toString()).isEqualTo("[\"zh-CN\",\"en\"]");
        assertThat(realm.path("defaultLocale").asText()).isEqualTo("zh-CN");
        assertThat(realm.path("registrationAllowed").asBoolean()).isTrue();
    }

    @Test
    void namesAThemeThatIsThere() {
        Path themes = Path.of(System.getProperty("repository.root", ".."), "k8s/components/keycloak-operator/themes");
        assertThat(themes.resolve(realm.path("loginTheme").asText()).resolve("login/theme.properties"))
                .isRegularFile();
    }

    private JsonNode client(String id) {
        for (JsonNode client : realm.path("clients")) {
            if (client.path("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("no client " + id);
    }

    private Set<String> clientIds() {
        Set<String> ids = new TreeSet<>();
        realm.path("clients").forEach(client -> ids.add(client.path("clientId").asText()));
        return ids;
    }

    private JsonNode flow(String alias) {
        for (JsonNode flow : realm.path("authenticationFlows")) {
            if (flow.path("alias").asText().equals(alias)) {
                return flow;
            }
        }
        throw new AssertionError("no flow " + alias);
    }

    private static void walk(JsonNode node, BiConsumer<String, String> visit) {
        node.properties().forEach(field -> {
            visit.accept(field.getKey(), field.getValue().asText());
            walk(field.getValue(), visit);
        });
        if (node.isArray()) {
            node.forEach(child -> walk(child, visit));
        }
    }

    private static JsonNode read() {
        try (InputStream in = RealmFileTest.class.getResourceAsStream("/realm/project-reserve-realm.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
