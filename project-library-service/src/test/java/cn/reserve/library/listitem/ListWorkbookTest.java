package cn.reserve.library.listitem;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.ListFixture.addItem;
import static cn.reserve.library.ListFixture.enacted;
import static cn.reserve.library.ListFixture.item;
import static cn.reserve.library.ListFixture.itemOf;
import static cn.reserve.library.ListFixture.layout;
import static cn.reserve.library.ListFixture.open;
import static cn.reserve.library.ListFixture.opened;
import static cn.reserve.library.ListFixture.send;
import static cn.reserve.library.ListFixture.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import cn.reserve.library.Fixture;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ListWorkbookTest {
    private static final List<String> HEADINGS =
            List.of("编号", "名称", "County", "地点", "类别", "原设备", "投用日期", "安全评估日期", "数量", "计划内容", "估算投资");

    private static final List<String> MARKED =
            Stream.concat(HEADINGS.stream(), Stream.of("版本标记")).toList();

    private final String district = TestTokens.districtReviewer(Fixture.ZILIUJING);

    @SuppressWarnings("NullAway.Init")
    private String list;

    @BeforeEach
    void aList() {
        list = opened(district, enacted(false, layout()));
    }

    private static List<Object> row(Object number, String title, Object commissioned, Object quantity) {
        return List.of(number, title, Fixture.ZILIUJING, "地点", "加装", "旧", commissioned, "", quantity, "安装", 1000);
    }

    @Test
    void comesBackAsItWent() {
        addItem(district, list, item("=一号楼")).then().statusCode(201);
        addItem(district, list, item("二号楼")).then().statusCode(201);

        byte[] sent = as(district)
                .get(list + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        send(district, list, sent, false)
                .then()
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("unchanged", equalTo(2))
                .body("added", equalTo(0))
                .body("changed", equalTo(0));
        List<String> headings = new ArrayList<>();
        byte[] template = as(district)
                .queryParam("template", true)
                .get(list + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (SheetReader reader = SheetReader.open(new ByteArrayInputStream(template), SheetLimits.standard())) {
            reader.rows(0, row -> row.cells().forEach(cell -> headings.add(cell.text())));
        }
        assertThat(headings)
                .contains("编号 · No.", "名称 · Name", "数量（台） · Quantity (lifts)")
                .hasSize(11);
        send(district, list, template, false).then().statusCode(422).body("code", equalTo("annual-list.no-rows"));
    }

    @Test
    void addsAndChangesByNumber() {
        addItem(district, list, item("一号楼")).then().statusCode(201);
        byte[] file = workbook(
                MARKED,
                List.of(marked(row(1, "一号楼甲", "2010-01-01", 2), mark(1)), marked(row("", "二号楼", "2020.3.5", 1), "")));

        send(district, list, file, true)
                .then()
                .statusCode(200)
                .body("stored", equalTo(false))
                .body("added", equalTo(1))
                .body("changed", equalTo(1));
        as(district).get(list + "/items").then().body("items.title", contains("一号楼"));
        send(district, list, file, false).then().statusCode(200).body("stored", equalTo(true));

        as(district)
                .get(list + "/items")
                .then()
                .body("items.title", contains("一号楼甲", "二号楼"))
                .body("items.number", contains(1, 2))
                .body("items.flagged", contains(true, false))
                .body("items.values.commissioned", contains("2010-01-01", "2020-03-05"));
        send(district, list, file, false).then().statusCode(200).body("unchanged", equalTo(2));
        assertThat(as(TestTokens.auditor())
                        .queryParam("subjectType", "annual-list")
                        .queryParam("subjectId", Fixture.id(list))
                        .get("/audit")
                        .<List<String>>path("items.action"))
                .contains("annual-list.imported");
    }

    @Test
    void overwritesNothingThatChangedAfterTheWorkbookWentOut() {
        String item = itemOf(district, list, item("一号楼"));
        String old = mark(1);
        Map<String, String> later = item("一号楼，后来改过");
        as(district)
                .header("If-Match", "\"0\"")
                .body(Map.of("values", later))
                .put(item)
                .then()
                .statusCode(200);
        List<Object> mine = row(1, "一号楼，表中改的", "2010-01-01", 2);

        for (byte[] file : List.of(
                workbook(MARKED, List.of(marked(mine, old))),
                workbook(MARKED, List.of(marked(mine, ""))),
                workbook(HEADINGS, List.of(mine)))) {
            send(district, list, file, false)
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("A2"))
                    .body("violations.rule", contains("item-changed-since"));
        }
        as(district).get(list + "/items").then().body("items.title", contains("一号楼，后来改过"));
        send(district, list, workbook(MARKED, List.of(marked(mine, mark(1)))), false)
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
    }

    @Test
    void namesAQuantityBelowWhatIsDone() {
        Map<String, Object> layout = layout();
        layout.put("ageRules", List.of());
        String register = enacted(true, layout);
        list = "/annual-lists/" + open(district, register, null).path("list.id");
        String item = itemOf(district, list, item("一号楼"));
        as(district)
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "UNDER_WAY", "done", 2))
                .put(item + "/progress")
                .then()
                .statusCode(200);

        byte[] file = workbook(MARKED, List.of(marked(row(1, "一号楼", "2010-01-01", 1), mark(1))));

        send(district, list, file, true).then().statusCode(200).body("wrong.cell", contains("I2"));
        send(district, list, file, false)
                .then()
                .statusCode(422)
                .body("violations.field", contains("I2"))
                .body("violations.rule", contains("item-more-done"));
    }

    private static List<Object> marked(List<Object> row, Object mark) {
        return Stream.concat(row.stream(), Stream.of(mark)).toList();
    }

    /** The mark of an item as the list is exported now. */
    private String mark(int number) {
        List<String> marks = new ArrayList<>();
        byte[] sent = as(district).get(list + "/workbook").asByteArray();
        try (SheetReader reader = SheetReader.open(new ByteArrayInputStream(sent), SheetLimits.standard())) {
            reader.rows(0, row -> {
                if (row.cell(0).text().equals(Integer.toString(number))) {
                    marks.add(row.cells().getLast().text());
                }
            });
        }
        return marks.getFirst();
    }

    @Test
    void namesEveryWrongCellAndStoresNothing() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("", "好的", "2010-01-01", 2));
        rows.add(row(7, "编号不对", "2010-01-01", 2));
        rows.add(row("", "日期不对", "去年", "两台"));
        rows.add(List.of("", "", "999999", "地点", "拆除", "旧", "", "", 1.5, "安装", -1));
        byte[] file = workbook(HEADINGS, rows);

        send(district, list, file, true)
                .then()
                .statusCode(200)
                .body("stored", equalTo(false))
                .body("wrongCells", equalTo(8))
                .body("wrong.cell", hasItems("A3", "G4", "I4", "B5", "C5", "E5", "I5", "K5"))
                .body("wrong.find { it.cell == 'G4' }.row", equalTo(4))
                .body("wrong.find { it.cell == 'G4' }.heading.zh", equalTo("投用日期"))
                .body("wrong.find { it.cell == 'G4' }.value", equalTo("去年"))
                .body("wrong.find { it.cell == 'E5' }.zh", equalTo("请填以下之一：加装、更新。"));
        send(district, list, file, false)
                .then()
                .statusCode(422)
                .body("code", equalTo("annual-list.cells"))
                .body("violations.field", hasItems("A3", "G4", "I4", "B5", "C5", "E5", "I5", "K5"));
        as(district).get(list + "/items").then().body("items", empty());
    }

    @Test
    void storesNothingOfManyRowsWhenTheLastIsWrong() {
        List<List<Object>> rows = new ArrayList<>(IntStream.range(0, 2_500)
                .mapToObj(i -> row("", "电梯" + i, "2010-01-01", 1))
                .toList());
        send(district, list, workbook(HEADINGS, rows), true).then().body("added", equalTo(2_500));
        rows.add(row("", "最后一行", "2010-01-01", 0.5));

        send(district, list, workbook(HEADINGS, rows), false)
                .then()
                .statusCode(422)
                .body("violations.field", contains("I2502"));
        as(district).get(list + "/items").then().body("total", equalTo(0));
        send(district, list, workbook(HEADINGS, rows.subList(0, 2_500)), false)
                .then()
                .statusCode(200);
        as(district).get(list + "/items").then().body("total", equalTo(2_500));
    }

    @Test
    void refusesOtherHeadingsAndOtherFiles() {
        List<String> wrong = new ArrayList<>(HEADINGS);
        wrong.set(1, "姓名");
        wrong.set(3, "类别");

        send(district, list, workbook(wrong, List.of(row("", "一", "", 1))), true)
                .then()
                .statusCode(422)
                .body("code", equalTo("annual-list.headings"))
                .body("violations.field", hasItems("B1", "E1", "row 1"))
                .body("violations.rule", hasItem("heading-missing"));
        send(district, list, "nonsense".getBytes(StandardCharsets.UTF_8), false)
                .then()
                .statusCode(422)
                .body("code", equalTo("sheet.not-a-workbook"));
        String neighbour = TestTokens.districtReviewer(Fixture.DAAN);
        send(neighbour, list, workbook(HEADINGS, List.of()), false).then().statusCode(404);
        send(TestTokens.bureauReviewer("economy"), list, workbook(HEADINGS, List.of()), false)
                .then()
                .statusCode(403);
        send(TestTokens.auditor(), list, workbook(HEADINGS, List.of()), false)
                .then()
                .statusCode(403);
    }
}
