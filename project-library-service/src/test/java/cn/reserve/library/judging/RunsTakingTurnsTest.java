package cn.reserve.library.judging;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.judging.JudgingResourceTest.finished;
import static cn.reserve.library.judging.JudgingResourceTest.start;
import static cn.reserve.library.judging.JudgingResourceTest.started;
import static cn.reserve.library.rules.RuleFixture.drafted;
import static cn.reserve.library.rules.RuleFixture.newName;
import static cn.reserve.library.rules.RuleFixture.rule;
import static cn.reserve.library.rules.RuleFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Runs beside each other, and after one that failed. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RunsTakingTurnsTest {
    private static final String ADMIN = TestTokens.systemAdmin();

    @Inject
    AgroalDataSource database;

    @Inject
    JudgingRuns runs;

    @Test
    void wantsAKeyAndAnswersARepeatWithTheFirstRun() {
        String key = UUID.randomUUID().toString();

        as(ADMIN).post("/policy-runs").then().statusCode(400).body("code", equalTo("idempotency.key-missing"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> start("/policy-runs", key).statusCode() == 201);
        String first = start("/policy-runs", key).path("id");
        finished(first);

        assertThat(start("/policy-runs", key).<String>path("id")).isEqualTo(first);
    }

    @Test
    void tellsTheOpenRunInsteadOfStartingASecondOne() throws SQLException {
        Fixture.admitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        String draft = drafted(newName(), "totalInvestment >= yuan(20000000)");
        String first;
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            // No run can list its changes as long as this is held.
            statement.execute("lock table policy_change in share row exclusive mode");
            first = started(draft + "/impact");

            assertThat(started(draft + "/impact")).isEqualTo(first);
            as(ADMIN)
                    .header("If-Match", as(ADMIN).get(draft).header("ETag"))
                    .body(rule(draft.split("/")[2], "totalInvestment >= yuan(30000000)"))
                    .put(draft)
                    .then()
                    .statusCode(200);
            start(draft + "/impact", newName()).then().statusCode(409).body("code", equalTo("policy-run.open"));
            holder.rollback();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        !"OPEN".equals(as(ADMIN).get("/policy-runs/" + first).path("state")));
    }

    @Test
    void judgesWhileAnotherRunFailsAgainAndAgain() {
        String name = newName();
        drafted(name, "admitted");
        Fixture.admitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        JudgingRun broken = new JudgingRun(RunKind.IMPACT, "test#" + UUID.randomUUID(), today(), List.of(-1), 1)
                .comparing(name, 1, 0, List.of())
                .startedBy("测试", Instant.now());
        QuarkusTransaction.requiringNew().run(() -> runs.add(broken));

        finished(started("/policy-runs"));

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> "FAILED"
                        .equals(as(ADMIN).get("/policy-runs/" + broken.id()).path("state")));
    }

    @Test
    void beginsTheDaysRunAgainWhenItFailed() throws SQLException {
        finished(started("/policy-runs"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> number("select count(*) from policy_run where state = 'OPEN'") == 0);
        int attempt = number("select attempt from policy_run where started_by = '' order by created_at desc limit 1");

        execute("""
                update policy_run set state = 'FAILED', finished_at = now() - interval '2 hours' where id =
                  (select id from policy_run where started_by = '' order by created_at desc limit 1)""");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> number("select max(attempt) from policy_run where state = 'DONE' and started_by = ''")
                        == attempt + 1);
    }

    private int number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
