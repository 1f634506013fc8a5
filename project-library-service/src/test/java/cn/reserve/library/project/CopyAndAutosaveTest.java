package cn.reserve.library.project;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.draft;
import static cn.reserve.library.Fixture.yuan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CopyAndAutosaveTest {

    @Test
    void draftsANewProjectWithoutWhatBelongsToTheEarlierOne() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("name", "长".repeat(199));
        form.put(
                "permits",
                List.of(
                        Map.of("kind", "FILING", "number", "1号", "date", "2026-01-05", "state", "OBTAINED"),
                        Map.of("kind", "LAND", "state", "NOT_NEEDED")));
        String path = Fixture.submitted(enterprise, form);

        copy(enterprise.token(), path)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("name", equalTo("长".repeat(196) + "（副本）"))
                .body("code", nullValue())
                .body("consent", nullValue())
                .body("retiredEquipment", empty())
                .body("permits.kind", contains("LAND"))
                .body("totalInvestment", yuan(10_000_000))
                .body("loan.amount", yuan(6_000_000));
    }

    @Test
    void copiesOnceForAKeyAndOnlyTheOwnEnterprisesProjects() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());
        String key = UUID.randomUUID().toString();
        String first = as(enterprise.token())
                .header("Idempotency-Key", key)
                .post(path + "/copy")
                .path("id");

        as(enterprise.token())
                .header("Idempotency-Key", key)
                .post(path + "/copy")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        copy(Fixture.verifiedEnterprise().token(), path).then().statusCode(404);
        copy(TestTokens.districtReviewer(Fixture.ZILIUJING), path).then().statusCode(403);
        RestAssured.given().basePath("/api/library").post(path + "/copy").then().statusCode(401);
        as(enterprise.token()).post(path + "/copy").then().statusCode(400);
    }

    @Test
    void notesWhatAPageSavedInARowAsOneStep() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        Response drafted = draft(enterprise.token(), form);
        String path = "/projects/" + drafted.path("id");
        String tag = drafted.header("ETag");
        for (int i = 0; i < 3; i++) {
            form.put("scale", "年产 " + i);
            Response saved =
                    as(enterprise.token()).header("If-Match", tag).body(form).put(path + "?byItself=true");
            saved.then().statusCode(200);
            tag = saved.header("ETag");
        }

        as(enterprise.token()).get(path + "/timeline").then().body("items.action", contains("drafted", "edited"));
        as(enterprise.token())
                .header("If-Match", "\"0\"")
                .body(form)
                .put(path + "?byItself=true")
                .then()
                .statusCode(412);
    }

    private static Response copy(String token, String path) {
        return as(token).header("Idempotency-Key", UUID.randomUUID().toString()).post(path + "/copy");
    }
}
