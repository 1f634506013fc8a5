package cn.reserve.library.whitelist;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.whitelist.WhitelistFixture.add;
import static cn.reserve.library.whitelist.WhitelistFixture.admitted;
import static cn.reserve.library.whitelist.WhitelistFixture.approver;
import static cn.reserve.library.whitelist.WhitelistFixture.listedOn;
import static cn.reserve.library.whitelist.WhitelistFixture.open;
import static cn.reserve.library.whitelist.WhitelistFixture.preparer;
import static cn.reserve.library.whitelist.WhitelistFixture.published;
import static cn.reserve.library.whitelist.WhitelistFixture.revoke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PublishedBatchesTest {
    @Inject
    AgroalDataSource database;

    @Test
    void tellsWhereTheChainEnds() {
        published(admitted(Map.of()));
        List<Map<String, Object>> records = as(TestTokens.auditor())
                .queryParam("limit", 500)
                .get("/whitelist/records")
                .then()
                .extract()
                .path("items");

        as(TestTokens.financeBureau())
                .get("/whitelist/records/head")
                .then()
                .statusCode(200)
                .body("position", equalTo(records.size()))
                .body("hash", equalTo(records.getLast().get("hash")));
        as(TestTokens.bankOfficer("bank-102655000018"))
                .get("/whitelist/records/head")
                .then()
                .statusCode(403);
    }

    @Test
    void keepsAListedProjectInTheLibraryUntilItIsRevoked() {
        String project = admitted(Map.of());
        published(project);

        act(preparer(), "/projects/" + project, "suspension", Map.of("reason", "停工"))
                .then()
                .statusCode(409)
                .body("code", equalTo("project.still-listed"));
    }

    @Test
    void publishesIntoAnIntactChain() {
        published(admitted(Map.of()));
        String second = published(admitted(Map.of()));

        String previous = as(approver()).get(second).path("previousHash");
        as(TestTokens.auditor())
                .get("/whitelist/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("broken", hasSize(0));
        List<Map<String, Object>> records = as(TestTokens.whitelistReader())
                .queryParam("limit", 500)
                .get("/whitelist/records")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(records).anySatisfy(link -> assertThat(link.get("hash")).isEqualTo(previous));
        assertThat(records)
                .allSatisfy(link -> assertThat(link.get("hash"))
                        .isEqualTo(ChainRecord.sha256(link.get("previousHash") + "\n" + link.get("content"))));
    }

    @Test
    void neverChangesAPublishedBatch() throws SQLException {
        String project = admitted(Map.of());
        String batch = Fixture.id(published(project));

        assertThatThrownBy(() -> execute("update whitelist_batch set name = 'x' where id = '" + batch + "'"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> execute("delete from whitelist_entry where batch_id = '" + batch + "'"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> execute("update whitelist_record set content = '{}'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("delete from whitelist_revocation")).hasMessageContaining("permission denied");
        String tag = as(preparer()).get("/whitelist/batches/" + batch).header("ETag");
        as(preparer())
                .header("If-Match", tag)
                .delete("/whitelist/batches/" + batch + "/entries/" + project)
                .then()
                .statusCode(409);
    }

    @Test
    void revokesByANewRecordAndKnowsEveryDay() {
        String project = admitted(Map.of());
        String batch = published(project);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String yesterday =
                LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
        assertThat(listedOn(approver(), today)).contains(project);
        assertThat(listedOn(approver(), yesterday)).doesNotContain(project);

        revoke(project, "企业放弃").then().statusCode(201).body("revokedBy", equalTo("孙丽华"));

        assertThat(listedOn(approver(), today)).doesNotContain(project);
        as(approver()).get(batch).then().body("state", equalTo("PUBLISHED"));
        as(approver())
                .get(batch + "/entries")
                .then()
                .body("items[0].revocation.reason", equalTo("企业放弃"))
                .body("items[0].revocation.revokedBy", equalTo("孙丽华"));
        as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000&type=library.whitelist-revoked")
                .then()
                .body("events.subject", hasItem(project));
        as(approver()).get("/whitelist/verification").then().body("intact", equalTo(true));
        revoke(project, "再次").then().statusCode(409).body("code", equalTo("whitelist.not-listed"));
        add(open(), project).then().statusCode(200);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
