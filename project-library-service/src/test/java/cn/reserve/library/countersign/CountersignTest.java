package cn.reserve.library.countersign;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Recycling is led by commerce; economy countersigns, as shipped. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CountersignTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private static final String LEAD = TestTokens.bureauReviewer("commerce");
    private static final String CO_UNIT = TestTokens.bureauReviewer("economy");
    private static final String ADMIN = TestTokens.systemAdmin();

    @Test
    void passesWhenTheCoUnitHasCountersigned() {
        String path = withTheBureaus(Fixture.verifiedEnterprise());
        act(LEAD, path, "pass", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("review.countersign-missing"))
                .body("detailZh", containsString("市经济和信息化局"));
        as(CO_UNIT)
                .queryParam("sort", "-dueAt")
                .queryParam("size", 200)
                .get("/reviews")
                .then()
                .body("items.find { it.recordId == '" + Fixture.id(path) + "' }.countersign", equalTo(true));

        act(CO_UNIT, path, "countersignature", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISTRICT_PASSED"))
                .body("countersigned", contains("economy"))
                .body("actions", not(hasItem("COUNTERSIGN")));

        act(CO_UNIT, path, "countersignature", null).then().statusCode(409);
        act(DISTRICT, path, "take-back", null).then().statusCode(409);
        act(LEAD, path, "pass", null).then().statusCode(200).body("state", equalTo("BUREAU_PASSED"));
        as(LEAD).get(path + "/timeline").then().body("items.action", hasItem("countersigned"));
    }

    @Test
    void returnsWithReasonsAndIsCountersignedAnew() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = withTheBureaus(enterprise);
        act(CO_UNIT, path, "return", Fixture.reasons("scale"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));

        act(enterprise.token(), path, "submission", Map.of("reply", "所退内容无误，见备案文件"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISTRICT_PASSED"))
                .body("countersigned", empty());
        act(LEAD, path, "pass", null).then().statusCode(409);
        act(CO_UNIT, path, "countersignature", null).then().statusCode(200);
        act(LEAD, path, "pass", null).then().statusCode(200);
    }

    @Test
    void isCountersignedAnewAfterAReturnByTheCommission() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = withTheBureaus(enterprise);
        act(CO_UNIT, path, "countersignature", null).then().statusCode(200);
        act(LEAD, path, "pass", null).then().statusCode(200);
        act(TestTokens.commissionPreparer(), path, "return", Fixture.reasons("scale"))
                .then()
                .statusCode(200);

        act(enterprise.token(), path, "submission", Map.of("reply", "所退内容无误，见备案文件"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISTRICT_PASSED"));

        act(LEAD, path, "pass", null).then().statusCode(409).body("code", equalTo("review.countersign-missing"));
    }

    @Test
    void tellsTheCoUnitWhatWaitsForIt() {
        int before = waitingFor(CO_UNIT);

        String path = withTheBureaus(Fixture.verifiedEnterprise());
        assertThat(waitingFor(CO_UNIT)).isEqualTo(before + 1);

        act(CO_UNIT, path, "countersignature", null).then().statusCode(200);
        assertThat(waitingFor(CO_UNIT)).isEqualTo(before);
    }

    private static int waitingFor(String token) {
        Integer count = as(token)
                .get("/todos")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == 'project.to-review' }?.count");
        return count == null ? 0 : count;
    }

    @Test
    void asksNobodyElse() {
        String industry = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        act(DISTRICT, industry, "pass", null).then().statusCode(200);
        act(CO_UNIT, industry, "countersignature", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("review.not-yours-to-countersign"));
        String path = withTheBureaus(Fixture.verifiedEnterprise());

        RestAssured.given()
                .basePath("/api/library")
                .post(path + "/countersignature")
                .then()
                .statusCode(401);
        as(TestTokens.bureauReviewer("housing")).get(path).then().statusCode(404);
        as(TestTokens.bureauReviewer("housing"))
                .post(path + "/countersignature")
                .then()
                .statusCode(404);
        as(DISTRICT).post(path + "/countersignature").then().statusCode(403);
        as(CO_UNIT).post(path + "/countersignature").then().statusCode(428);
        as(CO_UNIT)
                .header("If-Match", "\"0\"")
                .post(path + "/countersignature")
                .then()
                .statusCode(412);
    }

    @Test
    void letsTheAdministratorNameTheCoUnits() {
        Response named = name(ADMIN, "EDUCATION", List.of("health", "commerce"), tag("EDUCATION"));
        named.then()
                .statusCode(200)
                .body("leadUnit", equalTo("education"))
                .body("coUnits", contains("health", "commerce"));

        name(ADMIN, "EDUCATION", List.of(), "\"0\"").then().statusCode(412);
        as(ADMIN)
                .body(Map.of("coUnits", List.of()))
                .put("/field-units/EDUCATION")
                .then()
                .statusCode(428);
        for (List<String> wrong : List.of(List.of("education"), List.of("nobody"), List.of("health", "health"))) {
            name(ADMIN, "EDUCATION", wrong, tag("EDUCATION")).then().statusCode(400);
        }
        name(CO_UNIT, "EDUCATION", List.of(), "\"0\"").then().statusCode(403);
        as(Fixture.verifiedEnterprise().token()).get("/field-units").then().statusCode(403);
        name(ADMIN, "EDUCATION", List.of(), tag("EDUCATION")).then().statusCode(200);
    }

    private static String withTheBureaus(Fixture.Enterprise enterprise) {
        Map<String, Object> form = Fixture.projectForm();
        form.put("field", "RECYCLING");
        String path = Fixture.submitted(enterprise, form);
        act(DISTRICT, path, "pass", null).then().statusCode(200).body("coUnits", contains("economy"));
        return path;
    }

    private static String tag(String field) {
        int version = as(ADMIN)
                .get("/field-units")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.field == '" + field + "' }.version");
        return "\"" + version + "\"";
    }

    private static Response name(String token, String field, List<String> coUnits, String tag) {
        return as(token)
                .header("If-Match", tag)
                .body(Map.of("coUnits", coUnits))
                .put("/field-units/" + field);
    }
}
