package cn.reserve.library.review;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PassesResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    @Test
    void passesEachByItselfAndReportsWhatIsRefused() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String good = submitted(enterprise);
        String stale = submitted(enterprise);
        Map<String, Object> odd = Fixture.projectForm();
        odd.put("funding", List.of(Map.of("source", "OWN", "amount", 1)));
        String flagged = Fixture.id(Fixture.submitted(enterprise, odd));
        String unknown = UUID.randomUUID().toString();

        pass(UUID.randomUUID().toString(), item(good, 1), item(stale, 0), item(flagged, 1), item(unknown, 1))
                .then()
                .statusCode(200)
                .body("passed", equalTo(1))
                .body("refused", equalTo(3))
                .body("items.projectId", contains(good, stale, flagged, unknown))
                .body("items[0].state", equalTo("DISTRICT_PASSED"))
                .body("items[1].code", equalTo("record.stale"))
                .body("items[2].code", equalTo("review.look-first"))
                .body("items[3].code", equalTo("project.not-found"));

        as(DISTRICT).get("/projects/" + stale).then().body("state", equalTo("SUBMITTED"));
        as(TestTokens.auditor())
                .queryParam("subjectType", "project")
                .queryParam("subjectId", good)
                .get("/audit")
                .then()
                .body("items.action", hasItem("project.passed"));
    }

    @Test
    void repeatsNoDecisionAndTriesAgainWhatWasRefused() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String good = submitted(enterprise);
        String later = Fixture.id("/projects/"
                + Fixture.draft(enterprise.token(), Fixture.projectForm()).path("id"));
        String key = UUID.randomUUID().toString();
        pass(key, item(good, 1), item(later, 1)).then().body("passed", equalTo(1));
        act(enterprise.token(), "/projects/" + later, "submission", null).then().statusCode(200);

        pass(key, item(good, 1), item(later, 1))
                .then()
                .statusCode(200)
                .body("passed", equalTo(2))
                .body("items.state", contains("DISTRICT_PASSED", "DISTRICT_PASSED"));
        as(DISTRICT)
                .get("/projects/" + good + "/timeline")
                .then()
                .body("items.action", contains("drafted", "submitted", "passed"));
    }

    @Test
    void admitsForTheCommission() {
        String path = "/projects/" + submitted(Fixture.verifiedEnterprise());
        act(DISTRICT, path, "pass", null).then().statusCode(200);
        act(TestTokens.bureauReviewer("economy"), path, "pass", null).then().statusCode(200);

        as(TestTokens.commissionPreparer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("items", List.of(item(Fixture.id(path), 3))))
                .post("/reviews/passes")
                .then()
                .body("items[0].state", equalTo("ADMITTED"));
    }

    @Test
    void refusesTooManyTheSameTwiceAndWhoMayNot() {
        String id = UUID.randomUUID().toString();
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            many.add(item(UUID.randomUUID().toString(), 1));
        }

        as(DISTRICT)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("items", many))
                .post("/reviews/passes")
                .then()
                .statusCode(400)
                .body("violations.field", contains("items"));
        pass("k-" + id, item(id, 1), item(id, 1))
                .then()
                .statusCode(400)
                .body("violations.field", contains("items[1].projectId"));
        as(DISTRICT)
                .body(Map.of("items", List.of(item(id, 1))))
                .post("/reviews/passes")
                .then()
                .statusCode(400);
        as(TestTokens.auditor())
                .header("Idempotency-Key", id)
                .body(Map.of("items", List.of(item(id, 1))))
                .post("/reviews/passes")
                .then()
                .statusCode(403);
        RestAssured.given()
                .basePath("/api/library")
                .post("/reviews/passes")
                .then()
                .statusCode(401);
    }

    private static String submitted(Fixture.Enterprise enterprise) {
        return Fixture.id(Fixture.submitted(enterprise, Fixture.projectForm()));
    }

    private static Map<String, Object> item(String id, int version) {
        return Map.of("projectId", id, "version", version);
    }

    @SafeVarargs
    private static Response pass(String key, Map<String, Object>... items) {
        return as(DISTRICT)
                .header("Idempotency-Key", key)
                .body(Map.of("items", List.of(items)))
                .post("/reviews/passes");
    }
}
