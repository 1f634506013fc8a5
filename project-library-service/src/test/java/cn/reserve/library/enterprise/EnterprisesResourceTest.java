package cn.reserve.library.enterprise;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EnterprisesResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    @Test
    void registersAnEnterprise() {
        String uscc = Fixture.newUscc();
        String applicant = TestTokens.applicant();

        register(applicant, Fixture.enterpriseForm(uscc))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("SUBMITTED"))
                .body("countyName", equalTo("自流井区"))
                .body("membership", equalTo(null));
        as(applicant).get("/enterprises/mine").then().statusCode(200).body("uscc", equalTo(uscc));
    }

    @Test
    void answersARepeatedRegistrationWithTheFirstResult() {
        String applicant = TestTokens.of(TestPerson.withRoles("applicant"));
        Map<String, Object> form = Fixture.enterpriseForm(Fixture.newUscc());
        String key = UUID.randomUUID().toString();
        String first = as(applicant)
                .header("Idempotency-Key", key)
                .body(form)
                .post("/enterprises")
                .path("id");

        as(applicant)
                .header("Idempotency-Key", key)
                .body(form)
                .post("/enterprises")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void registersOnceWhenTheSameRequestComesSeveralTimesAtOnce() throws Exception {
        String applicant = TestTokens.of(TestPerson.withRoles("applicant"));
        Map<String, Object> form = Fixture.enterpriseForm(Fixture.newUscc());
        String key = UUID.randomUUID().toString();
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Response> registration = () -> {
            together.await();
            return as(applicant).header("Idempotency-Key", key).body(form).post("/enterprises");
        };

        List<Response> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            answers = threads.invokeAll(Collections.nCopies(4, registration)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("id"))
                .containsOnly(answers.getFirst().<String>path("id"));
        as(DISTRICT)
                .queryParam("q", form.get("uscc"))
                .get("/enterprises")
                .then()
                .body("total", equalTo(1));
        as(TestTokens.auditor())
                .queryParam("subjectType", "enterprise")
                .queryParam("subjectId", answers.getFirst().<String>path("id"))
                .get("/audit")
                .then()
                .body("items.action", contains("enterprise.submitted"));
    }

    @Test
    void namesEveryWrongField() {
        Map<String, Object> form = Fixture.enterpriseForm("91510300MA62ISO00X");
        form.put("name", "\u202e");
        form.put("county", "999999x");
        form.put("contactPhone", "<script>");
        form.remove("sizeClass");

        register(TestTokens.applicant(), form)
                .then()
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("violations.field", hasItems("uscc", "name", "county", "contactPhone", "sizeClass"));
    }

    @Test
    void refusesAnUnknownCounty() {
        Map<String, Object> form = Fixture.enterpriseForm(Fixture.newUscc());
        form.put("county", "999999");

        register(TestTokens.applicant(), form).then().statusCode(400).body("violations.field", contains("county"));
    }

    @Test
    void refusesASecondRegistrationOfACode() {
        Fixture.Enterprise taken = Fixture.verifiedEnterprise();

        register(TestTokens.applicant(), Fixture.enterpriseForm(taken.uscc()))
                .then()
                .statusCode(409)
                .body("code", equalTo("enterprise.uscc-taken"));
    }

    @Test
    void refusesAMemberOfAnotherEnterprise() {
        register(TestTokens.enterprise(Fixture.newUscc(), Fixture.ZILIUJING), Fixture.enterpriseForm(Fixture.newUscc()))
                .then()
                .statusCode(403)
                .body("code", equalTo("enterprise.other-organisation"));
    }

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

    private static Response register(String token, Map<String, Object> form) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post("/enterprises");
    }
}
