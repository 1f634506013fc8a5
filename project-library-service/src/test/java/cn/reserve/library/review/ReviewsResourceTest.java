package cn.reserve.library.review;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReviewsResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private static final String BUREAU = TestTokens.bureauReviewer("economy");
    private static final String PREPARER = TestTokens.commissionPreparer();

    @Inject
    AgroalDataSource database;

    @Test
    void resumesAtTheBureauThatReturned() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());
        act(DISTRICT, path, "pass", null).then().statusCode(200).body("state", equalTo("DISTRICT_PASSED"));
        act(BUREAU, path, "return", Fixture.reasons("scale")).then().statusCode(200);

        act(enterprise.token(), path, "submission", Map.of("reply", "所退内容无误，见备案文件"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISTRICT_PASSED"))
                .body("dueAt", notNullValue());
        act(DISTRICT, path, "pass", null).then().statusCode(409).body("code", equalTo("project.not-your-turn"));
        act(BUREAU, path, "pass", null).then().statusCode(200).body("state", equalTo("BUREAU_PASSED"));
    }

    @Test
    void resumesAtTheCommissionThatReturned() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());
        act(DISTRICT, path, "pass", null).then().statusCode(200);
        act(BUREAU, path, "pass", null).then().statusCode(200);
        act(PREPARER, path, "return", Fixture.reasons("scale")).then().statusCode(200);

        act(enterprise.token(), path, "submission", Map.of("reply", "所退内容无误，见备案文件"))
                .then()
                .body("state", equalTo("BUREAU_PASSED"));
    }

    @Test
    void goesBackToTheNewDistrictWhenTheCountyChanges() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        String path = Fixture.submitted(enterprise, form);
        act(DISTRICT, path, "pass", null).then().statusCode(200);
        String tag = act(BUREAU, path, "return", Fixture.reasons("county")).header("ETag");
        form.put("county", Fixture.DAAN);
        as(enterprise.token())
                .header("If-Match", tag)
                .body(form)
                .put(path)
                .then()
                .statusCode(200);

        act(enterprise.token(), path, "submission", null).then().body("state", equalTo("SUBMITTED"));
        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(200);
        as(DISTRICT).get(path).then().statusCode(404);
    }

    @Test
    void keepsTheOrderOfLevels() {
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());

        act(BUREAU, path, "pass", null).then().statusCode(409);
        act(PREPARER, path, "admission", null).then().statusCode(409);
        act(PREPARER, path, "return", Fixture.reasons("scale")).then().statusCode(409);
    }

    @Test
    void takesAnOwnPassBackWhileNobodyActed() {
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        TestPerson reviewer = TestPerson.withRoles("district-reviewer")
                .in("district-510302", "district")
                .ofDistrict(Fixture.ZILIUJING);
        act(TestTokens.of(reviewer), path, "pass", null).then().statusCode(200);

        act(DISTRICT, path, "take-back", null).then().statusCode(409).body("code", equalTo("project.not-your-pass"));
        act(TestTokens.of(reviewer), path, "take-back", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void takesNoPassBackOnceTheNextLevelAcceptedAFlag() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("funding", List.of(Map.of("source", "OWN", "amount", 1)));
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), form);
        TestPerson reviewer = TestPerson.withRoles("district-reviewer")
                .in("district-510302", "district")
                .ofDistrict(Fixture.ZILIUJING);
        act(TestTokens.of(reviewer), path, "pass", null).then().statusCode(200);
        act(BUREAU, path, "flags/SOURCES_DO_NOT_SUM/acceptance", null).then().statusCode(200);

        act(TestTokens.of(reviewer), path, "take-back", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("project.not-your-pass"));
    }

    @Test
    void acceptsAFlag() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("funding", List.of(Map.of("source", "OWN", "amount", 1)));
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), form);

        act(DISTRICT, path, "flags/SOURCES_DO_NOT_SUM/acceptance", null)
                .then()
                .statusCode(200)
                .body("flags[0].state", equalTo("ACCEPTED"));
        act(DISTRICT, path, "flags/COPIED_TEXT/acceptance", null).then().statusCode(404);
    }

    @Test
    void admitsNoProjectWithAnOpenRedFlag() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("funding", List.of(Map.of("source", "OWN", "amount", 1)));
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), form);
        act(DISTRICT, path, "pass", null).then().statusCode(200);
        act(BUREAU, path, "pass", null).then().statusCode(200);

        act(PREPARER, path, "admission", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("project.flags-open"))
                .body("detail", containsString("资金来源合计与总投资不一致"))
                .body("detailEn", containsString("The funding sources do not add up"));
        act(PREPARER, path, "flags/SOURCES_DO_NOT_SUM/acceptance", null).then().statusCode(200);
        act(PREPARER, path, "admission", null).then().statusCode(200).body("state", equalTo("ADMITTED"));
    }

    @Test
    void acceptsAFlagThatWasOpenOnAdmission() throws SQLException {
        String path = Fixture.admitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        flagged(Fixture.id(path));

        act(DISTRICT, path, "flags/LOAN_EXCEEDS_TOTAL/acceptance", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("project.not-your-turn"));
        as(PREPARER).get(path).then().body("actions", hasItem("ACCEPT_FLAG"));
        act(PREPARER, path, "flags/LOAN_EXCEEDS_TOTAL/acceptance", null)
                .then()
                .statusCode(200)
                .body("flags[0].state", equalTo("ACCEPTED"))
                .body("state", equalTo("ADMITTED"));
    }

    /** As an older version of the platform let it in. */
    private void flagged(String project) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement flag = connection.prepareStatement("""
                        update project set flag_count = 1, flags = '[{"code":"LOAN_EXCEEDS_TOTAL","severity":"RED","state":"OPEN",
                        "zh":"贷款需求大于总投资","en":"The loan exceeds the total investment"}]' where id = ?::uuid""")) {
            flag.setString(1, project);
            flag.executeUpdate();
        }
    }

    @Test
    void pausesResumesAndRemovesAnAdmittedProject() {
        String path = Fixture.admitted(Fixture.verifiedEnterprise(), Fixture.projectForm());

        act(PREPARER, path, "suspension", Map.of("reason", "停工")).then().body("state", equalTo("SUSPENDED"));
        act(PREPARER, path, "resumption", null).then().body("state", equalTo("ADMITTED"));
        act(PREPARER, path, "removal", Map.of("reason", "放弃", "decisionNumber", "2026-7"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REMOVED"));
        act(PREPARER, path, "resumption", null).then().statusCode(409);
    }

    @Test
    void tellsWhoDidWhat() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());
        act(DISTRICT, path, "return", Fixture.reasons("funding[0].amount"))
                .then()
                .statusCode(200);

        as(enterprise.token())
                .get(path + "/timeline")
                .then()
                .statusCode(200)
                .body("items.action", contains("drafted", "submitted", "returned"))
                .body("items[2].role", equalTo("district-reviewer"))
                .body("items[2].reasons[0].field", equalTo("funding[0].amount"));
        as(Fixture.verifiedEnterprise().token()).get(path + "/timeline").then().statusCode(404);
        as(TestTokens.auditor())
                .queryParam("subjectType", "project")
                .queryParam("subjectId", Fixture.id(path))
                .get("/audit")
                .then()
                .body("items.action", hasItem("project.returned"));
    }

    @Test
    void refusesWhoMayNotReview() {
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());

        RestAssured.given().basePath("/api/library").post(path + "/pass").then().statusCode(401);
        as(TestTokens.auditor())
                .header("If-Match", "\"1\"")
                .post(path + "/pass")
                .then()
                .statusCode(403);
        as(TestTokens.commissionApprover())
                .header("If-Match", "\"1\"")
                .post(path + "/admission")
                .then()
                .statusCode(403);
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .header("If-Match", "\"1\"")
                .post(path + "/pass")
                .then()
                .statusCode(404);
        as(DISTRICT).header("If-Match", "\"0\"").post(path + "/pass").then().statusCode(412);
        as(DISTRICT).post(path + "/pass").then().statusCode(428);
        as(DISTRICT)
                .header("If-Match", "\"1\"")
                .post("/projects/" + UUID.randomUUID() + "/pass")
                .then()
                .statusCode(404);
        as(DISTRICT).header("If-Match", "\"1\"").post("/projects/7/pass").then().statusCode(404);
    }

    @Test
    void refusesReasonsThatNameNoField() {
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());

        act(DISTRICT, path, "return", Map.of("reasons", List.of(Map.of("field", "<x>", "reason", " "))))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reasons[0].field"));
    }
}
