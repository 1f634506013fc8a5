package cn.reserve.library.whitelist;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.whitelist.WhitelistFixture.add;
import static cn.reserve.library.whitelist.WhitelistFixture.admitted;
import static cn.reserve.library.whitelist.WhitelistFixture.approver;
import static cn.reserve.library.whitelist.WhitelistFixture.open;
import static cn.reserve.library.whitelist.WhitelistFixture.preparer;
import static cn.reserve.library.whitelist.WhitelistFixture.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BatchesOnTheirWayTest {
    @Test
    void refusesAnIneligibleProjectNamingTheRules() {
        String small = admitted(Fixture.small());

        add(open(), small)
                .then()
                .statusCode(409)
                .body("code", equalTo("whitelist.not-eligible"))
                .body(
                        "detailEn",
                        allOf(containsString("Re-lending, industrial, batch 2"), not(containsString("relending-"))))
                .body("rules.ruleId", hasItems("relending-1.total", "relending-2.total"));
    }

    @Test
    void takesAProjectOnceOnly() {
        String project = admitted(Map.of());
        String batch = open();
        add(batch, project).then().statusCode(200);

        add(open(), project).then().statusCode(409).body("code", equalTo("whitelist.already-listed"));
        String tag = as(preparer()).get(batch).header("ETag");
        as(preparer())
                .header("If-Match", tag)
                .delete(batch + "/entries/" + project)
                .then()
                .statusCode(200)
                .body("entryCount", equalTo(0));
        add(open(), project).then().statusCode(200);
    }

    @Test
    void givesTheEntriesPageByPage() {
        String first = admitted(Map.of());
        String second = admitted(Map.of());
        String third = admitted(Map.of());
        String batch = open();

        Response added = add(batch, first, second, third);

        added.then().statusCode(200).body("entryCount", equalTo(3));
        assertThat(added.asString()).as("no verdicts of 2,000 projects").doesNotContain("verdicts");
        as(TestTokens.auditor())
                .queryParam("size", 2)
                .queryParam("page", 2)
                .get(batch + "/entries")
                .then()
                .statusCode(200)
                .body("items.projectId", contains(third))
                .body("items[0].verdicts.ruleId", hasItems("city.admitted", "relending-2.total"))
                .body("total", equalTo(3));
        as(TestTokens.bankOfficer("bank-102655000018"))
                .get(batch + "/entries")
                .then()
                .statusCode(403);
        as(preparer())
                .get("/whitelist/batches/" + UUID.randomUUID() + "/entries")
                .then()
                .statusCode(404);
    }

    @Test
    void keepsWhoeverPreparedFromDeciding() {
        TestPerson both = TestPerson.withRoles("commission-preparer", "commission-approver")
                .in("commission", "commission");
        String project = admitted(Map.of());
        String batch = open();
        act(TestTokens.of(both), batch, "entries", Map.of("projectIds", List.of(project)))
                .then()
                .statusCode(200);
        act(preparer(), batch, "submission", null).then().statusCode(200);

        act(TestTokens.of(both), batch, "approval", null)
                .then()
                .statusCode(403)
                .body("code", equalTo("whitelist.two-persons"));
        act(approver(), batch, "approval", null).then().statusCode(200);
        act(TestTokens.of(both), batch, "publication", null).then().statusCode(403);
        act(approver(), batch, "publication", null).then().statusCode(200).body("approvedBy", equalTo("孙丽华"));
    }

    @Test
    void returnsToThePreparerWithAReason() {
        String batch = submitted(admitted(Map.of()));

        act(preparer(), batch, "submission", null).then().statusCode(409);
        act(approver(), batch, "return", Map.of("reason", "请补充说明"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARING"))
                .body("returnReason", equalTo("请补充说明"));
        act(preparer(), batch, "submission", null).then().statusCode(200).body("returnReason", equalTo(null));
    }

    @Test
    void keepsTheOrderOfDecisions() {
        String batch = open();

        act(preparer(), batch, "submission", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("whitelist.batch-empty"));
        act(approver(), batch, "approval", null).then().statusCode(409);
        act(approver(), batch, "publication", null).then().statusCode(409);
        String full = submitted(admitted(Map.of()));
        act(approver(), full, "publication", null).then().statusCode(409).body("code", equalTo("whitelist.state"));
        act(preparer(), full, "entries", Map.of("projectIds", List.of(admitted(Map.of()))))
                .then()
                .statusCode(409)
                .body("code", equalTo("whitelist.batch-closed"));
    }

    @Test
    void doesNotPublishAProjectThatLeftTheLibrary() {
        String project = admitted(Map.of());
        String batch = submitted(project);
        act(approver(), batch, "approval", null).then().statusCode(200);
        act(preparer(), "/projects/" + project, "suspension", Map.of("reason", "停工"))
                .then()
                .statusCode(200);

        act(approver(), batch, "publication", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("whitelist.entry-not-admitted"));
        as(approver()).get(batch).then().body("state", equalTo("APPROVED")).body("hash", equalTo(null));
        act(approver(), batch, "return", Map.of("reason", "停工项目请移出"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARING"))
                .body("approvedBy", equalTo(null));
    }
}
