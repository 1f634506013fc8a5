package cn.reserve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A realm of the first edition of the file, after all changes, is what a fresh import makes. */
class RealmChangesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DIFFERENT_IN_EVERY_REALM = Set.of(
            "id",
            "containerId",
            "secret",
            "keys",
            "org.keycloak.keys.KeyProvider",
            "client.secret.creation.time",
            "createdTimestamp");

    @RegisterExtension
    static final RunningBase BASE = new RunningBase();

    private static LocalStack stack;

    @BeforeAll
    static void start() {
        stack = BASE.stack();
    }

    @Test
    void bringARealmOfTheFirstEditionToTheFileAsItIsNow() throws IOException {
        KeycloakAdmin old = imported("realm-of-before", "/realm/first-edition.json");
        KeycloakAdmin fresh = imported("realm-of-today", "/realm/project-reserve-realm.json");

        int made = new RealmChanges(old).make(Progress.silent());

        assertThat(made).isEqualTo(RealmChanges.ALL.size());
        assertThat(described(old, "realm-of-before"))
                .as("the realm file changed: it needs an entry at the end of RealmChanges.ALL and the new count in"
                        + " its attribute reserve.changes")
                .isEqualTo(described(fresh, "realm-of-today"));
    }

    /** The export tells of roles, not of who has them. */
    @Test
    void giveTheFinancingServiceTheRolesToReadContactsAndRecipients() throws IOException {
        KeycloakAdmin old = imported("realm-without-contacts", "/realm/first-edition.json");

        new RealmChanges(old).make(Progress.silent());

        String account = financing(old);
        assertThat(old.get("/users/" + account + "/role-mappings/realm").findValuesAsText("name"))
                .contains("feed-reader", "contact-reader");
        KeycloakAdmin fresh = stack.keycloakAdmin();
        assertThat(management(old, account))
                .isEqualTo(management(fresh, financing(fresh)))
                .hasSize(5);
    }

    @Test
    void giveTheSupplyDemandServiceTheRolesToReadRecipients() throws IOException {
        KeycloakAdmin old = imported("realm-without-recipients", "/realm/first-edition.json");

        new RealmChanges(old).make(Progress.silent());

        KeycloakAdmin fresh = stack.keycloakAdmin();
        assertThat(management(old, account(old, "supply-demand-service")))
                .isEqualTo(management(fresh, account(fresh, "supply-demand-service")))
                .hasSize(5);
    }

    private static String financing(KeycloakAdmin realm) {
        return account(realm, "financing-match-service");
    }

    private static String account(KeycloakAdmin realm, String service) {
        return realm.get("/clients/" + client(realm, service) + "/service-account-user")
                .path("id")
                .asText();
    }

    private static Set<String> management(KeycloakAdmin realm, String account) {
        return Set.copyOf(realm.get("/users/" + account + "/role-mappings/clients/" + client(realm, "realm-management"))
                .findValuesAsText("name"));
    }

    private static String client(KeycloakAdmin realm, String name) {
        return realm.get("/clients?clientId=" + name).get(0).path("id").asText();
    }

    @Test
    void leaveAFreshRealmAlone() {
        assertThat(new RealmChanges(stack.keycloakAdmin()).make(Progress.silent()))
                .isZero();
    }

    @Test
    void mayBeMadeTwice() throws IOException {
        KeycloakAdmin old = imported("realm-twice", "/realm/first-edition.json");
        RealmChanges.ALL.forEach(change -> change.made().accept(old));
        String once = described(old, "realm-twice");

        RealmChanges.ALL.forEach(change -> change.made().accept(old));

        assertThat(described(old, "realm-twice")).isEqualTo(once);
    }

    @Test
    void keepWhatAnAdministratorHasSet() throws IOException {
        KeycloakAdmin old = imported("realm-of-a-city", "/realm/first-edition.json");
        old.put("", Map.of("ssoSessionIdleTimeout", 900));

        new RealmChanges(old).make(Progress.silent());

        assertThat(old.get("").path("ssoSessionIdleTimeout").asInt()).isEqualTo(900);
    }

    private static KeycloakAdmin imported(String name, String resource) throws IOException {
        ObjectNode realm;
        try (InputStream file = RealmChangesTest.class.getResourceAsStream(resource)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            realm = (ObjectNode) JSON.readTree(text.replace("${PUBLIC_URL}", "http://localhost:8080")
                    .replace("${GATEWAY_URL}", "http://127.0.0.1:8080")
                    .replace("/admin/project-reserve/", "/admin/" + name + "/")
                    .replaceAll("(?<!\"loginTheme\": \")project-reserve\"", name + "\""));
        }
        admin("").post("", realm);
        return admin("/" + name);
    }

    private static KeycloakAdmin admin(String realm) {
        return new KeycloakAdmin(
                stack.options().keycloakUrl(),
                realm,
                KeycloakAdmin.CLIENT,
                stack.secrets().of(KeycloakAdmin.SECRET));
    }

    /** All that Keycloak tells of a realm, in an order of its own and without what no two realms share. */
    private static String described(KeycloakAdmin admin, String name) throws IOException {
        ObjectNode realm = (ObjectNode) admin.post("/partial-export?exportClients=true&exportGroupsAndRoles=true", "");
        realm.set("localization", localization(admin));
        withoutKeycloaksOwnFlows(realm);
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted(realm));
        return text.replace(name, "the-realm");
    }

    private static JsonNode localization(KeycloakAdmin admin) {
        ObjectNode texts = JSON.createObjectNode();
        admin.get("/localization")
                .forEach(locale -> texts.set(locale.asText(), admin.get("/localization/" + locale.asText())));
        return texts;
    }

    /** Keycloak adds its own where the file has none of that name; nothing is bound to them. */
    private static void withoutKeycloaksOwnFlows(ObjectNode realm) {
        ArrayNode flows = (ArrayNode) realm.path("authenticationFlows");
        removeIf(flows, flow -> flow.path("builtIn").asBoolean());
        Set<String> configurations = Set.copyOf(flows.findValuesAsText("authenticatorConfig"));
        removeIf(
                (ArrayNode) realm.path("authenticatorConfig"),
                configuration ->
                        !configurations.contains(configuration.path("alias").asText()));
    }

    private static void removeIf(ArrayNode array, Predicate<JsonNode> condition) {
        for (int i = array.size() - 1; i >= 0; i--) {
            if (condition.test(array.get(i))) {
                array.remove(i);
            }
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode ordered = JSON.createArrayNode();
            StreamSupport.stream(array.spliterator(), false)
                    .map(RealmChangesTest::sorted)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .forEach(ordered::add);
            return ordered;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode ordered = JSON.createObjectNode();
            StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                    .filter(name -> !DIFFERENT_IN_EVERY_REALM.contains(name))
                    .sorted()
                    .forEach(name -> ordered.set(name, sorted(object.get(name))));
            return ordered;
        }
        return node;
    }
}
