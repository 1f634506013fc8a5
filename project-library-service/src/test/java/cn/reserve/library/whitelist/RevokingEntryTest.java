package cn.reserve.library.whitelist;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.whitelist.WhitelistFixture.approver;
import static cn.reserve.library.whitelist.WhitelistFixture.open;
import static cn.reserve.library.whitelist.WhitelistFixture.preparer;
import static cn.reserve.library.whitelist.WhitelistFixture.published;
import static cn.reserve.library.whitelist.WhitelistFixture.revoke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RevokingEntryTest {
    private static final String WAITING = "select count(*) from pg_locks where not granted";

    @Inject
    AgroalDataSource database;

    @Test
    void answersARepeatWithTheFirstRevocation() {
        String project = admitted(Map.of());
        published(project);
        String key = UUID.randomUUID().toString();
        String path = "/whitelist/entries/" + project + "/revocation";

        as(approver()).body(Map.of("reason", "终止")).post(path).then().statusCode(400);
        String first = as(approver())
                .header("Idempotency-Key", key)
                .body(Map.of("reason", "终止"))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("hash");

        as(approver())
                .header("Idempotency-Key", key)
                .body(Map.of("reason", "终止"))
                .post(path)
                .then()
                .statusCode(201)
                .body("hash", equalTo(first));
        as(approver())
                .header("Idempotency-Key", key)
                .body(Map.of("reason", "另一原因"))
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("idempotency.key-reused"));
        revoke(UUID.randomUUID().toString(), "终止").then().statusCode(404);
    }

    @Test
    void keepsWhoeverPreparedFromRevoking() {
        TestPerson both = TestPerson.withRoles("commission-preparer", "commission-approver")
                .in("commission", "commission");
        String project = admitted(Map.of());
        String batch = open();
        act(TestTokens.of(both), batch, "entries", Map.of("projectIds", List.of(project)));
        act(preparer(), batch, "submission", null);
        act(approver(), batch, "approval", null);
        act(approver(), batch, "publication", null).then().statusCode(200);

        as(TestTokens.of(both))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "终止"))
                .post("/whitelist/entries/" + project + "/revocation")
                .then()
                .statusCode(403)
                .body("code", equalTo("whitelist.two-persons"))
                .body("detailZh", containsString("移出清单"))
                .body("detailEn", containsString("off the list"));
    }

    /** Whoever changes the consent at the same moment holds the project: what banks are told keeps the order of the changes. */
    @Test
    void waitsForAChangeOfTheProjectItself() throws SQLException {
        String project = admitted(Map.of());
        published(project);
        CompletableFuture<Response> revoked;
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select 1 from project where id = '" + project + "' for update");
            revoked = CompletableFuture.supplyAsync(() -> revoke(project, "终止"));
            Awaitility.await().atMost(Duration.ofSeconds(8)).until(() -> waiting() > 0);
            assertThat(revoked).isNotDone();
            holder.rollback();
        }

        assertThat(revoked.join().statusCode()).isEqualTo(201);
    }

    @Test
    void saysWhyAProjectIsNotEligibleInEachLanguage() {
        String small = admitted(Fixture.small());

        WhitelistFixture.add(open(), small)
                .then()
                .statusCode(409)
                .body("detailZh", containsString("（总投资低于500万元）"))
                .body("detailEn", containsString("(Total investment is below 5 million yuan)"));
    }

    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String admitted(Map<String, Object> changes) {
        Map<String, Object> form = Fixture.projectForm();
        form.putAll(changes);
        return Fixture.id(Fixture.admitted(Fixture.verifiedEnterprise(), form));
    }
}
