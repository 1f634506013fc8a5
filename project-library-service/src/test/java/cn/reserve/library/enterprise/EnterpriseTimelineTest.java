package cn.reserve.library.enterprise;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done to an enterprise's file, for those who see it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EnterpriseTimelineTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    @Test
    void tellsWhoDidWhatFromTheRegistrationOn() {
        String applicant = TestTokens.of(TestPerson.withRoles("applicant").named("王建国"));
        Map<String, Object> form = Fixture.enterpriseForm(Fixture.newUscc());
        String path = registered(applicant, form);
        Response returned = act(DISTRICT, path, "return", Fixture.reasons("address"));
        form.put("address", "自流井区新路2号");
        as(applicant)
                .header("If-Match", returned.header("ETag"))
                .body(form)
                .put(path)
                .then()
                .statusCode(200);
        as(DISTRICT).get(path).then().statusCode(200);
        act(DISTRICT, path, "verification", null).then().statusCode(200);

        as(DISTRICT)
                .get(path + "/timeline")
                .then()
                .statusCode(200)
                .body("items.action", contains("submitted", "returned", "resubmitted", "verified"))
                .body("items[0].personName", equalTo("王建国"))
                .body("items[1].role", equalTo("district-reviewer"))
                .body("items[1].reasons.field", contains("address"))
                .body("items[1].reasons.reason", contains("请核对后重新填写"));
        as(TestTokens.auditor()).get(path + "/timeline").then().body("items.action", hasItem("verified"));
        as(TestTokens.auditor()).get(path + "/timeline").then().body("items.action", not(hasItem("contact-looked-at")));
    }

    @Test
    void saysWhyAFileWasRejectedToItsApplicantToo() {
        String applicant = TestTokens.of(TestPerson.withRoles("applicant"));
        String path = registered(applicant, Fixture.enterpriseForm(Fixture.newUscc()));
        act(DISTRICT, path, "rejection", Map.of("reason", "并非该企业人员")).then().statusCode(200);

        as(applicant)
                .get(path + "/timeline")
                .then()
                .statusCode(200)
                .body("items.action", contains("submitted", "rejected"))
                .body("items[1].note", equalTo("并非该企业人员"));
    }

    @Test
    void isForWhoeverSeesTheFile() {
        String path =
                registered(TestTokens.of(TestPerson.withRoles("applicant")), Fixture.enterpriseForm(Fixture.newUscc()))
                        + "/timeline";

        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(404);
        as(TestTokens.applicant()).get(path).then().statusCode(404);
        as(Fixture.verifiedEnterprise().token()).get(path).then().statusCode(404);
        RestAssured.given().basePath("/api/library").get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau-reviewer", "bank-officer", "central-bank", "finance-bureau", "system-admin"})
    void isClosedToOthers(String role) {
        as(TestTokens.of(TestPerson.withRoles(role)))
                .get("/enterprises/" + UUID.randomUUID() + "/timeline")
                .then()
                .statusCode(403);
    }

    private static String registered(String token, Map<String, Object> form) {
        String id = as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post("/enterprises")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/enterprises/" + id;
    }
}
