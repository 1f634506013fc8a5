package cn.reserve.library.annuallist;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.ListFixture.addItem;
import static cn.reserve.library.ListFixture.enacted;
import static cn.reserve.library.ListFixture.item;
import static cn.reserve.library.ListFixture.itemOf;
import static cn.reserve.library.ListFixture.layout;
import static cn.reserve.library.ListFixture.open;
import static cn.reserve.library.ListFixture.opened;
import static cn.reserve.library.Told.kinds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.library.Fixture;
import cn.reserve.library.ListFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ListsResourceTest {
    private final String district = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private final String bureau = TestTokens.bureauReviewer("economy");

    @Test
    void goesFromTheUnitToSomebodyElsesConfirmation() {
        String type = enacted(false, layout());
        String list = opened(bureau, type);
        act(bureau, list, "submission", null).then().statusCode(409).body("code", equalTo("annual-list.empty"));
        addItem(bureau, list, item("一号楼电梯")).then().statusCode(201);

        act(bureau, list, "submission", null).then().statusCode(200).body("list.state", equalTo("SUBMITTED"));
        act(bureau, list, "confirmation", null).then().statusCode(409).body("code", equalTo("annual-list.same-person"));
        addItem(bureau, list, item("二号楼电梯")).then().statusCode(409).body("code", equalTo("annual-list.not-open"));
        String colleague = TestTokens.bureauReviewer("economy");
        assertThat(as(colleague).get("/todos").<List<String>>path("items.kind")).contains("annual-list.to-confirm");
        act(colleague, list, "return", Map.of("reason", "请补充投用日期"))
                .then()
                .statusCode(200)
                .body("list.state", equalTo("OPEN"))
                .body("list.reason", equalTo("请补充投用日期"));
        assertThat(as(bureau).get("/todos").<List<String>>path("items.kind")).contains("annual-list.returned");
        act(bureau, list, "submission", null).then().statusCode(200);
        act(TestTokens.commissionPreparer(), list, "confirmation", null)
                .then()
                .statusCode(200)
                .body("list.state", equalTo("CONFIRMED"))
                .body("list.reason", equalTo(null));
        assertThat(kinds(colleague, list))
                .containsExactly(
                        "annual-list.confirmed",
                        "annual-list.to-confirm",
                        "annual-list.returned",
                        "annual-list.to-confirm");
        assertThat(kinds(TestTokens.bureauReviewer("housing"), list)).isEmpty();
        assertThat(as(TestTokens.auditor())
                        .queryParam("subjectType", "annual-list")
                        .queryParam("subjectId", Fixture.id(list))
                        .get("/audit")
                        .<List<String>>path("items.action"))
                .containsExactlyInAnyOrder(
                        "annual-list.opened",
                        "annual-list.submitted",
                        "annual-list.returned",
                        "annual-list.submitted",
                        "annual-list.confirmed");
    }

    @Test
    void isOnePerTypeYearAndUnit() {
        String type = enacted(false, layout());
        opened(bureau, type);

        open(TestTokens.bureauReviewer("economy"), type, ListFixture.YEAR)
                .then()
                .statusCode(409)
                .body("code", equalTo("annual-list.exists"));
        open(bureau, type, ListFixture.YEAR + 1).then().statusCode(201);
        open(district, type, ListFixture.YEAR)
                .then()
                .statusCode(201)
                .body("list.ownerKind", equalTo("DISTRICT"))
                .body("list.owner", equalTo(Fixture.ZILIUJING));
        open(bureau, type, null).then().statusCode(400).body("violations.field", contains("year"));
        open(TestTokens.bureauReviewer("housing"), type, ListFixture.YEAR)
                .then()
                .statusCode(400)
                .body("violations.field", contains("type"));
        open(bureau, "no-such-type", ListFixture.YEAR)
                .then()
                .statusCode(400)
                .body("violations.field", contains("type"));
        open(TestTokens.commissionPreparer(), type, ListFixture.YEAR).then().statusCode(403);
        as(district)
                .queryParam("type", type)
                .get("/annual-lists")
                .then()
                .body("items", hasSize(1))
                .body("items[0].owner", equalTo(Fixture.ZILIUJING));
        as(bureau)
                .queryParam("type", type)
                .queryParam("year", ListFixture.YEAR)
                .get("/annual-lists")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void isNobodyElses() {
        String type = enacted(false, layout());
        String list = opened(district, type);
        String item = itemOf(district, list, item("三号楼电梯"));
        String neighbour = TestTokens.districtReviewer(Fixture.DAAN);
        String other = TestTokens.bureauReviewer("housing");

        for (String stranger : List.of(neighbour, other)) {
            as(stranger).get(list).then().statusCode(404);
            as(stranger).get(list + "/items").then().statusCode(404);
            as(stranger).get(list + "/workbook").then().statusCode(404);
            as(stranger).get(item).then().statusCode(404);
            as(stranger).header("If-Match", "\"0\"").delete(item).then().statusCode(404);
            addItem(stranger, list, item("四号楼电梯")).then().statusCode(404);
            as(stranger).queryParam("type", type).get("/annual-lists").then().body("items", empty());
        }
        addItem(bureau, list, item("四号楼电梯")).then().statusCode(403);
        as(bureau).header("If-Match", "\"0\"").post(list + "/submission").then().statusCode(403);
        as(district).post(list + "/submission").then().statusCode(428);
        as(district)
                .header("If-Match", "\"99\"")
                .post(list + "/submission")
                .then()
                .statusCode(412);
        String enterprise = Fixture.verifiedEnterprise().token();
        as(enterprise).get(list).then().statusCode(403);
        as(TestTokens.systemAdmin()).get("/annual-lists").then().statusCode(403);
    }

    @Test
    void comesToTotalsAgainstTheTarget() {
        String type = enacted(false, layout());
        String list = opened(district, type);
        String item = itemOf(district, list, item("五号楼电梯"));
        addItem(district, list, item("六号楼电梯")).then().statusCode(201);
        act(district, list, "submission", null).then().statusCode(200);
        act(bureau, list, "confirmation", null).then().statusCode(200);
        as(district)
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "DONE"))
                .put(item + "/progress")
                .then()
                .statusCode(200);

        String row = "items.find { it.type == '" + type + "' }";
        as(bureau)
                .queryParam("year", ListFixture.YEAR)
                .get("/annual-lists/totals")
                .then()
                .statusCode(200)
                .body(row + ".lists", equalTo(1))
                .body(row + ".confirmed", equalTo(1))
                .body(row + ".items", equalTo(2))
                .body(row + ".flagged", equalTo(2))
                .body(row + ".quantity", Fixture.yuan(6))
                .body(row + ".done", Fixture.yuan(3))
                .body(row + ".cost", Fixture.yuan(1_800_000))
                .body(row + ".target.value", equalTo(500))
                .body(row + ".doneUntilDue", Fixture.yuan(3));
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .queryParam("year", ListFixture.YEAR)
                .get("/annual-lists/totals")
                .then()
                .statusCode(200)
                .body(row, equalTo(null));
        as(bureau).get("/annual-lists/totals").then().statusCode(400);
        as(bureau).queryParam("type", type).get("/annual-lists").then().body("items[0].flagged", equalTo(2));
    }

    @Test
    void countsTowardsTheTargetWhatTheTargetNames() {
        Map<String, Object> layout = layout();
        layout.put("target", ListFixture.target(Map.of("column", "work", "choice", "NEW")));
        String type = enacted(false, layout);
        String list = opened(district, type);
        Map<String, String> added = item("加装一部");
        added.put("work", "NEW");
        added.put("quantity", "2");
        List<String> items = List.of(itemOf(district, list, added), itemOf(district, list, item("更新三部")));
        String dropped = itemOf(district, list, item("不再更新"));
        act(district, list, "submission", null).then().statusCode(200);
        act(bureau, list, "confirmation", null).then().statusCode(200);
        as(district)
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "DROPPED"))
                .put(dropped + "/progress")
                .then()
                .statusCode(200);
        for (String each : items) {
            as(district)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("state", "DONE"))
                    .put(each + "/progress")
                    .then()
                    .statusCode(200);
        }

        as(bureau)
                .queryParam("year", ListFixture.YEAR)
                .get("/annual-lists/totals")
                .then()
                .body("items.find { it.type == '" + type + "' }.items", equalTo(3))
                .body("items.find { it.type == '" + type + "' }.quantity", Fixture.yuan(5))
                .body("items.find { it.type == '" + type + "' }.done", Fixture.yuan(5))
                .body("items.find { it.type == '" + type + "' }.doneUntilDue", Fixture.yuan(2));
    }

    @Test
    void isNeverHandedInWhenItIsARegister() {
        Map<String, Object> layout = layout();
        layout.put("ageRules", List.of());
        layout.put("target", null);
        String type = enacted(true, layout);
        open(district, type, ListFixture.YEAR).then().statusCode(400).body("violations.field", hasItem("year"));
        String list = "/annual-lists/" + open(district, type, null).path("list.id");
        String item = itemOf(district, list, item("办公楼"));

        act(district, list, "submission", null).then().statusCode(409).body("code", equalTo("annual-list.standing"));
        as(district)
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "UNDER_WAY", "done", 1))
                .put(item + "/progress")
                .then()
                .statusCode(200)
                .body("item.state", equalTo("UNDER_WAY"))
                .body("item.age", equalTo(null));
    }
}
