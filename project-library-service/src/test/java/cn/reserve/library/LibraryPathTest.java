package cn.reserve.library;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

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

/** The main path of this service, from an enterprise's draft to a published whitelist entry. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LibraryPathTest {

    @Test
    void leadsFromDraftToPublishedWhitelist() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.submitted(enterprise, Fixture.projectForm());

        act(TestTokens.districtReviewer(Fixture.ZILIUJING), project, "return", Fixture.reasons("totalInvestment"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("reasons[0].field", equalTo("totalInvestment"));
        act(enterprise.token(), project, "submission", Map.of("reply", "所退内容无误，见备案文件"))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("reasons", hasSize(0))
                .body("dueAt", notNullValue());
        act(TestTokens.districtReviewer(Fixture.ZILIUJING), project, "pass", null)
                .then()
                .statusCode(200);
        act(TestTokens.bureauReviewer("economy"), project, "pass", null).then().statusCode(200);
        TestPerson preparer = TestPerson.withRoles("commission-preparer").in("commission", "commission");
        act(TestTokens.of(preparer), project, "admission", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("ADMITTED"))
                .body("stage", equalTo("RESERVED"));

        String batch = publish(TestTokens.of(preparer), Fixture.id(project));

        as(TestTokens.bankOfficer("bank-102655000018"))
                .get("/whitelist/entries?size=200")
                .then()
                .statusCode(200)
                .body("items.projectId", hasItem(Fixture.id(project)));
        as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000&type=library.project-whitelisted")
                .then()
                .statusCode(200)
                .body("events.subject", hasItem(Fixture.id(project)));
        as(TestTokens.auditor())
                .queryParam("subjectType", "whitelist-batch")
                .queryParam("subjectId", Fixture.id(batch))
                .get("/audit")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("whitelist.batch-published"));
        as(enterprise.token())
                .get(project + "/timeline")
                .then()
                .body(
                        "items.action",
                        equalTo(List.of(
                                "drafted", "submitted", "returned", "resubmitted", "passed", "passed", "admitted")));
    }

    private static String publish(String preparer, String projectId) {
        Response opened = as(preparer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("name", "第一批"))
                .post("/whitelist/batches");
        opened.then().statusCode(201);
        String batch = "/whitelist/batches/" + opened.path("id");
        act(preparer, batch, "entries", Map.of("projectIds", List.of(projectId)))
                .then()
                .statusCode(200)
                .body("entryCount", equalTo(1));
        as(preparer)
                .get(batch + "/entries")
                .then()
                .statusCode(200)
                .body("items.eligible", everyItem(equalTo(true)))
                .body("items[0].verdicts.verdict", hasItems("PASS", "NOT_JUDGED", "FAIL"));
        act(preparer, batch, "submission", null).then().statusCode(200);
        String approver = TestTokens.commissionApprover();
        act(approver, batch, "approval", null).then().statusCode(200);
        act(approver, batch, "publication", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("hash", notNullValue());
        return batch;
    }
}
