package cn.reserve.library.policydoc;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.library.Plans;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PolicyDocumentsResourceTest {
    private static final String PREPARER = TestTokens.commissionPreparer();

    @SuppressWarnings("NullAway.Init")
    private String stamp;

    @SuppressWarnings("NullAway.Init")
    private Map<String, Object> facts;

    @BeforeEach
    void aStamp() {
        stamp = Plans.stamp();
        facts = Plans.facts(stamp);
    }

    @Test
    void importsATextByClauses() {
        Response sent = Plans.send(PREPARER, Plans.text(stamp), facts);

        sent.then()
                .statusCode(201)
                .body("title", equalTo(facts.get("title")))
                .body("validFrom", equalTo("2024-06-04"))
                .body("actions", contains("CHANGE", "READ_PLAN", "WITHDRAW"));
        as(TestTokens.enterprise("91510300000000000X", "510302"))
                .get("/policy-documents/" + sent.path("id"))
                .then()
                .statusCode(200)
                .body("document.actions", empty())
                .body("clauses.label", hasItems("一、", "二、", "（一）"))
                .body("clauses.find { it.label == '（一）' }.line", equalTo(6));
        as(TestTokens.auditor())
                .queryParam("subjectType", "policy-document")
                .queryParam("subjectId", sent.<String>path("id"))
                .get("/audit")
                .then()
                .body("items.action", contains("policy-document.imported"));
    }

    @Test
    void findsAWordOfTwoCharactersAndShowsWhereItStands() {
        String id = Plans.imported(stamp);

        as(TestTokens.bankOfficer("bank-102655000018"))
                .queryParam("q", "盐卤")
                .queryParam("size", 200)
                .get("/policy-documents/clauses")
                .then()
                .statusCode(200)
                .body("items.documentId", hasItem(id))
                .body("items.find { it.documentId == '" + id + "' }.label", equalTo("（一）"))
                .body("items.find { it.documentId == '" + id + "' }.excerpt.match", equalTo("盐卤"))
                .body("items.find { it.documentId == '" + id + "' }.excerpt.after", containsString("装备更新"));
        as(PREPARER).queryParam("q", stamp).get("/policy-documents").then().body("items.id", contains(id));
        as(PREPARER)
                .queryParam("q", stamp)
                .queryParam("validOn", "2020-01-01")
                .get("/policy-documents")
                .then()
                .body("items", empty());
        as(PREPARER).get("/policy-documents/clauses").then().statusCode(400).body("violations.field", contains("q"));
    }

    @Test
    void linksARulesClauseToTheDocumentThatItNames() {
        facts.put("number", "工信厅规函[2024]148号");
        facts.put("level", "NATIONAL");
        String known = as(PREPARER)
                .queryParam("text", "工信厅规函〔2024〕148号")
                .get("/policy-documents/named")
                .path("items[0].id");
        String id = known != null
                ? known
                : Plans.send(PREPARER, Plans.text(stamp), facts)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        as(TestTokens.systemAdmin())
                .get("/policy-documents/" + id)
                .then()
                .body("rules.ruleId", hasItems("relending-1.total", "relending-1.start"))
                .body("rules.ruleId", not(hasItem("relending-2.total")));
        as(TestTokens.systemAdmin())
                .queryParam("text", "工信厅规函（2024）148号第二条")
                .get("/policy-documents/named")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void keepsANumberAndATextOnce() {
        Plans.send(PREPARER, Plans.text(stamp), facts).then().statusCode(201);
        Map<String, Object> other = Plans.facts(Plans.stamp());

        Plans.send(PREPARER, Plans.text(stamp), other)
                .then()
                .statusCode(409)
                .body("code", equalTo("policy-document.same-text"));
        other.put("number", "测府发[2024]" + stamp.substring(2) + "号");
        Plans.send(PREPARER, Plans.text(Plans.stamp()), other)
                .then()
                .statusCode(409)
                .body("code", equalTo("policy-document.number-taken"));
    }

    @Test
    void keepsOneOfTwoThatComeTogether() throws Exception {
        Callable<Integer> sending =
                () -> Plans.send(PREPARER, Plans.text(stamp), facts).statusCode();
        List<Integer> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            answers = threads.invokeAll(Collections.nCopies(2, sending)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void takesANumberOfNothingForNone() {
        facts.put("number", "");
        String path = "/policy-documents/" + Plans.imported(stamp);

        as(PREPARER)
                .header("If-Match", "\"0\"")
                .body(facts)
                .put(path)
                .then()
                .statusCode(200)
                .body("number", nullValue());
        as(PREPARER).get(path).then().body("rules", empty());
    }

    @Test
    void correctsAndWithdraws() {
        String path = "/policy-documents/" + Plans.imported(stamp);
        facts.put("validTo", "2027-12-31");

        as(PREPARER).body(facts).put(path).then().statusCode(428);
        as(PREPARER)
                .header("If-Match", "\"0\"")
                .body(facts)
                .put(path)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2027-12-31"));
        as(PREPARER).header("If-Match", "\"0\"").body(facts).put(path).then().statusCode(412);
        facts.put("validTo", "2020-12-31");
        as(PREPARER)
                .header("If-Match", "\"1\"")
                .body(facts)
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("validTo"));
        as(PREPARER)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "导入有误"))
                .post(path + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("actions", empty());
        as(PREPARER).queryParam("q", stamp).get("/policy-documents").then().body("items", empty());
        as(PREPARER).get(path).then().statusCode(200).body("document.state", equalTo("WITHDRAWN"));
        as(TestTokens.auditor()).get(path).then().statusCode(200);
        for (String other : List.of(
                TestTokens.commissionApprover(),
                TestTokens.districtReviewer(Fixture.ZILIUJING),
                TestTokens.bureauReviewer("economy"),
                TestTokens.centralBank(),
                Fixture.verifiedEnterprise().token())) {
            as(other).get(path).then().statusCode(404);
        }
        as(PREPARER).get(path + "/reading").then().statusCode(409).body("code", equalTo("policy-document.withdrawn"));
    }

    @Test
    void refusesWhatIsNoTextAndSaysWhatToDo() {
        byte[] other = Plans.text(stamp).getBytes(Charset.forName("GB18030"));
        as(PREPARER)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Digest", SampleFiles.digest(other))
                .queryParams(facts)
                .body(other)
                .post("/policy-documents")
                .then()
                .statusCode(422)
                .body("code", equalTo("content.refused"))
                .body("violations[0].message", containsString("UTF-8"));
        facts.remove("title");
        facts.put("issuedOn", "2999-01-01");
        Plans.send(PREPARER, Plans.text(stamp), facts)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("title"));
        facts.put("title", "未来的文件");
        Plans.send(PREPARER, Plans.text(stamp), facts)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("issuedOn"));
        facts.put("issuedOn", "昨天");
        Plans.send(PREPARER, Plans.text(stamp), facts)
                .then()
                .statusCode(400)
                .body("violations.rule", hasItem("type-date"));
    }

    @Test
    void isKeptByThePreparerAndReadByAllWithARole() {
        String path = "/policy-documents/" + Plans.imported(stamp);

        Plans.send(TestTokens.systemAdmin(), Plans.text(Plans.stamp()), Plans.facts(Plans.stamp()))
                .then()
                .statusCode(403);
        as(TestTokens.commissionApprover())
                .header("If-Match", "\"0\"")
                .body(facts)
                .put(path)
                .then()
                .statusCode(403);
        as(TestTokens.bureauReviewer("economy")).get(path + "/reading").then().statusCode(403);
        as(TestTokens.systemAdmin()).get(path).then().statusCode(200);
        as(TestTokens.securityAdmin()).get(path).then().statusCode(403);
        as(TestTokens.applicant()).get("/policy-documents").then().statusCode(403);
        as(PREPARER).get("/policy-documents/" + new UUID(0, 1)).then().statusCode(404);
        as(TestTokens.financeBureau())
                .queryParam("level", "CITY")
                .queryParam("kind", "PLAN")
                .get("/policy-documents")
                .then()
                .body("total", greaterThan(0));
    }
}
