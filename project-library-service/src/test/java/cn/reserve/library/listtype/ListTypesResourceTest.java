package cn.reserve.library.listtype;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.ListFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ListTypesResourceTest {
    private static final String ADMIN = TestTokens.systemAdmin();
    private static final String SECOND = TestTokens.systemAdmin();
    private static final String BUREAU = TestTokens.bureauReviewer("economy");

    @Test
    void shipsTheListsThatThePlansAskFor() {
        as(BUREAU)
                .get("/list-types")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems("elevators", "construction-machinery", "gas", "building-energy", "shore-power"))
                .body("items.find { it.code == 'building-energy' }.standing", equalTo(true));
        as(BUREAU)
                .get("/list-types/elevators")
                .then()
                .statusCode(200)
                .body("versions.state", contains("IN_FORCE", "ENDED", "ENDED"))
                .body("versions[0].layout.columns.meaning", hasItem("REGISTRATION"))
                .body("versions[0].layout.target.counts.choice", equalTo("NEW"))
                .body("versions[0].layout.ageRules[0].years", equalTo(15))
                .body("versions[0].layout.ageRules[0].demands", equalTo("assessed"))
                .body(
                        "versions[0].layout.columns.key",
                        hasItems("title", "commissioned", "assessed", "quantity", "cost"))
                .body("keeps", equalTo(false));
        as(BUREAU)
                .get("/list-types/construction-machinery")
                .then()
                .body("versions[0].layout.ageRules[0].reckoning", equalTo("MORE_THAN"));
    }

    @Test
    void draftsAndPutsVersionsIntoForce() {
        Map<String, Object> type = ListFixture.type(false, ListFixture.layout());
        String one = "/list-types/" + type.get("code");
        Response added = ListFixture.add(ADMIN, type);
        added.then().statusCode(201).body("versions[0].state", equalTo("DRAFT")).body("keeps", equalTo(true));
        as(BUREAU).get(one).then().statusCode(404);
        as(BUREAU).get("/list-types").then().body("items.code", not(hasItem(type.get("code"))));

        added.then().body("enactable", equalTo(false));
        as(ADMIN)
                .header("If-Match", added.header("ETag"))
                .post(one + "/draft/enactment")
                .then()
                .statusCode(403)
                .body("code", equalTo("list-type.two-persons"));
        as(SECOND).get(one).then().body("enactable", equalTo(true));
        as(SECOND)
                .header("If-Match", added.header("ETag"))
                .post(one + "/draft/enactment")
                .then()
                .statusCode(200)
                .body("inForce", equalTo(1));
        String tag = as(ADMIN).get(one).header("ETag");
        as(ADMIN)
                .header("If-Match", tag)
                .post(one + "/draft/enactment")
                .then()
                .statusCode(409)
                .body("code", equalTo("list-type.no-draft"));
        as(ADMIN)
                .header("If-Match", tag)
                .body(ListFixture.layout())
                .put(one + "/draft")
                .then()
                .statusCode(200)
                .body("versions.number", contains(2, 1))
                .body("versions.state", contains("DRAFT", "IN_FORCE"));
        as(ADMIN)
                .header("If-Match", tag)
                .body(ListFixture.layout())
                .put(one + "/draft")
                .then()
                .statusCode(412);
        as(BUREAU).get(one).then().statusCode(200).body("versions.number", contains(1));
        assertThat(as(TestTokens.auditor())
                        .queryParam("subjectType", "list-type")
                        .queryParam("subjectId", type.get("code"))
                        .get("/audit")
                        .<List<String>>path("items.action"))
                .containsExactlyInAnyOrder("list-type.added", "list-type.enacted", "list-type.drafted");
    }

    @Test
    void isEnactedByNobodyWhoWroteAnyOfIt() {
        Map<String, Object> type = ListFixture.type(false, ListFixture.layout());
        String one = "/list-types/" + type.get("code");
        ListFixture.add(ADMIN, type).then().statusCode(201);
        String tag = as(SECOND)
                .header("If-Match", "\"0\"")
                .body(ListFixture.layout())
                .put(one + "/draft")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        for (String writer : List.of(ADMIN, SECOND)) {
            as(writer)
                    .header("If-Match", tag)
                    .post(one + "/draft/enactment")
                    .then()
                    .statusCode(403);
        }
        as(TestTokens.systemAdmin())
                .header("If-Match", tag)
                .post(one + "/draft/enactment")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesATargetThatCountsWhatTheListDoesNotHave() {
        Map<String, Object> layout = ListFixture.layout();
        layout.put("target", ListFixture.target(Map.of("column", "work", "choice", "SOLD")));

        ListFixture.add(ADMIN, ListFixture.type(false, layout))
                .then()
                .statusCode(400)
                .body("violations.field", contains("layout.target.counts"));
    }

    @Test
    void namesWhatIsWrongInALayout() {
        Map<String, Object> layout = ListFixture.layout();
        List<Map<String, Object>> columns = new ArrayList<>();
        columns.add(ListFixture.column("title", "名称", "Name", "TEXT", false, "TITLE"));
        columns.add(ListFixture.column("title", "名称二", "Second", "TEXT", false, "COST"));
        columns.add(ListFixture.column("kind", "类别", "Kind", "CHOICE", false, null));
        Map<String, Object> ranged = ListFixture.column("note", "备注", "Note", "TEXT", false, null);
        ranged.put("least", 1);
        columns.add(ranged);
        layout.put("columns", columns);

        ListFixture.add(ADMIN, ListFixture.type(false, layout))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "layout.columns",
                                "layout.columns[1].key",
                                "layout.columns[1].meaning",
                                "layout.columns[2].choices",
                                "layout.columns[3].least",
                                "layout.ageRules",
                                "layout.ageRules[0].demands",
                                "layout.target"));
        layout = ListFixture.layout();
        layout.put(
                "columns",
                List.of(
                        ListFixture.column("title", "名称", "Name", "TEXT", true, "TITLE"),
                        ListFixture.column("quantity", "编号", "Count", "INTEGER", true, "QUANTITY"),
                        ListFixture.column("commissioned", "投用", "Since", "DATE", true, "COMMISSIONED"),
                        ListFixture.column("assessed", "评估", "Assessed", "DATE", false, null)));
        ListFixture.add(ADMIN, ListFixture.type(false, layout))
                .then()
                .statusCode(400)
                .body("violations.field", contains("layout.columns[1].name"));
        Map<String, Object> other = ListFixture.type(true, ListFixture.layout());
        other.put("bureau", "weather");
        ListFixture.add(ADMIN, other).then().statusCode(400).body("violations.field", contains("bureau"));
        ListFixture.add(ADMIN, ListFixture.type(true, ListFixture.layout()))
                .then()
                .statusCode(400)
                .body("violations.rule", contains("age-of-standing"));
    }

    @Test
    void belongsToTheSystemAdministrator() {
        Map<String, Object> type = ListFixture.type(false, ListFixture.layout());
        ListFixture.add(BUREAU, type).then().statusCode(403);
        ListFixture.add(TestTokens.securityAdmin(), type).then().statusCode(403);
        as(BUREAU)
                .body(ListFixture.layout())
                .put("/list-types/gas/draft")
                .then()
                .statusCode(403);
        as(ADMIN).body(ListFixture.layout()).put("/list-types/gas/draft").then().statusCode(428);
        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body(ListFixture.layout())
                .put("/list-types/unknown/draft")
                .then()
                .statusCode(404);
        as(TestTokens.bankOfficer("bank-102655000018"))
                .get("/list-types")
                .then()
                .statusCode(403);
    }
}
