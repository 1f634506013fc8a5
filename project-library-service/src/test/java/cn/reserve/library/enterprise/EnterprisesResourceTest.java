package cn.reserve.library.enterprise;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.enterprise.RegistrationFixture.register;
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

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EnterprisesResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    @Test
    void returnsWithReasonsAndTakesTheMendedFile() {
        String applicant = TestTokens.of(TestPerson.withRoles("applicant"));
        Map<String, Object> form = Fixture.enterpriseForm(Fixture.newUscc());
        String path = "/enterprises/" + register(applicant, form).path("id");

        Response returned = act(DISTRICT, path, "return", Fixture.reasons("address"));
        returned.then().statusCode(200).body("state", equalTo("RETURNED")).body("reasons.field", contains("address"));
        form.put("address", "自流井区新路2号");
        as(applicant)
                .header("If-Match", returned.header("ETag"))
                .body(form)
                .put(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("reasons.size()", equalTo(0));
    }

    @Test
    void rejectsForGoodAndFreesTheCode() {
        String intruder = TestTokens.of(TestPerson.withRoles("applicant"));
        String uscc = Fixture.newUscc();
        Map<String, Object> form = Fixture.enterpriseForm(uscc);
        String path = "/enterprises/" + register(intruder, form).path("id");
        act(DISTRICT, path, "return", Fixture.reasons("address")).then().statusCode(200);

        act(DISTRICT, path, "rejection", Map.of("reason", "并非该企业人员"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("rejection", equalTo("并非该企业人员"))
                .body("actions.size()", equalTo(0));
        as(intruder).get("/enterprises/mine").then().body("state", equalTo("REJECTED"));
        String owner = TestTokens.of(TestPerson.withRoles("applicant"));
        String own = register(owner, form).then().statusCode(201).extract().path("id");
        act(DISTRICT, "/enterprises/" + own, "verification", null).then().statusCode(200);
        as(TestTokens.enterprise(uscc, Fixture.ZILIUJING))
                .get("/enterprises/mine")
                .then()
                .body("id", equalTo(own));
        as(TestTokens.enterprise(uscc, Fixture.ZILIUJING)).get(path).then().statusCode(404);
        as(TestTokens.auditor())
                .queryParam("subjectType", "enterprise")
                .queryParam("subjectId", Fixture.id(path))
                .get("/audit")
                .then()
                .body("items.action", hasItem("enterprise.rejected"));
    }

    @Test
    void letsThePersonOfARejectedFileRegisterAgain() {
        String applicant = TestTokens.of(TestPerson.withRoles("applicant"));
        Map<String, Object> form = Fixture.enterpriseForm(Fixture.newUscc());
        String path = "/enterprises/" + register(applicant, form).path("id");
        act(DISTRICT, path, "rejection", Map.of("reason", "代码填错")).then().statusCode(200);

        String again = register(applicant, Fixture.enterpriseForm(Fixture.newUscc()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(applicant).get("/enterprises/mine").then().body("id", equalTo(again));
    }

    @Test
    void rejectsOnlyInItsOwnDistrictWithAReasonAndTheCurrentVersion() {
        String path = "/enterprises/"
                + register(TestTokens.applicant(), Fixture.enterpriseForm(Fixture.newUscc()))
                        .path("id");
        Map<String, String> reason = Map.of("reason", "不实");

        as(DISTRICT)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", " "))
                .post(path + "/rejection")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        as(DISTRICT)
                .header("If-Match", "\"7\"")
                .body(reason)
                .post(path + "/rejection")
                .then()
                .statusCode(412);
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path + "/rejection")
                .then()
                .statusCode(404);
        as(TestTokens.commissionPreparer())
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path + "/rejection")
                .then()
                .statusCode(403);
        act(DISTRICT, path, "verification", null).then().statusCode(200);
        act(DISTRICT, path, "rejection", reason)
                .then()
                .statusCode(409)
                .body("detail", equalTo("企业登记状态为 已核验，不能变为 已驳回。"));
    }

    @Test
    void refusesAReturnWithoutReason() {
        String path = "/enterprises/"
                + register(TestTokens.applicant(), Fixture.enterpriseForm(Fixture.newUscc()))
                        .path("id");

        as(DISTRICT)
                .header("If-Match", "\"0\"")
                .body("{\"reasons\":[]}")
                .post(path + "/return")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reasons"));
    }

    @Test
    void verifiesOnceAndTellsTheOtherServices() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();

        as(DISTRICT)
                .header("If-Match", "\"1\"")
                .post("/enterprises/" + enterprise.id() + "/verification")
                .then()
                .statusCode(409)
                .body("code", equalTo("enterprise.state"));
        as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000&type=library.enterprise-verified")
                .then()
                .body("events.subject", hasItem(enterprise.uscc()));
    }

    @Test
    void refusesAStaleOrMissingVersion() {
        String path = "/enterprises/"
                + register(TestTokens.applicant(), Fixture.enterpriseForm(Fixture.newUscc()))
                        .path("id");

        as(DISTRICT)
                .header("If-Match", "\"7\"")
                .post(path + "/verification")
                .then()
                .statusCode(412);
        as(DISTRICT).post(path + "/verification").then().statusCode(428);
    }

    @Test
    void hidesAFileFromEverybodyElse() {
        String path = "/enterprises/"
                + register(TestTokens.applicant(), Fixture.enterpriseForm(Fixture.newUscc()))
                        .path("id");

        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(404);
        as(TestTokens.applicant()).get(path).then().statusCode(404);
        as(TestTokens.enterprise(Fixture.newUscc(), Fixture.ZILIUJING))
                .get(path)
                .then()
                .statusCode(404);
        as(TestTokens.bureauReviewer("economy")).get(path).then().statusCode(404);
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .header("If-Match", "\"0\"")
                .post(path + "/verification")
                .then()
                .statusCode(404);
        as(TestTokens.auditor()).get(path).then().statusCode(200);
    }

    @Test
    void wantsASignedInPersonWithTheRightRole() {
        RestAssured.given().basePath("/api/library").get("/enterprises").then().statusCode(401);
        as(TestTokens.bankOfficer("bank-102655000018"))
                .get("/enterprises")
                .then()
                .statusCode(403);
        as(TestTokens.auditor())
                .header("If-Match", "\"0\"")
                .post("/enterprises/" + UUID.randomUUID() + "/verification")
                .then()
                .statusCode(403);
    }

    @Test
    void listsAndSearchesWithinTheScope() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String part = enterprise.uscc().substring(8, 16);

        as(DISTRICT)
                .queryParam("q", part)
                .queryParam("state", "VERIFIED")
                .get("/enterprises")
                .then()
                .statusCode(200)
                .body("items.uscc", hasItem(enterprise.uscc()))
                .body("totalIsExact", equalTo(true));
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .queryParam("q", part)
                .get("/enterprises")
                .then()
                .body("items.uscc", not(hasItem(enterprise.uscc())));
        as(DISTRICT)
                .queryParam("q", "测")
                .queryParam("sort", "name")
                .get("/enterprises")
                .then()
                .statusCode(200);
        as(DISTRICT).queryParam("sort", "shoeSize").get("/enterprises").then().statusCode(400);
    }
}
