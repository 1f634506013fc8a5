package cn.reserve.library.amendment;

import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AmendmentsResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private String file;

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
        file = "/enterprises/" + enterprise.id();
    }

    @Test
    void leavesTheOldDataStandingUntilTheDistrictAccepts() {
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        String waiting = Fixture.id(Fixture.submitted(enterprise, Fixture.projectForm()));
        String before = as(enterprise.token()).get(file).path("name");
        Response proposed = propose(form("自贡更名机械有限公司" + enterprise.uscc()));
        proposed.then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("changed", contains("name", "sizeClass"))
                .body("before.name", equalTo(before))
                .body("actions", contains("WITHDRAW"));
        as(enterprise.token()).get(file).then().body("name", equalTo(before));

        decide(DISTRICT, proposed, "acceptance", null).then().statusCode(200).body("state", equalTo("ACCEPTED"));

        String after = "自贡更名机械有限公司" + enterprise.uscc();
        as(enterprise.token()).get(file).then().body("name", equalTo(after)).body("sizeClass", equalTo("LARGE"));
        as(enterprise.token()).get(project).then().body("enterprise.name", equalTo(after));
        as(DISTRICT)
                .queryParam("q", after)
                .get("/projects")
                .then()
                .body("items.id", containsInAnyOrder(Fixture.id(project), waiting));
        as(DISTRICT)
                .queryParam("size", 200)
                .queryParam("sort", "-dueAt")
                .get("/reviews")
                .then()
                .body("items.findAll { it.recordId == '" + waiting + "' }.enterpriseName", contains(after));
        as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000&type=library.enterprise-verified")
                .then()
                .body("events.data.name", hasItem(after));
        as(TestTokens.auditor())
                .queryParam("subjectType", "enterprise")
                .queryParam("subjectId", enterprise.id())
                .get("/audit")
                .then()
                .body("items.action", hasItems("enterprise.amendment-proposed", "enterprise.amended"));
    }

    @Test
    void returnsWithReasonsPerField() {
        Response proposed = propose(form("自贡另一名称有限公司"));

        decide(DISTRICT, proposed, "return", Fixture.reasons("name"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("reasons.field", contains("name"));

        propose(form("自贡再次申请有限公司")).then().statusCode(201);
        as(enterprise.token()).get(file + "/amendments").then().body("items.state", contains("PROPOSED", "RETURNED"));
    }

    @Test
    void takesOneProposalAtATime() {
        Response first = propose(form("自贡第一次有限公司"));

        propose(form("自贡第二次有限公司")).then().statusCode(409).body("code", equalTo("amendment.open"));
        decide(enterprise.token(), first, "withdrawal", null).then().statusCode(200);
        propose(form("自贡第二次有限公司")).then().statusCode(201);
        decide(DISTRICT, first, "acceptance", null).then().statusCode(412);
    }

    @Test
    void refusesADecisionOnWhatIsDecided() {
        Response proposed = propose(form("自贡已核定有限公司"));
        decide(DISTRICT, proposed, "acceptance", null).then().statusCode(200);

        as(DISTRICT)
                .header("If-Match", "\"1\"")
                .body(Fixture.reasons("name"))
                .post(file + "/amendments/" + proposed.path("id") + "/return")
                .then()
                .statusCode(409)
                .body("code", equalTo("amendment.decided"));
    }

    @Test
    void namesWhatIsWrong() {
        Map<String, Object> form = form("x");
        form.put("county", "999999");
        propose(form).then().statusCode(400).body("violations.field", contains("county"));
        form.remove("explanation");
        form.put("industry", "??");
        propose(form).then().statusCode(400).body("violations.field", hasItems("explanation", "industry"));

        Map<String, Object> same = form(as(enterprise.token()).get(file).path("name"));
        same.put("sizeClass", "MEDIUM");
        propose(same).then().statusCode(409).body("code", equalTo("amendment.nothing-changed"));
    }

    @Test
    void isDecidedByTheDistrictOfTheCountyOnly() {
        Response proposed = propose(form("自贡权限检查有限公司"));
        Fixture.Enterprise other = Fixture.verifiedEnterprise();

        decide(TestTokens.districtReviewer(Fixture.DAAN), proposed, "acceptance", null)
                .then()
                .statusCode(404);
        decide(enterprise.token(), proposed, "acceptance", null).then().statusCode(403);
        decide(TestTokens.commissionPreparer(), proposed, "acceptance", null)
                .then()
                .statusCode(403);
        decide(other.token(), proposed, "withdrawal", null).then().statusCode(404);
        as(other.token()).get(file + "/amendments").then().statusCode(404);
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .get(file + "/amendments")
                .then()
                .statusCode(404);
        as(TestTokens.bureauReviewer("economy"))
                .get(file + "/amendments")
                .then()
                .statusCode(403);
        as(DISTRICT)
                .post(file + "/amendments/" + proposed.path("id") + "/acceptance")
                .then()
                .statusCode(428);
    }

    @Test
    void listsWhatWaitsForADistrict() {
        Response proposed = propose(form("自贡待办列表有限公司"));

        as(DISTRICT)
                .queryParam("state", "PROPOSED")
                .get("/amendments")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(proposed.<String>path("id")))
                .body("items.find { it.id == '" + proposed.path("id") + "' }.changed", contains("name", "sizeClass"))
                .body("items.find { it.id == '" + proposed.path("id") + "' }.proposed.name", equalTo("自贡待办列表有限公司"));
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .get("/amendments")
                .then()
                .body("items.id", not(hasItem(proposed.<String>path("id"))));
        as(enterprise.token()).get("/amendments").then().statusCode(403);
        as(DISTRICT).get("/todos").then().body("items.kind", hasItem("enterprise.to-amend"));
    }

    @Test
    void changesTheContactAtOnce() {
        Map<String, Object> contact =
                new HashMap<>(Map.of("address", "自流井区新址9号", "contactName", "李新", "contactPhone", "0813-2209999"));
        String tag = as(enterprise.token()).get(file).header("ETag");

        as(enterprise.token())
                .header("If-Match", tag)
                .body(contact)
                .put(file + "/contact")
                .then()
                .statusCode(200)
                .body("contactName", equalTo("李新"))
                .body("state", equalTo("VERIFIED"));

        as(enterprise.token())
                .header("If-Match", tag)
                .body(contact)
                .put(file + "/contact")
                .then()
                .statusCode(412);
        as(enterprise.token()).body(contact).put(file + "/contact").then().statusCode(428);
        as(Fixture.verifiedEnterprise().token())
                .header("If-Match", tag)
                .body(contact)
                .put(file + "/contact")
                .then()
                .statusCode(404);
        as(DISTRICT)
                .header("If-Match", tag)
                .body(contact)
                .put(file + "/contact")
                .then()
                .statusCode(403);
        contact.put("contactPhone", "call me");
        as(enterprise.token())
                .header("If-Match", tag)
                .body(contact)
                .put(file + "/contact")
                .then()
                .statusCode(400)
                .body("violations.field", contains("contactPhone"));
    }

    private Map<String, Object> form(String name) {
        Map<String, Object> form = new HashMap<>();
        form.put("name", name);
        form.put("county", Fixture.ZILIUJING);
        form.put("industry", "3490");
        form.put("sizeClass", "LARGE");
        form.put("aboveScale", true);
        form.put("explanation", "营业执照已变更");
        return form;
    }

    private Response propose(Map<String, Object> form) {
        return as(enterprise.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post(file + "/amendments");
    }

    private Response decide(String token, Response proposed, String verb, @Nullable Object body) {
        var request = as(token).header("If-Match", proposed.header("ETag"));
        if (body != null) {
            request.body(body);
        }
        return request.post(file + "/amendments/" + proposed.path("id") + "/" + verb);
    }
}
