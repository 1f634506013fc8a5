package cn.reserve.supplydemand.provider;

import static cn.reserve.supplydemand.provider.ProviderFixture.BUREAU;
import static cn.reserve.supplydemand.provider.ProviderFixture.PATH;
import static cn.reserve.supplydemand.provider.ProviderFixture.act;
import static cn.reserve.supplydemand.provider.ProviderFixture.add;
import static cn.reserve.supplydemand.provider.ProviderFixture.institution;
import static cn.reserve.supplydemand.provider.ProviderFixture.institutionWith;
import static cn.reserve.supplydemand.provider.ProviderFixture.list;
import static cn.reserve.supplydemand.provider.ProviderFixture.listed;
import static cn.reserve.supplydemand.provider.ProviderFixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProvidersResourceTest {
    @Inject
    ParticipantFixture participants;

    private String uscc = "";
    private String token = "";
    private String stranger = "";

    @BeforeEach
    void anEnterprise() {
        uscc = participants.verified("510302");
        token = TestTokens.enterprise(uscc, "510302");
        stranger = TestTokens.enterprise(participants.verified("510302"), "510302");
    }

    @Test
    void anEnterpriseAppliesAndTheBureauLists() {
        String id = add(token, institution())
                .statusCode(201)
                .body("state", equalTo("APPLIED"))
                .body("uscc", equalTo(uscc))
                .body("services", contains("DIAGNOSIS", "DESIGN"))
                .extract()
                .path("id");
        read(stranger, id).statusCode(404).body("code", equalTo("provider.not-found"));

        act(BUREAU, id, "listing", null).statusCode(200).body("state", equalTo("LISTED"));

        read(stranger, id).statusCode(200).body("contact", nullValue());
        read(token, id).body("contact.phone", equalTo("0813-1234567"));
        list(TestTokens.districtReviewer("510304"), Map.of("q", "川南节能"))
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.contact", not(hasItem(not(nullValue()))));
    }

    @Test
    void aRefusedApplicationIsMendedAndSentAgain() {
        String id = add(token, institution()).statusCode(201).extract().path("id");
        act(BUREAU, id, "refusal", Map.of("reason", "资质证书已过期")).statusCode(200).body("reason", equalTo("资质证书已过期"));

        act(token, id, "", institutionWith("qualification", "新资质"))
                .statusCode(200)
                .body("state", equalTo("APPLIED"))
                .body("reason", nullValue());
        act(BUREAU, id, "listing", null).statusCode(200);
        act(token, id, "", institution()).statusCode(409).body("code", equalTo("provider.step-not-possible"));
        act(BUREAU, id, "suspension", Map.of("reason", "停业整顿")).statusCode(200);
        read(stranger, id).statusCode(404);
        act(BUREAU, id, "listing", null).statusCode(200);
    }

    @Test
    void theBureauRegistersAnExpertWithoutAnAccount() {
        Map<String, @Nullable Object> expert = institutionWith("kind", "EXPERT");
        add(BUREAU, expert).statusCode(400).body("violations.field", hasItem("title"));
        expert.put("title", "教授级高级工程师");

        add(BUREAU, expert).statusCode(201).body("state", equalTo("LISTED")).body("uscc", nullValue());
        add(BUREAU, institutionWith("uscc", ParticipantFixture.newUscc()))
                .statusCode(400)
                .body("violations.field", hasItem("uscc"));
    }

    @Test
    void anApplicationWaitsForTheEconomyBureauAlone() {
        add(token, institution()).statusCode(201);

        todos(BUREAU).body("items.kind", hasItem("provider.to-decide"));
        todos(TestTokens.bureauReviewer("housing")).body("items.kind", not(hasItem("provider.to-decide")));
        todos(token).body("items.kind", not(hasItem("provider.to-decide")));
    }

    private static ValidatableResponse todos(String reader) {
        return given().auth()
                .oauth2(reader)
                .get("/api/supply-demand/todos")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"listing", "refusal", "suspension"})
    void onlyTheEconomyBureauDecides(String step) {
        String id = add(token, institution()).statusCode(201).extract().path("id");
        Object body = step.equals("listing") ? null : Map.of("reason", "试探");

        act(token, id, step, body).statusCode(403);
        act(TestTokens.bureauReviewer("housing"), id, step, body).statusCode(403);
        act(TestTokens.commissionApprover(), id, step, body).statusCode(403);
        act(TestTokens.auditor(), id, step, body).statusCode(403);
    }

    @Test
    void noOneChangesAnothersProvider() {
        String id = listed(uscc);

        act(stranger, id, "", institution()).statusCode(403).body("code", equalTo("provider.not-yours"));
        act(TestTokens.bureauReviewer("housing"), id, "", institution()).statusCode(403);
        act(TestTokens.districtReviewer("510302"), id, "", institution()).statusCode(403);
        add(TestTokens.bureauReviewer("housing"), institution()).statusCode(403);
        add(TestTokens.auditor(), institution()).statusCode(403);
        given().contentType(ContentType.JSON)
                .body(institution())
                .post(PATH)
                .then()
                .statusCode(401);
    }

    @Test
    void keepsTheEnterpriseThatActsForIt() {
        String id = listed(uscc);

        act(BUREAU, id, "", institutionWith("uscc", participants.verified("510302")))
                .statusCode(400)
                .body("violations.rule", contains("provider-enterprise-stays"));
        act(BUREAU, id, "", institution()).statusCode(400).body("violations.field", contains("uscc"));
        act(BUREAU, id, "", institutionWith("uscc", uscc)).statusCode(200);
    }

    @Test
    void hearsWhatWasDecidedInItsOwnWords() {
        String id = add(token, institution()).statusCode(201).extract().path("id");
        act(BUREAU, id, "listing", null).statusCode(200);
        act(BUREAU, id, "suspension", Map.of("reason", "停业整顿")).statusCode(200);

        given().auth()
                .oauth2(token)
                .get("/api/supply-demand/notices")
                .then()
                .body(
                        "items.findAll { it.link == '/service-providers/" + id + "' }.kind",
                        contains("provider.suspended", "provider.listed"));
    }

    static Stream<Object[]> wrongFields() {
        return Stream.of(
                new Object[] {"kind", null},
                new Object[] {"name", " "},
                new Object[] {"services", List.of()},
                new Object[] {"fields", null},
                new Object[] {"contactPhone", "call me"},
                new Object[] {"introduction", "\u202Eevil"},
                new Object[] {"qualification", "长".repeat(501)},
                new Object[] {"uscc", "123"});
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheWrongField(String field, @Nullable Object value) {
        add(token, institutionWith(field, value)).statusCode(400).body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource({"kind, INSTITUTION, EXPERT", "service, DIAGNOSIS, TRANSFORMATION", "field, ENERGY, SAFETY"})
    void filters(String name, String hit, String miss) {
        String id = listed(uscc);

        list(token, Map.of(name, hit, "size", "100")).body("items.id", hasItem(id));
        list(token, Map.of(name, miss, "size", "100")).body("items.id", not(hasItem(id)));
        list(token, Map.of(name, "NONSENSE")).statusCode(400).body("violations.field", hasItem(name));
    }

    @Test
    void leavesAsAFileWithoutTelephones() {
        listed(uscc);

        String file = given().auth()
                .oauth2(stranger)
                .queryParam("format", "CSV")
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file).contains("川南节能诊断中心", "诊断、设计").doesNotContain("1234567", "周明");
        given().auth()
                .oauth2(TestTokens.bankOfficer("bank-102100099996"))
                .get(PATH + "/export")
                .then()
                .statusCode(403);
    }
}
