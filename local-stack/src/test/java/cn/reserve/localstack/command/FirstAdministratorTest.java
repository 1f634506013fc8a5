package cn.reserve.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.localstack.KeycloakAdmin;
import cn.reserve.localstack.PersonWithPhone;
import cn.reserve.localstack.Progress;
import cn.reserve.localstack.RunningBase;
import cn.reserve.localstack.SignInFailed;
import cn.reserve.localstack.demo.DemoAccounts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The account that an empty platform begins with, on a real Keycloak. */
class FirstAdministratorTest {

    private static final String PASSWORD = "Own-2026-Password";

    @RegisterExtension
    static final RunningBase BASE = new RunningBase();

    private static KeycloakAdmin admin;

    private final String name = "first-" + UUID.randomUUID().toString().substring(0, 8);
    private final PersonWithPhone person = new PersonWithPhone(BASE.stack(), name);

    @BeforeAll
    static void askForTheSecondFactor() {
        admin = BASE.stack().keycloakAdmin();
        new DemoAccounts(admin).switchOnSecondFactor();
    }

    @Test
    void signsInWithASecondFactorTheFirstTimeAndTheNext() {
        person.firstSignIn(shownPassword(make(name)), PASSWORD);
        person.signIn(PASSWORD);

        assertThat(roles(name)).containsExactly("security-admin");
        assertThat(new FirstAdministrator(admin).isThere()).isTrue();
        assertThat(make(name)).contains("exists already");
    }

    @Test
    void isCompletedWhenItWasMadeOnlyHalf() {
        admin.post(
                "/users",
                Map.of(
                        "username",
                        name,
                        "firstName",
                        name,
                        "enabled",
                        true,
                        "requiredActions",
                        List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP"),
                        "credentials",
                        List.of(Map.of("type", "password", "value", "Never-Seen-2026", "temporary", true))));

        String said = make(name);

        assertThat(said).contains("has never signed in", "尚未登录过");
        assertThat(roles(name)).containsExactly("security-admin");
        person.firstSignIn(shownPassword(said), PASSWORD);
    }

    @Test
    void getsANewPasswordUntilItHasSignedIn() {
        String lost = shownPassword(make(name));
        String shown = shownPassword(make(name));

        assertThatThrownBy(() -> person.firstSignIn(lost, PASSWORD)).isInstanceOf(SignInFailed.class);
        person.firstSignIn(shown, PASSWORD);
    }

    @Test
    void isNobodyElse() {
        person(name, List.of());
        assertThat(make(name)).contains("exists already", "已存在");
        assertThat(roles(name)).containsExactly("default-roles-project-reserve");

        String official = name + "-official";
        person(official, List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP"));
        admin.post("/users/" + id(official) + "/role-mappings/realm", List.of(admin.get("/roles/auditor")));
        assertThat(make(official)).contains("exists already");
        assertThat(roles(official)).doesNotContain("security-admin");
    }

    /** As the operations page says, by the calls that the console makes. */
    @Test
    void givesAPersonARoleWhoThenSignsInWithASecondFactor() throws Exception {
        String token = person.firstSignIn(shownPassword(make(name)), PASSWORD);
        String auditor = name + "-auditor";
        as(
                token,
                "POST",
                "/users",
                Map.of(
                        "username",
                        auditor,
                        "firstName",
                        "审计",
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", "For-Once-2026", "temporary", true))));
        String id = as(token, "GET", "/users?exact=true&username=" + auditor, null)
                .get(0)
                .path("id")
                .asText();
        String mappings = "/users/" + id + "/role-mappings/realm";
        as(token, "POST", mappings, List.of(as(token, "GET", "/roles/auditor", null)));
        as(token, "DELETE", mappings, List.of(as(token, "GET", "/roles/default-roles-project-reserve", null)));

        PersonWithPhone official = new PersonWithPhone(BASE.stack(), auditor);
        official.firstSignIn("For-Once-2026", PASSWORD);
        official.signIn(PASSWORD);

        assertThat(roles(auditor)).containsExactly("auditor");
    }

    private static String make(String username) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Progress progress = Progress.to(new PrintStream(said, true, StandardCharsets.UTF_8));
        new FirstAdministrator(admin).make(username, BASE.stack().options().withProgress(progress));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String shownPassword(String said) {
        Matcher shown = Pattern.compile("one-time password +(\\S+)").matcher(said);
        assertThat(shown.find()).as(said).isTrue();
        return shown.group(1);
    }

    private static void person(String username, List<String> open) {
        admin.post("/users", Map.of("username", username, "firstName", "某人", "enabled", true, "requiredActions", open));
    }

    private static String id(String username) {
        return admin.get("/users?exact=true&username=" + username)
                .get(0)
                .path("id")
                .asText();
    }

    private static List<String> roles(String username) {
        return admin.get("/users/" + id(username) + "/role-mappings/realm").findValuesAsText("name");
    }

    private static JsonNode as(String token, String method, String path, @Nullable Object body) throws Exception {
        ObjectMapper json = new ObjectMapper();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(BASE.stack().keycloakUrl() + "/admin/realms/project-reserve" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body == null ? "" : json.writeValueAsString(body)))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isLessThan(300);
        return json.readTree(answer.body());
    }
}
