package cn.reserve.library.listitem;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.ListFixture.addItem;
import static cn.reserve.library.ListFixture.enacted;
import static cn.reserve.library.ListFixture.item;
import static cn.reserve.library.ListFixture.itemOf;
import static cn.reserve.library.ListFixture.layout;
import static cn.reserve.library.ListFixture.opened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ItemsResourceTest {
    private final String district = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private final String bureau = TestTokens.bureauReviewer("economy");

    @SuppressWarnings("NullAway.Init")
    private String list;

    @BeforeEach
    void aList() {
        list = opened(district, enacted(false, layout()));
    }

    @Test
    void keepsWhatWasWrittenAndFlagsAge() {
        Map<String, String> values = item("一号楼电梯");
        values.put("work", "更新");
        values.put("cost", "900000.00");

        Response added = addItem(district, list, values);

        added.then()
                .statusCode(201)
                .body("item.number", equalTo(1))
                .body("item.values.work", equalTo("REPLACED"))
                .body("item.values.cost", equalTo("900000"))
                .body("item.age", equalTo(18))
                .body("item.flagged", equalTo(true))
                .body("ageOn", equalTo("2026-12-31"))
                .body("findings.message.zh", contains("满15年须先评估"))
                .body("findings.clause", contains("测试方案第三条"))
                .body("actions", containsInAnyOrder("EDIT", "REMOVE", "DRAFT_PROJECT", "LINK_PROJECT"));
        values.put("assessed", "2026-3-1");
        as(district)
                .header("If-Match", added.header("ETag"))
                .body(Map.of("values", values))
                .put("/annual-list-items/" + added.path("item.id"))
                .then()
                .statusCode(200)
                .body("item.flagged", equalTo(false))
                .body("item.values.assessed", equalTo("2026-03-01"))
                .body("findings", empty());
        as(TestTokens.auditor())
                .queryParam("subjectType", "list-item")
                .queryParam("subjectId", added.<String>path("item.id"))
                .get("/audit")
                .then()
                .body("items.action", containsInAnyOrder("list-item.added", "list-item.changed"));
    }

    @Test
    void namesEachWrongValue() {
        addItem(
                        district,
                        list,
                        Map.of(
                                "county", Fixture.DAAN,
                                "work", "别的",
                                "commissioned", "昨天",
                                "quantity", "101",
                                "cost", "1.234",
                                "colour", "红"))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "values",
                                "values.title",
                                "values.county",
                                "values.work",
                                "values.commissioned",
                                "values.quantity",
                                "values.cost"))
                .body("violations.rule", hasItem("county-elsewhere"));
        addItem(district, list, item("二号楼电梯")).then().statusCode(201);
        addItem(district, list, item("二号楼电梯")).then().statusCode(409).body("code", equalTo("list-item.same"));
        as(district)
                .body(Map.of("values", item("三")))
                .post(list + "/items")
                .then()
                .statusCode(400);
    }

    @Test
    void isFoundAndFiltered() {
        addItem(district, list, item("灯杆坝小区电梯")).then().statusCode(201);
        Map<String, String> young = item("丹桂街电梯");
        young.put("commissioned", "2020-01-01");
        young.put("cost", "100");
        addItem(district, list, young).then().statusCode(201);

        as(district).queryParam("q", "丹桂").get(list + "/items").then().body("items.title", contains("丹桂街电梯"));
        as(district).queryParam("flagged", true).get(list + "/items").then().body("items.title", contains("灯杆坝小区电梯"));
        as(district).queryParam("linked", true).get(list + "/items").then().body("items", empty());
        for (String sort : new String[] {"cost", "-title", "-number", "-commissionedOn"}) {
            String cursor = as(district)
                    .queryParam("sort", sort)
                    .queryParam("size", 1)
                    .get(list + "/items")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .extract()
                    .path("nextCursor");
            as(district)
                    .queryParam("sort", sort)
                    .queryParam("cursor", cursor)
                    .get(list + "/items")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
        }
        as(district).queryParam("sort", "colour").get(list + "/items").then().statusCode(400);
    }

    @Test
    void movesOnOnceTheListIsConfirmed() {
        String item = itemOf(district, list, item("四号楼电梯"));
        Map<String, Object> done = Map.of("state", "DONE", "done", 4);
        as(district)
                .header("If-Match", "\"0\"")
                .body(done)
                .put(item + "/progress")
                .then()
                .statusCode(409)
                .body("code", equalTo("annual-list.not-confirmed"));
        act(district, list, "submission", null).then().statusCode(200);
        act(bureau, list, "confirmation", null).then().statusCode(200);

        as(district)
                .header("If-Match", "\"0\"")
                .body(done)
                .put(item + "/progress")
                .then()
                .statusCode(400)
                .body("violations.field", contains("done"));
        as(district)
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "UNDER_WAY", "done", 2, "note", "已安装两台"))
                .put(item + "/progress")
                .then()
                .statusCode(200)
                .body("item.done", Fixture.yuan(2))
                .body("note", equalTo("已安装两台"));
        as(district).header("If-Match", "\"1\"").delete(item).then().statusCode(409);
        act(bureau, list, "return", Map.of("reason", "数量有误")).then().statusCode(200);
        Map<String, String> fewer = item("四号楼电梯");
        fewer.put("quantity", "1");
        as(district)
                .header("If-Match", "\"1\"")
                .body(Map.of("values", fewer))
                .put(item)
                .then()
                .statusCode(409)
                .body("code", equalTo("list-item.more-done"));
        as(district).header("If-Match", "\"1\"").delete(item).then().statusCode(409);
    }

    @Test
    void becomesADraftOfAnEnterprise() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String item = itemOf(district, list, item("五号楼电梯"));

        Response made = as(district)
                .header("If-Match", "\"0\"")
                .body(Map.of("uscc", enterprise.uscc()))
                .post(item + "/project-draft");

        String project = made.then()
                .statusCode(200)
                .body("project.name", equalTo(null))
                .body("actions", hasItem("UNLINK_PROJECT"))
                .extract()
                .path("project.id");
        as(enterprise.token())
                .get("/projects/" + project)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("name", equalTo("五号楼电梯"))
                .body("totalInvestment", Fixture.yuan(900_000))
                .body("content", equalTo("整机更新"))
                .body("retiredEquipment[0].name", equalTo("老旧电梯"))
                .body("retiredEquipment[0].quantity", equalTo(3))
                .body("retiredEquipment[0].commissioned", equalTo("2008-05-01"));
        as(enterprise.token())
                .get("/projects/" + project + "/annual-list-items")
                .then()
                .statusCode(200)
                .body("items.title", contains("五号楼电梯"))
                .body("items.readable", contains(false));
        as(district)
                .header("If-Match", made.header("ETag"))
                .body(Map.of("uscc", enterprise.uscc()))
                .post(item + "/project-draft")
                .then()
                .statusCode(409)
                .body("code", equalTo("list-item.linked"));
        as(district).get("/projects/" + project + "/annual-list-items").then().statusCode(404);
        as(district)
                .header("If-Match", made.header("ETag"))
                .delete(item + "/project")
                .then()
                .statusCode(200)
                .body("project", equalTo(null));
        as(district)
                .header("If-Match", "\"2\"")
                .body(Map.of("uscc", Fixture.newUscc()))
                .post(item + "/project-draft")
                .then()
                .statusCode(409)
                .body("code", equalTo("enterprise.not-verified"));
    }

    @Test
    void becomesNoDraftOfAnotherDistrictsEnterprise() {
        String neighbour = TestTokens.districtReviewer(Fixture.DAAN);
        String theirs = opened(neighbour, enacted(false, layout()));
        Map<String, String> values = item("七号楼电梯");
        values.put("county", Fixture.DAAN);
        String item = itemOf(neighbour, theirs, values);

        as(neighbour)
                .header("If-Match", "\"0\"")
                .body(Map.of("uscc", Fixture.verifiedEnterprise().uscc()))
                .post(item + "/project-draft")
                .then()
                .statusCode(400)
                .body("violations.field", contains("uscc"));
    }

    @Test
    void isLinkedToAProjectThatIsThere() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.id(Fixture.admitted(enterprise, Fixture.projectForm()));
        String item = itemOf(district, list, item("六号楼电梯"));

        as(district)
                .header("If-Match", "\"0\"")
                .body(Map.of("projectId", UUID.randomUUID()))
                .put(item + "/project")
                .then()
                .statusCode(400)
                .body("violations.field", contains("projectId"));
        as(bureau)
                .header("If-Match", "\"0\"")
                .body(Map.of("projectId", project))
                .put(item + "/project")
                .then()
                .statusCode(200)
                .body("project.state", equalTo("ADMITTED"));
        as(district).get("/projects/" + project + "/annual-list-items").then().body("items.readable", contains(true));
        as(district).header("If-Match", "\"1\"").delete(item).then().statusCode(409);
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .header("If-Match", "\"1\"")
                .delete(item + "/project")
                .then()
                .statusCode(404);
    }
}
