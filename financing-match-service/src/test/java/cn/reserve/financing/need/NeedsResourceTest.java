package cn.reserve.financing.need;

import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(LibraryForTests.class)
class NeedsResourceTest {
    private static final String NEEDS = "/api/financing/needs";

    @Inject
    PublishedNeeds published;

    @SuppressWarnings("NullAway.Init")
    LibraryStandIn library;

    private static RequestSpecification bank() {
        return given().auth().oauth2(TestTokens.bankOfficer(newBank()));
    }

    @Test
    void showsAPublishedNeedToABank() {
        UUID id = published.publish(newUscc());

        bank().get(NEEDS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("OPEN"))
                .body("amount", equalTo(5000000.00f))
                .body("contactName", equalTo(LibraryStandIn.NAME))
                .body("contactPhone", equalTo(LibraryStandIn.PHONE))
                .body("contactState", equalTo("SHOWN"))
                .body("totalInvestment", notNullValue())
                .body("consent.stands", equalTo(true))
                .body("approvedAmount", nullValue())
                .body("actions", contains("CLAIM"));
    }

    @ParameterizedTest
    @CsvSource({"false,2099-12-31", "true,2020-01-01"})
    void hidesContactAndFiguresFromABankWithoutStandingConsent(boolean givenAtAll, String until) {
        ObjectNode project = published.project(newUscc());
        ((ObjectNode) project.path("consent")).put("given", givenAtAll).put("until", until);
        UUID id = published.publish(project);

        bank().get(NEEDS + "/" + id)
                .then()
                .statusCode(200)
                .body("amount", notNullValue())
                .body("contactName", nullValue())
                .body("contactPhone", nullValue())
                .body("contactState", equalTo("WITHHELD"))
                .body("totalInvestment", nullValue())
                .body("equipmentInvestment", nullValue());
        assertThat(library.askedAbout(project.path("projectId").asText())).isEmpty();
    }

    @Test
    void asksTheLibraryForWhoeverLooks() {
        ObjectNode project = published.project(newUscc());
        UUID id = published.publish(project);
        TestPerson officer = TestPerson.withRoles("bank-officer").in(newBank(), "bank");

        given().auth()
                .oauth2(TestTokens.of(officer))
                .get(NEEDS + "/" + id)
                .then()
                .statusCode(200);

        String projectId = project.path("projectId").asText();
        assertThat(library.askedAbout(projectId))
                .containsExactly(new LibraryStandIn.Asked(
                        projectId,
                        "Bearer own-token",
                        officer.subject(),
                        URLEncoder.encode(officer.name(), StandardCharsets.UTF_8),
                        officer.organisation(),
                        URLEncoder.encode("测试单位 " + officer.organisation(), StandardCharsets.UTF_8)));
    }

    @Test
    void showsTheNeedWithoutContactAndSaysSoWhenTheLibraryDoesNotAnswer() {
        ObjectNode project = published.project(newUscc());
        UUID id = published.publish(project);
        library.refuses(project.path("projectId").asText(), 503);

        bank().get(NEEDS + "/" + id)
                .then()
                .statusCode(200)
                .body("contactName", nullValue())
                .body("contactPhone", nullValue())
                .body("contactState", equalTo("UNAVAILABLE"))
                .body("totalInvestment", notNullValue())
                .body("consent.stands", equalTo(true));

        given().auth()
                .oauth2(TestTokens.auditor())
                .queryParam("subjectType", "need")
                .queryParam("subjectId", id.toString())
                .get("/api/financing/audit")
                .then()
                .body("items[0].after.contact", equalTo(false))
                .body("items[0].after.figures", equalTo(true));
    }

    /** The library is ahead: a withdrawal shows there before its event arrives here. */
    @Test
    void showsNoContactWhenTheLibraryHasHeardOtherwise() {
        ObjectNode project = published.project(newUscc());
        UUID id = published.publish(project);
        library.refuses(project.path("projectId").asText(), 404);

        bank().get(NEEDS + "/" + id)
                .then()
                .statusCode(200)
                .body("contactName", nullValue())
                .body("contactState", equalTo("WITHHELD"));
    }

    @Test
    void auditsEachLookWithWhatWasShown() {
        UUID id = published.publish(newUscc());
        TestPerson officer = TestPerson.withRoles("bank-officer").in(newBank(), "bank");

        given().auth()
                .oauth2(TestTokens.of(officer))
                .get(NEEDS + "/" + id)
                .then()
                .statusCode(200);

        given().auth()
                .oauth2(TestTokens.auditor())
                .queryParam("subjectType", "need")
                .queryParam("subjectId", id.toString())
                .get("/api/financing/audit")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("need.looked-at"))
                .body("items[0].person", equalTo(officer.subject()))
                .body("items[0].after.contact", equalTo(true));
    }

    @Test
    void answers404ToABankBeforePublication() {
        bank().get(NEEDS + "/" + UUID.randomUUID()).then().statusCode(404).body("code", equalTo("need.not-found"));
    }

    @Test
    void answers404ToAnotherEnterprise() {
        UUID id = published.publish(newUscc());

        given().auth()
                .oauth2(TestTokens.enterprise(newUscc(), "510302"))
                .get(NEEDS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void showsAnEnterpriseItsOwnNeedsOnly() {
        String uscc = newUscc();
        UUID own = published.publish(uscc);
        published.publish(newUscc());

        given().auth()
                .oauth2(TestTokens.enterprise(uscc, "510302"))
                .get(NEEDS)
                .then()
                .statusCode(200)
                .body("items.id", contains(own.toString()))
                .body("total", equalTo(1));
    }

    @Test
    void showsTheCentralBankFiguresButNoContact() {
        UUID id = published.publish(newUscc());

        given().auth()
                .oauth2(TestTokens.centralBank())
                .get(NEEDS + "/" + id)
                .then()
                .statusCode(200)
                .body("totalInvestment", notNullValue())
                .body("contactPhone", nullValue())
                .body("contactState", equalTo("WITHHELD"))
                .body("approvedAmount", equalTo(0.0f))
                .body("actions", empty());
    }

    @Test
    void showsAClosedNeedWithItsReason() {
        ObjectNode project = published.project(newUscc());
        UUID id = published.publish(project);
        published.revoke(project, "企业停产");

        bank().get(NEEDS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closing.kind", equalTo("WHITELIST_REVOKED"))
                .body("closing.reason", equalTo("企业停产"))
                .body("contactPhone", nullValue())
                .body("actions", empty());
    }

    @Test
    void refusesACallerWithoutToken() {
        given().get(NEEDS).then().statusCode(401);
        given().get(NEEDS + "/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void refusesRolesThatHaveNoBusinessHere() {
        for (String token : List.of(
                TestTokens.districtReviewer("510302"),
                TestTokens.bureauReviewer("economy"),
                TestTokens.systemAdmin(),
                TestTokens.applicant())) {
            given().auth().oauth2(token).get(NEEDS).then().statusCode(403);
        }
    }

    @Test
    void answersNotFoundToAnIdThatIsNone() {
        bank().get(NEEDS + "/not-an-id").then().statusCode(404);
    }
}
