package cn.reserve.library.judging;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.rules.RuleFixture.drafted;
import static cn.reserve.library.rules.RuleFixture.enacted;
import static cn.reserve.library.rules.RuleFixture.newName;
import static cn.reserve.library.rules.RuleFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.library.rules.RuleFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class JudgingResourceTest {
    private static final String ADMIN = TestTokens.systemAdmin();

    @Inject
    AgroalDataSource database;

    @Inject
    JudgingRuns runs;

    @Inject
    JudgingChunk chunk;

    @Test
    void triesAConditionOnOneProjectWithItsFacts() {
        String project = admitted(Map.of("declaration", Map.of("progressPercent", 40, "newSecondHand", true)));

        as(ADMIN)
                .body(Map.of(
                        "condition",
                        "progressPercent <= 80 && !newEquipmentFirstHand && totalInvestment > yuan(1)",
                        "projectId",
                        project))
                .post("/policy-rules/trial")
                .then()
                .statusCode(200)
                .body("items.verdict", contains("PASS"))
                .body("items[0].facts.find { it.name == 'progressPercent' }.value", equalTo("40"))
                .body("items[0].facts.find { it.name == 'totalInvestment' }.value", equalTo("1000000000"));
        as(ADMIN)
                .body(Map.of("condition", "relocation", "projectId", project))
                .post("/policy-rules/trial")
                .then()
                .body("items.verdict", contains("NOT_JUDGED"))
                .body("items[0].missing", contains("relocation"))
                .body("items[0].facts[0].value", nullValue());
        as(ADMIN)
                .body(Map.of("condition", "relocation", "projectId", UUID.randomUUID()))
                .post("/policy-rules/trial")
                .then()
                .statusCode(404);
        as(TestTokens.commissionPreparer())
                .body(Map.of("condition", "relocation"))
                .post("/policy-rules/trial")
                .then()
                .statusCode(403);
    }

    /** Good at the edges, and of no use for the one project whose amount makes the divisor zero. */
    @Test
    void saysOnWhichProjectAConditionCannotBeComputed() {
        String project = admitted(Map.of());
        Map<String, Object> trial =
                Map.of("condition", "totalInvestment / (totalInvestment - yuan(10000000)) > 0", "projectId", project);

        as(ADMIN)
                .body(trial)
                .post("/policy-rules/trial")
                .then()
                .statusCode(200)
                .body("items.verdict", contains("NOT_JUDGED"))
                .body("items.trouble", contains(true))
                .body("items[0].missing", hasSize(0));
        as(ADMIN)
                .body(Map.of("condition", "totalInvestment > yuan(1)", "projectId", project))
                .post("/policy-rules/trial")
                .then()
                .body("items.trouble", contains(false));
    }

    @Test
    void listsWhoWouldChangeBeforeARuleIsDated() {
        String small = admitted(Map.of());
        String name = newName();
        String first = enacted(name, "totalInvestment >= yuan(20000000)");
        String draft = drafted(name, "totalInvestment >= yuan(5000000)");

        String run = started(draft + "/impact");

        JsonPath done = finished(run);
        assertThat(done.getLong("done")).isGreaterThanOrEqualTo(1);
        assertThat(done.getList("counts.becomes")).containsOnly("PASS");
        as(ADMIN)
                .queryParam("rule", name)
                .queryParam("number", 2)
                .get("/policy-runs")
                .then()
                .statusCode(200)
                .body("items.id", contains(run))
                .body("items[0].revision", equalTo(as(ADMIN).get(draft).path("version")));
        as(ADMIN).queryParam("rule", name).get("/policy-runs").then().body("items", hasSize(0));
        as(ADMIN)
                .queryParam("size", 200)
                .queryParam("becomes", "PASS")
                .get("/policy-runs/" + run + "/changes")
                .then()
                .statusCode(200)
                .body("items.projectId", hasItem(small))
                .body("items.find { it.projectId == '" + small + "' }.was", equalTo("FAIL"));
        as(TestTokens.enterprise("91510300MA6200000X", "510302"))
                .get("/policy-runs/" + run + "/changes")
                .then()
                .statusCode(403);
        RuleFixture.end(first);
    }

    @Test
    void judgesAllAgainWhenARuleChangesAndListsWhoChanged() throws SQLException {
        String small = admitted(Map.of());
        String name = newName();
        execute("""
                insert into policy_rule_version (rule_id, position, programme, clause, valid_from, valid_to, condition, binding,
                  pass_zh, pass_en, fail_zh, fail_en, number, revision, state, drafted_by_name, updated_at)
                values ('%s', 900, 'test-programme', 'x', '2024-01-01', null, 'totalInvestment >= yuan(20000000)', false,
                  'a', 'a', 'b', 'b', 1, 0, 'IN_FORCE', '', now())""".formatted(name));
        finished(started("/policy-runs"));
        assertThat(stored(small, name)).isEqualTo("FAIL 1");

        String second = drafted(name, "totalInvestment >= yuan(5000000)");
        execute("update policy_rule_version set valid_to = current_date - 3 where number = 1 and rule_id = '" + name
                + "'");
        RuleFixture.enact(second, Map.of("validFrom", today().toString()))
                .then()
                .statusCode(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stored(small, name)).isEqualTo("PASS 2"));
        List<String> ids =
                as(TestTokens.auditor()).get("/policy-runs").then().extract().path("items.id");
        assertThat(ids)
                .anySatisfy(run -> as(ADMIN)
                        .queryParam("rule", name)
                        .queryParam("size", 200)
                        .get("/policy-runs/" + run + "/changes")
                        .then()
                        .body("items.find { it.projectId == '" + small + "' }.was", equalTo("FAIL"))
                        .body("items.find { it.projectId == '" + small + "' }.becomes", equalTo("PASS")));
        RuleFixture.end(second);
    }

    @Test
    void goesOnWhereAnotherReplicaStoppedAndRepeatsNothing() {
        admitted(Map.of());
        admitted(Map.of());
        String name = newName();
        drafted(name, "totalInvestment >= yuan(20000000)");
        int serial = QuarkusTransaction.requiringNew().call(() -> serialOf(name));
        JudgingRun run = new JudgingRun(RunKind.IMPACT, "test#" + UUID.randomUUID(), today(), List.of(serial), 2)
                .comparing(name, 1, 0, List.of())
                .startedBy("测试", Instant.now());
        QuarkusTransaction.requiringNew().run(() -> runs.add(run));

        // One chunk of one project here; whoever comes next, in this or another replica, takes the rest.
        chunk.next(run.id(), 1);
        JsonPath done = finished(run.id().toString());

        assertThat(done.getLong("done")).isGreaterThanOrEqualTo(2);
        assertThat(done.getList("counts.projects", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(done.getLong("changes"));
    }

    @Test
    void endsAnImpactRunWhoseDraftChanged() {
        admitted(Map.of());
        String name = newName();
        drafted(name, "admitted");
        int serial = QuarkusTransaction.requiringNew().call(() -> serialOf(name));
        JudgingRun run = new JudgingRun(RunKind.IMPACT, "test#" + UUID.randomUUID(), today(), List.of(serial), 1)
                .comparing(name, 1, 77, List.of())
                .startedBy("测试", Instant.now());
        QuarkusTransaction.requiringNew().run(() -> runs.add(run));
        chunk.next(run.id(), 1);

        as(ADMIN)
                .get("/policy-runs/" + run.id())
                .then()
                .body("state", equalTo("FAILED"))
                .body("error", equalTo("draft-changed"));
    }

    private int serialOf(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select max(serial) from policy_rule_version where rule_id = '" + name + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Stored verdict of a rule on a project, with the version. */
    private String stored(String project, String name) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select case when serial = any(passed) then 'PASS ' when serial = any(failed) then 'FAIL ' else 'NOT_JUDGED ' end || number
                        from project_verdicts, policy_rule_version where project_id = '%s' and rule_id = '%s'
                          and serial = any(passed || failed || not_judged)""".formatted(project, name))) {
            return row.next() ? row.getString(1) : "nothing";
        }
    }

    /** The id of a run that was asked for; while one by other rules is open, that one is waited for. */
    static String started(String path) {
        String key = UUID.randomUUID().toString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> start(path, key).statusCode() != 409);
        return start(path, key).then().statusCode(201).extract().path("id");
    }

    static Response start(String path, String key) {
        return as(ADMIN).header("Idempotency-Key", key).post(path);
    }

    static JsonPath finished(String run) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> "DONE".equals(as(ADMIN).get("/policy-runs/" + run).path("state")));
        return as(ADMIN).get("/policy-runs/" + run).jsonPath();
    }

    private static String admitted(Map<String, Object> changes) {
        Map<String, Object> form = new HashMap<>(Fixture.projectForm());
        form.putAll(changes);
        return Fixture.id(Fixture.admitted(Fixture.verifiedEnterprise(), form));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
