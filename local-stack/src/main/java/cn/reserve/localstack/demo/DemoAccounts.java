package cn.reserve.localstack.demo;

import cn.reserve.localstack.KeycloakAdmin;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Makes the demo organisations and people in Keycloak; what exists stays as it is. */
public final class DemoAccounts {

    private static final String ONE_TIME_PASSWORD = "second factor by role";

    private final KeycloakAdmin admin;

    public DemoAccounts(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** Whether a load has begun: the first record it makes is an organisation that no city has. */
    public boolean areBegun() {
        String name = KeycloakAdmin.encode(DemoOrganisation.BANK_A.name());
        for (JsonNode organisation : admin.get("/organizations?exact=true&search=" + name)) {
            if (isDemoBank(organisation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDemoBank(JsonNode organisation) {
        return organisation.path("alias").asText().equals(DemoOrganisation.BANK_A.alias())
                && organisation.path("name").asText().equals(DemoOrganisation.BANK_A.name());
    }

    public void create() {
        DemoOrganisation.ALL.forEach(this::organisation);
        DemoPerson.ALL.forEach(this::person);
    }

    /**
     * Makes the people that a demo set loaded by an earlier version lacks; nobody who is there is touched.
     *
     * @return the user names of those who were missing
     */
    public List<String> addMissing() {
        List<DemoPerson> missing = DemoPerson.ALL.stream()
                .filter(person -> found(person.username()).isEmpty())
                .toList();
        missing.forEach(this::person);
        return missing.stream().map(DemoPerson::username).toList();
    }

    /** Demo people sign in with a password alone; the realm file asks officials and banks for a one-time password. */
    public void switchOffSecondFactor() {
        setSecondFactor("DISABLED");
    }

    /** As the realm file has it. */
    public void switchOnSecondFactor() {
        setSecondFactor("CONDITIONAL");
    }

    private void setSecondFactor(String requirement) {
        for (JsonNode execution : admin.get("/authentication/flows/sign-in/executions")) {
            if (ONE_TIME_PASSWORD.equals(execution.path("displayName").asText())) {
                ObjectNode changed = execution.deepCopy();
                admin.put("/authentication/flows/sign-in/executions", changed.put("requirement", requirement));
                return;
            }
        }
        throw new IllegalStateException("the realm has no flow named " + ONE_TIME_PASSWORD);
    }

    private void organisation(DemoOrganisation organisation) {
        admin.postUnlessPresent(
                "/organizations",
                Map.of(
                        "name", organisation.name(),
                        "alias", organisation.alias(),
                        "enabled", true,
                        "attributes", organisation.attributes()));
    }

    private void person(DemoPerson person) {
        admin.postUnlessPresent(
                "/users",
                Map.of(
                        "username",
                        person.username(),
                        "firstName",
                        person.name(),
                        "email",
                        person.username() + "@demo.example",
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", DemoPerson.PASSWORD, "temporary", false))));
        String id = idOf(person.username());
        String role = person.role();
        String organisation = person.organisation();
        if (role != null && organisation != null) {
            admin.post("/users/" + id + "/role-mappings/realm", List.of(role(role)));
            admin.delete("/users/" + id + "/role-mappings/realm", List.of(role("default-roles-project-reserve")));
            admin.postUnlessPresent("/organizations/" + organisationId(organisation) + "/members", id);
        }
    }

    private String idOf(String username) {
        return found(username).get(0).path("id").asText();
    }

    private JsonNode found(String username) {
        return admin.get("/users?exact=true&username=" + KeycloakAdmin.encode(username));
    }

    private JsonNode role(String name) {
        return admin.get("/roles/" + name);
    }

    private String organisationId(String alias) {
        for (JsonNode organisation : admin.get("/organizations?max=1000")) {
            if (alias.equals(organisation.path("alias").asText())) {
                return organisation.path("id").asText();
            }
        }
        throw new IllegalStateException("no organisation " + alias);
    }
}
