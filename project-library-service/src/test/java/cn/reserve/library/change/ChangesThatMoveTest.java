package cn.reserve.library.change;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.change.ChangeFixture.BUREAU;
import static cn.reserve.library.change.ChangeFixture.DISTRICT;
import static cn.reserve.library.change.ChangeFixture.PREPARER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever decided about a change, or loses the project by it, still finds it in the list. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChangesThatMoveTest {
    private static final String DAAN = TestTokens.districtReviewer(Fixture.DAAN);

    @Test
    void staysInTheListOfTheDistrictThatLosesTheProject() {
        ChangeFixture project = ChangeFixture.admitted();
        Map<String, Object> moving = project.proposal(Map.of("county", Fixture.DAAN));
        String path = "/change-requests/" + project.propose(moving).path("id");

        listed(DISTRICT, project).body("items.id", contains(Fixture.id(path)));
        as(DISTRICT).get(path).then().statusCode(200).body("actions", empty());
        act(DAAN, path, "pass", null).then().statusCode(200);
        act(BUREAU, path, "pass", null).then().statusCode(200);
        act(PREPARER, path, "approval", null).then().statusCode(200);

        listed(DISTRICT, project).body("items.id", contains(Fixture.id(path)));
        listed(DAAN, project).body("items.id", contains(Fixture.id(path)));
        as(DISTRICT)
                .get(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("contactMasked", equalTo(true))
                .body("actions", empty());
        as(DISTRICT).get(project.project()).then().statusCode(404);
        String elsewhere = TestTokens.districtReviewer("510321");
        listed(elsewhere, project).body("items", empty());
        as(elsewhere).get(path).then().statusCode(404);
    }

    @Test
    void staysInTheListOfWhoeverPassedItBeforeItWentElsewhere() {
        ChangeFixture project = ChangeFixture.admitted();
        String path = project.proposed();
        act(DISTRICT, path, "pass", null).then().statusCode(200);
        act(BUREAU, path, "return", Fixture.reasons("county")).then().statusCode(200);
        String tag = as(project.token()).get(path).header("ETag");
        as(project.token())
                .header("If-Match", tag)
                .body(project.proposal(Map.of("county", Fixture.DAAN)))
                .put(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));

        listed(DISTRICT, project).body("items.id", contains(Fixture.id(path)));
        as(DISTRICT)
                .queryParam("project", project.projectId())
                .queryParam("state", "SUBMITTED")
                .get("/change-requests")
                .then()
                .body("items.county", contains(Fixture.DAAN));
        act(DISTRICT, path, "pass", null).then().statusCode(409).body("code", equalTo("change.not-your-turn"));
        as(TestTokens.bureauReviewer("housing")).get(path).then().statusCode(404);
        as(DISTRICT).get(path).then().body("decidedBy", nullValue());
    }

    private static ValidatableResponse listed(String token, ChangeFixture project) {
        return as(token)
                .queryParam("project", project.projectId())
                .get("/change-requests")
                .then()
                .statusCode(200);
    }
}
