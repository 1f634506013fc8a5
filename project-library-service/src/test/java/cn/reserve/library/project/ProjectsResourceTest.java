package cn.reserve.library.project;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProjectsResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    private Fixture.Enterprise enterprise =
            new Fixture.Enterprise("", "", cn.reserve.platformtest.TestPerson.withRoles("enterprise"));

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
    }

    @Test
    void keepsAnIncompleteDraft() {
        draft(enterprise.token(), Map.of("name", "草稿", "field", "INDUSTRY", "county", Fixture.ZILIUJING))
                .then()
                .body("state", equalTo("DRAFT"))
                .body("actions", contains("EDIT", "SUBMIT", "WITHDRAW"))
                .body("version", equalTo(0));
    }

    @Test
    void namesWhatIsMissingOnSubmission() {
        String path = "/projects/"
                + draft(enterprise.token(), Map.of("name", "草稿", "field", "INDUSTRY", "county", Fixture.ZILIUJING))
                        .path("id");

        act(enterprise.token(), path, "submission", null)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("totalInvestment", "direction", "content", "newEquipment"));
        as(enterprise.token()).get(path).then().body("state", equalTo("DRAFT")).body("version", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e14", "1.234", "\"NaN\"", "\"viel\"", "10000000000000.01"})
    void refusesAmountsThatAreNone(String amount) {
        as(enterprise.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"name\":\"n\",\"field\":\"INDUSTRY\",\"county\":\"510302\",\"totalInvestment\":" + amount
                        + "}")
                .post("/projects")
                .then()
                .statusCode(400)
                .body("violations.field", contains("totalInvestment"));
    }

    @Test
    void refusesBadTextListsAndDatesNamingTheField() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("name", "长".repeat(10_000));
        form.put("content", "safe\u2067evil");
        form.put("plannedCompletion", "2020-01-01");
        form.put("funding", List.of(Map.of("source", "OWN", "amount", -5)));
        Map<String, Object> loan = Fixture.loan();
        loan.put("intendedBanks", List.of("bank-1", "bank-2", "bank-3", "bank-4"));
        form.put("loan", loan);

        post(form)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("name", "content", "funding[0].amount", "loan.intendedBanks"));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("plannedCompletion", "2020-01-01");

        post(form).then().statusCode(400).body("violations.field", contains("plannedCompletion"));
    }

    @Test
    void storesHtmlAndSqlAsText() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("name", "<b>'; drop table project; --</b> \uD83D\uDE00");

        draft(enterprise.token(), form).then().body("name", equalTo(form.get("name")));
    }

    @Test
    void wantsAVerifiedEnterprise() {
        as(TestTokens.enterprise(Fixture.newUscc(), Fixture.ZILIUJING))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Fixture.projectForm())
                .post("/projects")
                .then()
                .statusCode(409)
                .body("code", equalTo("enterprise.not-verified"));
    }

    @Test
    void createsOnceForTheSameKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = Fixture.projectForm();
        String first = as(enterprise.token())
                .header("Idempotency-Key", key)
                .body(form)
                .post("/projects")
                .path("id");

        as(enterprise.token())
                .header("Idempotency-Key", key)
                .body(form)
                .post("/projects")
                .then()
                .body("id", equalTo(first));
        as(enterprise.token())
                .header("Idempotency-Key", key)
                .body(Fixture.projectForm())
                .post("/projects")
                .then()
                .statusCode(409);
        as(enterprise.token()).body(form).post("/projects").then().statusCode(400);
    }

    @Test
    void editsOnlyTheCurrentVersionAndNotAfterSubmission() {
        Map<String, Object> form = Fixture.projectForm();
        String path = "/projects/" + draft(enterprise.token(), form).path("id");
        form.put("name", "改名");

        as(enterprise.token())
                .header("If-Match", "\"0\"")
                .body(form)
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        as(enterprise.token())
                .header("If-Match", "\"0\"")
                .body(form)
                .put(path)
                .then()
                .statusCode(412);
        as(enterprise.token()).body(form).put(path).then().statusCode(428);
        act(enterprise.token(), path, "submission", null)
                .then()
                .statusCode(200)
                .body("actions", contains("CHANGE_CONSENT"));
        as(enterprise.token())
                .header("If-Match", "\"2\"")
                .body(form)
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("project.not-editable"));
    }

    @Test
    void withdrawsADraftForGood() {
        String path =
                "/projects/" + draft(enterprise.token(), Fixture.projectForm()).path("id");

        act(enterprise.token(), path, "withdrawal", null).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        act(enterprise.token(), path, "submission", null).then().statusCode(409);
    }

    @Test
    void flagsWhatDoesNotFitAndTakesAJustification() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("funding", List.of(Map.of("source", "OWN", "amount", 1)));
        Response drafted = draft(enterprise.token(), form);
        drafted.then().body("flags.code", contains("SOURCES_DO_NOT_SUM")).body("flags[0].severity", equalTo("RED"));

        as(enterprise.token())
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "其余资金正在落实"))
                .put("/projects/" + drafted.path("id") + "/flags/SOURCES_DO_NOT_SUM/justification")
                .then()
                .statusCode(200)
                .body("flags[0].state", equalTo("JUSTIFIED"));
    }

    @Test
    void flagsAMachineThatAnotherProjectRetires() {
        Map<String, Object> first = Fixture.projectForm();
        Map<String, Object> second = Fixture.projectForm();
        second.put("retiredEquipment", first.get("retiredEquipment"));
        second.put("content", first.get("content"));
        Fixture.submitted(enterprise, first);

        draft(enterprise.token(), second)
                .then()
                .body("flags.code", contains("RETIRED_MACHINE_CLAIMED_ELSEWHERE", "COPIED_TEXT"));
    }

    @Test
    void hidesDraftsAndOthersProjects() {
        String path =
                "/projects/" + draft(enterprise.token(), Fixture.projectForm()).path("id");
        Fixture.Enterprise other = Fixture.verifiedEnterprise();

        as(other.token()).get(path).then().statusCode(404);
        as(other.token())
                .header("If-Match", "\"0\"")
                .post(path + "/submission")
                .then()
                .statusCode(404);
        as(DISTRICT).get(path).then().statusCode(404);
        as(TestTokens.commissionPreparer()).get(path).then().statusCode(404);
        act(enterprise.token(), path, "submission", null).then().statusCode(200);
        as(DISTRICT).get(path).then().statusCode(200);
        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(404);
        as(TestTokens.bureauReviewer("health")).get(path).then().statusCode(404);
        as(TestTokens.bureauReviewer("economy")).get(path).then().statusCode(200);
    }

    @Test
    void wantsASignedInPersonWithTheRightRole() {
        RestAssured.given().basePath("/api/library").get("/projects").then().statusCode(401);
        as(TestTokens.bankOfficer("bank-102655000018")).get("/projects").then().statusCode(403);
        as(TestTokens.applicant()).get("/projects").then().statusCode(403);
        as(TestTokens.auditor())
                .body(Fixture.projectForm())
                .post("/projects")
                .then()
                .statusCode(403);
    }

    @Test
    void findsByPartOfNameEnterpriseAndCode() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("name", "罕见龘字改造");
        Fixture.submitted(enterprise, form);

        for (String q : List.of("龘", "罕见", "见龘字", enterprise.uscc().substring(6))) {
            as(DISTRICT)
                    .queryParam("q", q)
                    .get("/projects")
                    .then()
                    .statusCode(200)
                    .body("items.uscc", hasItem(enterprise.uscc()));
        }
        as(DISTRICT).queryParam("q", "%").get("/projects").then().body("items.uscc", not(hasItem(enterprise.uscc())));
    }

    @Test
    void filtersAndSortsAndWalksByCursor() {
        List<Integer> amounts = List.of(6_000_000, 7_000_000, 8_500_000);
        for (int amount : amounts) {
            Map<String, Object> form = Fixture.projectForm();
            form.put("totalInvestment", amount);
            draft(enterprise.token(), form);
        }
        List<Number> walked = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(enterprise.token())
                    .queryParam("sort", "-totalInvestment")
                    .queryParam("state", "DRAFT")
                    .queryParam("field", "INDUSTRY")
                    .queryParam("minInvestment", "6000000")
                    .queryParam("maxInvestment", "8000000.00")
                    .queryParam("size", 1);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/projects");
            page.then().statusCode(200).body("total", equalTo(2));
            walked.addAll(page.jsonPath().<Number>getList("items.totalInvestment"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(walked).extracting(Number::intValue).containsExactly(7_000_000, 6_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=colour",
                "page=0",
                "size=201",
                "page=501&size=20",
                "cursor=@@",
                "state=GONE",
                "minInvestment=NaN"
            })
    void refusesQueriesThatItDoesNotKnow(String query) {
        as(DISTRICT).get("/projects?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "updatedAt",
                "-updatedAt",
                "totalInvestment",
                "-totalInvestment",
                "name",
                "-name",
                "dueAt",
                "-dueAt"
            })
    void walksEverySortByCursor(String sort) {
        draft(enterprise.token(), Fixture.projectForm());
        Fixture.submitted(enterprise, Fixture.projectForm());
        String cursor = as(enterprise.token())
                .queryParam("sort", sort)
                .queryParam("size", 1)
                .get("/projects")
                .path("nextCursor");

        as(enterprise.token())
                .queryParam("sort", sort)
                .queryParam("cursor", cursor)
                .get("/projects")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void keepsEveryVersionAndSaysWhatChanged() {
        Map<String, Object> form = Fixture.projectForm();
        String path = Fixture.submitted(enterprise, form);
        Response returned = act(DISTRICT, path, "return", Fixture.reasons("scale"));
        form.put("scale", "年产六万件");
        as(enterprise.token())
                .header("If-Match", returned.header("ETag"))
                .body(form)
                .put(path)
                .then()
                .statusCode(200);
        act(enterprise.token(), path, "submission", null).then().statusCode(200);

        as(DISTRICT)
                .get(path + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items[1].changedFields", contains("scale"));
    }

    private Response post(Map<String, Object> form) {
        return as(enterprise.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post("/projects");
    }
}
