package cn.reserve.library.dispatch.problem;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.PREPARER;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProblemsResourceTest {
    @Inject
    EntityManager entities;

    private static final String HOUSING = TestTokens.bureauReviewer("housing");
    private static final String DEADLINE = today().plusDays(10).toString();

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private String project;

    @SuppressWarnings("NullAway.Init")
    private String report;

    @BeforeEach
    void aReport() {
        enterprise = Fixture.verifiedEnterprise();
        project = Fixture.admitted(enterprise, Fixture.projectForm());
        report = Fixture.id(report(openRound(), project));
    }

    @Test
    void goesFromTheEnterprisesWordToClosureWithEvidence() {
        Response raised = raise(enterprise.token(), null);
        raised.then().statusCode(201).body("state", equalTo("RAISED")).body("owner", nullValue());
        Response assigned = act(DISTRICT, raised, "assignment", assignment("BUREAU", "housing"));
        assigned.then().statusCode(200).body("state", equalTo("OPEN")).body("owner", equalTo("bureau:housing"));
        as(HOUSING)
                .queryParam("mine", true)
                .queryParam("project", Fixture.id(project))
                .get("/dispatch/problems")
                .then()
                .body("items.actions", contains(contains("SOLVE")));
        as(HOUSING).get("/todos").then().body("items.kind", hasItem("dispatch.problem-to-solve"));

        String round = assigned.path("roundId");
        int shown = as(HOUSING)
                .queryParam("round", round)
                .queryParam("open", true)
                .get("/dispatch/problems")
                .path("total");
        as(HOUSING).get("/dispatch/rounds/" + round + "/briefing").then().body("openProblems", equalTo(shown));
        assertThat(shown).isPositive();
        String key = UUID.randomUUID().toString();
        byte[] approval = SampleFiles.pdf();
        Response solved = solve(HOUSING, assigned, key, approval);
        solved.then().statusCode(201).body("state", equalTo("SOLVED"));
        solve(HOUSING, assigned, key, approval).then().statusCode(201).body("version", equalTo(solved.path("version")));
        Response again = act(DISTRICT, solved, "reopening", Map.of("reason", "材料不全"));
        again.then().statusCode(200).body("state", equalTo("OPEN")).body("reason", equalTo("材料不全"));
        Response better = solve(HOUSING, again);
        act(DISTRICT, better, "closure", null).then().statusCode(200).body("state", equalTo("CLOSED"));

        assertThat(as(enterprise.token())
                        .get("/dispatch/problems/" + raised.path("id") + "/content")
                        .asByteArray())
                .isNotEmpty();
        as(TestTokens.auditor())
                .queryParam("subjectType", "dispatch-problem")
                .queryParam("subjectId", raised.<String>path("id"))
                .get("/audit")
                .then()
                .body("items.action", hasItem("dispatch-problem.closed"));
    }

    @Test
    void whatTheDistrictOwnsTheCommissionCloses() {
        Response raised = raise(PREPARER, assignment("DISTRICT", null));
        raised.then().statusCode(201).body("state", equalTo("OPEN"));
        overdue(raised.path("id"));
        as(DISTRICT).get("/todos").then().body("items.kind", hasItem("dispatch.problem-overdue"));
        Response solved = solve(DISTRICT, raised);
        solved.then().statusCode(201);

        act(DISTRICT, solved, "closure", null).then().statusCode(409);
        open().then().body("total", equalTo(1));
        act(PREPARER, solved, "closure", null).then().statusCode(200);
        open().then().body("total", equalTo(0));
    }

    private Response open() {
        return as(DISTRICT)
                .queryParam("project", Fixture.id(project))
                .queryParam("open", true)
                .get("/dispatch/problems");
    }

    private void overdue(String problem) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update dispatch_problem set due = ?2 where id = ?1")
                        .setParameter(1, UUID.fromString(problem))
                        .setParameter(2, today().minusDays(1))
                        .executeUpdate());
    }

    @Test
    void refusesWhatIsNoOwnerOrNotOnesOwn() {
        String other = Fixture.verifiedEnterprise().token();
        raise(enterprise.token(), assignment("DISTRICT", null))
                .then()
                .statusCode(400)
                .body("violations.field", contains("assignment"));
        raise(DISTRICT, null).then().statusCode(400);
        raise(DISTRICT, assignment("BUREAU", "nobody"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("assignment.bureau"));
        raise(other, null).then().statusCode(404);
        raise(TestTokens.districtReviewer(Fixture.DAAN), assignment("DISTRICT", null))
                .then()
                .statusCode(404);
        raise(HOUSING, assignment("DISTRICT", null)).then().statusCode(404);
        raise(TestTokens.auditor(), null).then().statusCode(403);

        Response raised = raise(enterprise.token(), null);
        as(other).get("/dispatch/problems").then().body("items", empty());
        act(TestTokens.districtReviewer(Fixture.DAAN), raised, "assignment", assignment("DISTRICT", null))
                .then()
                .statusCode(404);
        act(enterprise.token(), raised, "closure", null).then().statusCode(403);
        act(DISTRICT, raised, "closure", null).then().statusCode(409);
        solve(HOUSING, raised).then().statusCode(404);
        solve(enterprise.token(), raised).then().statusCode(409);
        as(DISTRICT)
                .body(assignment("DISTRICT", null))
                .post("/dispatch/problems/" + raised.path("id") + "/assignment")
                .then()
                .statusCode(428);
    }

    private Response raise(String token, @Nullable Map<String, Object> assignment) {
        Map<String, Object> body = new HashMap<>(Map.of("reportId", report, "words", "用电增容未批复"));
        if (assignment != null) {
            body.put("assignment", assignment);
        }
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/dispatch/problems");
    }

    private static Map<String, Object> assignment(String owner, @Nullable String bureau) {
        Map<String, Object> assignment = new HashMap<>(Map.of("owner", owner, "deadline", DEADLINE));
        if (bureau != null) {
            assignment.put("bureau", bureau);
        }
        return assignment;
    }

    private static Response act(String token, Response problem, String verb, @Nullable Object body) {
        var request = as(token).header("If-Match", problem.header("ETag"));
        if (body != null) {
            request.body(body);
        }
        return request.post("/dispatch/problems/" + problem.path("id") + "/" + verb);
    }

    private static Response solve(String token, Response problem) {
        return solve(token, problem, UUID.randomUUID().toString(), SampleFiles.pdf());
    }

    private static Response solve(String token, Response problem, String key, byte[] file) {
        return as(token)
                .contentType("application/octet-stream")
                .header("If-Match", problem.header("ETag"))
                .header("Idempotency-Key", key)
                .header("Content-Digest", SampleFiles.digest(file))
                .queryParam("words", "增容已批复")
                .queryParam("name", "批复")
                .body(file)
                .post("/dispatch/problems/" + problem.path("id") + "/solution");
    }
}
