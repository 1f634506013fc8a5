package cn.reserve.library.change;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.yuan;
import static cn.reserve.library.change.ChangeFixture.BUREAU;
import static cn.reserve.library.change.ChangeFixture.DISTRICT;
import static cn.reserve.library.change.ChangeFixture.PREPARER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChangeRequestsAccessTest {

    @Test
    void refusesAFormThatLacksOrSaysTheSame() {
        ChangeFixture project = ChangeFixture.admitted();

        project.propose(project.proposal(Map.of()))
                .then()
                .statusCode(409)
                .body("code", equalTo("change.nothing-changed"));
        project.propose(project.proposal(Map.of("scale", "", "newEquipment", List.of())))
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("form.scale", "form.newEquipment"));
        project.propose(project.proposal(Map.of("county", "999999")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("form.county"));
        Map<String, Object> withoutReason = project.dearer();
        withoutReason.put("reason", " ");
        project.propose(withoutReason).then().statusCode(400).body("violations.field", hasItem("reason"));
    }

    @Test
    void refusesWhoMayNot() {
        ChangeFixture project = ChangeFixture.admitted();
        String path = project.proposed();
        String stranger = Fixture.verifiedEnterprise().token();

        RestAssured.given().basePath("/api/library").get(path).then().statusCode(401);
        as(TestTokens.centralBank()).get(path).then().statusCode(403);
        as(stranger).get(path).then().statusCode(404);
        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(404);
        as(TestTokens.bureauReviewer("housing")).get(path).then().statusCode(404);
        project.propose(stranger, project.dearer()).then().statusCode(404);
        as(stranger)
                .header("If-Match", "\"0\"")
                .post(path + "/withdrawal")
                .then()
                .statusCode(404);
        as(TestTokens.auditor())
                .header("If-Match", "\"0\"")
                .post(path + "/pass")
                .then()
                .statusCode(403);
        as(BUREAU).header("If-Match", "\"0\"").post(path + "/pass").then().statusCode(409);
        as(PREPARER).header("If-Match", "\"0\"").post(path + "/approval").then().statusCode(409);
        as(DISTRICT).post(path + "/pass").then().statusCode(428);
        as(DISTRICT).header("If-Match", "\"7\"").post(path + "/pass").then().statusCode(412);
    }

    @Test
    void listsWhatTheCallerReviews() {
        ChangeFixture project = ChangeFixture.admitted();
        String id = Fixture.id(project.proposed());

        as(DISTRICT)
                .queryParam("project", project.projectId())
                .queryParam("state", "SUBMITTED")
                .queryParam("sort", "dueAt")
                .get("/change-requests")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].totalBefore", yuan(10_000_000))
                .body("items[0].totalInvestment", yuan(12_000_000))
                .body("items[0].changedFields", containsInAnyOrder("totalInvestment", "funding", "loan"));
        for (String other : List.of(TestTokens.districtReviewer(Fixture.DAAN), TestTokens.bureauReviewer("housing"))) {
            as(other).get("/change-requests").then().body("items.id", not(hasItem(id)));
        }
        as(DISTRICT).get("/todos").then().body("items.kind", hasItem("change.to-review"));
        as(DISTRICT).get("/change-requests?sort=colour").then().statusCode(400);
    }
}
