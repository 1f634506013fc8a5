package cn.reserve.library.change;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.change.ChangeFixture.DISTRICT;
import static cn.reserve.library.change.ChangeFixture.PREPARER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The time of a request, and what the enterprise says while it waits. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChangesOnTheirWayTest {
    @Inject
    EntityManager entities;

    @Test
    void standsStillWhileTheProjectIsSuspended() {
        ChangeFixture project = ChangeFixture.admitted();
        String path = project.beforeTheCommission();
        String due = as(PREPARER).get(path).path("dueAt");
        waiting(path).body("level", contains("COMMISSION"));

        act(PREPARER, project.project(), "suspension", Map.of("reason", "停工"))
                .then()
                .statusCode(200);

        as(project.token()).get(path).then().body("dueAt", nullValue()).body("pausedLeft", greaterThanOrEqualTo(4));
        waiting(path).body("level", empty());
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update project_change set paused_left = 2 where id = ?1")
                        .setParameter(1, UUID.fromString(Fixture.id(path)))
                        .executeUpdate());
        act(PREPARER, project.project(), "resumption", null).then().statusCode(200);

        as(project.token())
                .get(path)
                .then()
                .body("pausedLeft", nullValue())
                .body("dueAt", lessThan(due))
                .body("dueAt", greaterThan(Instant.now().toString()));
        waiting(path).body("workingDaysLeft", contains(2));
        act(PREPARER, path, "approval", null).then().statusCode(200);
    }

    /** What the commission has in its inbox of this request. */
    private static ValidatableResponse waiting(String path) {
        return as(PREPARER)
                .queryParam("kind", "CHANGE")
                .queryParam("level", "COMMISSION")
                .queryParam("limit", 100)
                .get("/reviews")
                .then()
                .statusCode(200)
                .rootPath("items.findAll { it.recordId == '" + Fixture.id(path) + "' }");
    }

    @Test
    void carriesWhatTheEnterpriseSaysToAFinding() {
        ChangeFixture project = ChangeFixture.admitted();
        Map<String, Object> loan = Fixture.loan();
        loan.put("amount", 11_000_000);
        String path = "/change-requests/"
                + project.propose(project.proposal(Map.of("loan", loan))).path("id");
        as(project.token()).get(path).then().body("actions", hasItem("JUSTIFY_FLAG"));
        justify(project.token(), path, "LOAN_EXCEEDS_TOTAL", "含铺底流动资金，附银行意向书")
                .then()
                .statusCode(200)
                .body("flags.state", contains("JUSTIFIED"))
                .body("flags.justification", contains("含铺底流动资金，附银行意向书"));

        justify(project.token(), path, "COPIED_TEXT", "不相干").then().statusCode(404);
        justify(Fixture.verifiedEnterprise().token(), path, "LOAN_EXCEEDS_TOTAL", "x")
                .then()
                .statusCode(404);
        justify(DISTRICT, path, "LOAN_EXCEEDS_TOTAL", "x").then().statusCode(403);
        as(project.token())
                .body(Map.of("text", "x"))
                .put(path + "/flags/LOAN_EXCEEDS_TOTAL/justification")
                .then()
                .statusCode(428);
        as(DISTRICT).get(path).then().body("flags.justification", contains("含铺底流动资金，附银行意向书"));
        act(DISTRICT, path, "flags/LOAN_EXCEEDS_TOTAL/acceptance", null).then().statusCode(200);
        justify(project.token(), path, "LOAN_EXCEEDS_TOTAL", "再说一次")
                .then()
                .statusCode(409)
                .body("code", equalTo("change.flag-accepted"));
        as(project.token()).get(path).then().body("actions", not(hasItem("JUSTIFY_FLAG")));
        act(project.token(), path, "withdrawal", null).then().statusCode(200);
        justify(project.token(), path, "LOAN_EXCEEDS_TOTAL", "x")
                .then()
                .statusCode(409)
                .body("code", equalTo("change.decided"));
    }

    private static Response justify(String token, String path, String flag, String words) {
        String tag = as(PREPARER).get(path).header("ETag");
        return as(token)
                .header("If-Match", tag)
                .body(Map.of("text", words))
                .put(path + "/flags/" + flag + "/justification");
    }
}
