package cn.reserve.library.project;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.draft;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProjectsResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    private Fixture.Enterprise enterprise =
            new Fixture.Enterprise("", "", cn.reserve.platformtest.TestPerson.withRoles("enterprise"));

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
    }

    @Test
    void editsOnlyTheCurrentVersionAndNotAfterSubmission() {
        Map<String, Object> form = Fixture.projectForm();
        String path = "/projects/" + draft(enterprise.token(), form).path("id");
        form.put("name", "改名");

        as(enterprise.token())
                .header("If-Match", "\"0\"")
                .body(form)
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        as(enterprise.token())
                .header("If-Match", "\"0\"")
                .body(form)
                .put(path)
                .then()
                .statusCode(412);
        as(enterprise.token()).body(form).put(path).then().statusCode(428);
        act(enterprise.token(), path, "submission", null)
                .then()
                .statusCode(200)
                .body("actions", contains("CHANGE_CONSENT"));
        as(enterprise.token())
                .header("If-Match", "\"2\"")
                .body(form)
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("project.not-editable"));
    }

    @Test
    void withdrawsADraftForGood() {
        String path =
                "/projects/" + draft(enterprise.token(), Fixture.projectForm()).path("id");

        act(enterprise.token(), path, "withdrawal", null).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        act(enterprise.token(), path, "submission", null).then().statusCode(409);
    }

    @Test
    void flagsWhatDoesNotFitAndTakesAJustification() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("funding", List.of(Map.of("source", "OWN", "amount", 1)));
        Response drafted = draft(enterprise.token(), form);
        drafted.then().body("flags.code", contains("SOURCES_DO_NOT_SUM")).body("flags[0].severity", equalTo("RED"));

        as(enterprise.token())
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "其余资金正在落实"))
                .put("/projects/" + drafted.path("id") + "/flags/SOURCES_DO_NOT_SUM/justification")
                .then()
                .statusCode(200)
                .body("flags[0].state", equalTo("JUSTIFIED"));
    }

    @Test
    void flagsAMachineThatAnotherProjectRetires() {
        Map<String, Object> first = Fixture.projectForm();
        Map<String, Object> second = Fixture.projectForm();
        second.put("retiredEquipment", first.get("retiredEquipment"));
        second.put("content", first.get("content"));
        Fixture.submitted(enterprise, first);

        draft(enterprise.token(), second)
                .then()
                .body("flags.code", contains("RETIRED_MACHINE_CLAIMED_ELSEWHERE", "COPIED_TEXT"));
    }

    @Test
    void hidesDraftsAndOthersProjects() {
        String path =
                "/projects/" + draft(enterprise.token(), Fixture.projectForm()).path("id");
        Fixture.Enterprise other = Fixture.verifiedEnterprise();

        as(other.token()).get(path).then().statusCode(404);
        as(other.token())
                .header("If-Match", "\"0\"")
                .post(path + "/submission")
                .then()
                .statusCode(404);
        as(DISTRICT).get(path).then().statusCode(404);
        as(TestTokens.commissionPreparer()).get(path).then().statusCode(404);
        act(enterprise.token(), path, "submission", null).then().statusCode(200);
        as(DISTRICT).get(path).then().statusCode(200);
        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(404);
        as(TestTokens.bureauReviewer("health")).get(path).then().statusCode(404);
        as(TestTokens.bureauReviewer("economy")).get(path).then().statusCode(200);
    }

    @Test
    void wantsASignedInPersonWithTheRightRole() {
        RestAssured.given().basePath("/api/library").get("/projects").then().statusCode(401);
        as(TestTokens.bankOfficer("bank-102655000018")).get("/projects").then().statusCode(403);
        as(TestTokens.applicant()).get("/projects").then().statusCode(403);
        as(TestTokens.auditor())
                .body(Fixture.projectForm())
                .post("/projects")
                .then()
                .statusCode(403);
    }

    @Test
    void keepsEveryVersionAndSaysWhatChanged() {
        Map<String, Object> form = Fixture.projectForm();
        String path = Fixture.submitted(enterprise, form);
        Response returned = act(DISTRICT, path, "return", Fixture.reasons("scale"));
        form.put("scale", "年产六万件");
        as(enterprise.token())
                .header("If-Match", returned.header("ETag"))
                .body(form)
                .put(path)
                .then()
                .statusCode(200);
        act(enterprise.token(), path, "submission", null).then().statusCode(200);

        as(DISTRICT)
                .get(path + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items[1].changedFields", contains("scale"));
    }
}
