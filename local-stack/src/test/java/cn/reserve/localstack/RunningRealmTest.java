package cn.reserve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.localstack.demo.DemoAccounts;
import cn.reserve.localstack.demo.DemoPerson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The realm as Keycloak really runs it: claims, refusals, the second factor. */
class RunningRealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final RunningBase BASE = new RunningBase();

    private static LocalStack stack;

    @BeforeAll
    static void makePeople() {
        stack = BASE.stack();
        DemoAccounts accounts = new DemoAccounts(stack.keycloakAdmin());
        accounts.create();
        accounts.create();
        assertThat(accounts.areBegun()).isTrue();
        accounts.switchOffSecondFactor();
        BrowserLogin.allowTokenClients(stack);
    }

    @Test
    void carriesOrganisationRolesAndAudiencesInTheAccessToken() throws IOException {
        JsonNode claims = claimsOf("district-510302");
        assertThat(claims.path("iss").asText()).isEqualTo(stack.publicUrl() + "/auth/realms/project-reserve");
        assertThat(claims.path("name").asText()).isEqualTo("陈志强");
        assertThat(claims.path("roles").toString())
                .contains("district-reviewer")
                .doesNotContain("applicant");
        assertThat(claims.path("aud").toString())
                .contains("project-library-service", "supply-demand-service", "financing-match-service");
        JsonNode organisation = claims.path("organization").path("district-510302");
        assertThat(organisation.path("kind").get(0).asText()).isEqualTo("district");
        assertThat(organisation.path("district").get(0).asText()).isEqualTo("510302");
    }

    @Test
    void addsADemoPersonWhoIsMissingAndTouchesNobodyElse() throws IOException {
        KeycloakAdmin admin = stack.keycloakAdmin();
        String id = admin.get("/users?exact=true&username=system-admin-b")
                .get(0)
                .path("id")
                .asText();
        admin.delete("/users/" + id, null);
        DemoAccounts accounts = new DemoAccounts(admin);

        assertThat(accounts.addMissing()).containsExactly("system-admin-b");

        assertThat(accounts.addMissing()).isEmpty();
        assertThat(claimsOf("system-admin-b").path("roles").toString()).contains("system-admin");
    }

    @Test
    void makesWhoHasNoOrganisationAnApplicant() throws IOException {
        JsonNode claims = claimsOf("applicant");
        assertThat(claims.path("roles").toString()).contains("applicant");
        assertThat(claims.has("organization")).isFalse();
    }

    /** Keycloak adds a redirector to a flow named "browser" at import; the sign-in page would offer it as another way, with raw keys. */
    @Test
    void offersNoOtherWayToSignIn() {
        assertThat(stack.keycloakAdmin()
                        .get("/authentication/flows/sign-in/executions")
                        .toString())
                .contains("auth-username-password-form")
                .doesNotContain("identity-provider-redirector");
    }

    @Test
    void wearsThePlatformsFaceOnItsPages() throws Exception {
        String page =
                get(stack.keycloakUrl() + "/realms/project-reserve/protocol/openid-connect/auth?client_id=nobody");
        Matcher style = Pattern.compile("href=\"(/auth/resources/[^\"]+/css/reserve\\.css)\"")
                .matcher(page);
        assertThat(page).contains("设备更新项目储备与融资对接平台");
        assertThat(style.find()).isTrue();
        assertThat(get(stack.keycloakUrl().replace("/auth", "") + style.group(1)))
                .contains("--reserve-deep");
    }

    private static String get(String address) throws Exception {
        return Browser.newClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void refusesThePasswordGrant() throws Exception {
        String form = "grant_type=password&client_id=gateway&client_secret="
                + stack.secrets().client(Part.GATEWAY) + "&username=applicant&password=" + DemoPerson.PASSWORD;
        assertThat(token(form).statusCode()).isEqualTo(400);
        String cli = "grant_type=password&client_id=admin-cli&username=applicant&password=" + DemoPerson.PASSWORD;
        assertThat(token(cli).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void refusesACodeRequestWithoutPkce() throws Exception {
        HttpResponse<String> answer = Browser.newClient()
                .send(
                        HttpRequest.newBuilder(URI.create(stack.keycloakUrl()
                                        + "/realms/project-reserve/protocol/openid-connect/auth?client_id=gateway"
                                        + "&response_type=code&scope=openid&redirect_uri="
                                        + Browser.encode(stack.publicUrl() + "/login/callback")))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("location").orElse("")).contains("error=invalid_request");
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> BrowserLogin.to(stack).accessToken("auditor", "Wrong-2026-Reserve"))
                .isInstanceOf(SignInFailed.class);
    }

    @Test
    void givesServicesTokensForTheirNeighboursFeeds() throws Exception {
        JsonNode claims = serviceClaims("financing-match-service", Part.FINANCING);
        assertThat(claims.path("roles").toString()).contains("feed-reader");
        assertThat(claims.path("aud").toString()).contains("project-library-service");
    }

    @Test
    void letsTheFinancingServiceAloneReadContacts() throws Exception {
        assertThat(serviceClaims("financing-match-service", Part.FINANCING)
                        .path("roles")
                        .toString())
                .contains("contact-reader");
        assertThat(serviceClaims("supply-demand-service", Part.SUPPLY_DEMAND)
                        .path("roles")
                        .toString())
                .doesNotContain("contact-reader");
    }

    private static JsonNode serviceClaims(String client, Part part) throws Exception {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + stack.secrets().client(part);
        return claims(JSON.readTree(token(form).body()).path("access_token").asText());
    }

    @Test
    void asksOfficialsForAOneTimePasswordUnlessSwitchedOff() {
        DemoAccounts accounts = new DemoAccounts(stack.keycloakAdmin());
        accounts.switchOnSecondFactor();
        try {
            assertThatThrownBy(() -> BrowserLogin.to(stack).accessToken("finance-bureau", DemoPerson.PASSWORD))
                    .isInstanceOf(SignInFailed.class)
                    .hasMessageContaining("CONFIGURE_TOTP");
            assertThat(BrowserLogin.to(stack).accessToken("enterprise-a", DemoPerson.PASSWORD))
                    .isNotBlank();
        } finally {
            accounts.switchOffSecondFactor();
        }
    }

    @Test
    void letsNobodyReadADatabaseWithoutItsPassword() {
        assertThatThrownBy(() -> {
                    try (Connection connection =
                            DriverManager.getConnection(stack.databaseUrl(Part.LIBRARY), "library_app", "wrong")) {
                        connection.isValid(1);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    private static JsonNode claimsOf(String username) throws IOException {
        return claims(BrowserLogin.to(stack).accessToken(username, DemoPerson.PASSWORD));
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static HttpResponse<String> token(String form) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        stack.keycloakUrl() + "/realms/project-reserve/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
