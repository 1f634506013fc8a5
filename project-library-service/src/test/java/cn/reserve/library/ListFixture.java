package cn.reserve.library;

import static cn.reserve.library.Fixture.as;

import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetWriter;
import cn.reserve.platformtest.TestTokens;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Types of lists, lists and items for tests; everything is made through the API. */
public final class ListFixture {
    public static final int YEAR = 2026;

    private ListFixture() {}

    /** A column of a layout. */
    public static Map<String, Object> column(
            String key, String zh, String en, String kind, boolean required, @Nullable String meaning) {
        Map<String, Object> column = new HashMap<>();
        column.put("key", key);
        column.put("name", Map.of("zh", zh, "en", en));
        column.put("kind", kind);
        column.put("required", required);
        column.put("meaning", meaning);
        return column;
    }

    /** Lifts: 15 years and more need an assessment, 500 by 2027. */
    public static Map<String, Object> layout() {
        Map<String, Object> kind = column("work", "类别", "Kind", "CHOICE", false, null);
        kind.put("choices", List.of(choice("NEW", "加装", "Added"), choice("REPLACED", "更新", "Replaced")));
        Map<String, Object> quantity = column("quantity", "数量", "Quantity", "INTEGER", true, "QUANTITY");
        quantity.put("unit", Map.of("zh", "台", "en", "lifts"));
        quantity.put("most", 100);
        Map<String, Object> layout = new HashMap<>();
        layout.put(
                "columns",
                List.of(
                        column("title", "名称", "Name", "TEXT", true, "TITLE"),
                        column("county", "县（区）", "County", "COUNTY", true, "COUNTY"),
                        column("location", "地点", "Location", "TEXT", false, "LOCATION"),
                        kind,
                        column("oldAsset", "原设备", "Old asset", "TEXT", false, "OLD_ASSET"),
                        column("commissioned", "投用日期", "Commissioned", "DATE", false, "COMMISSIONED"),
                        column("assessed", "安全评估日期", "Assessed", "DATE", false, null),
                        quantity,
                        column("plannedWork", "计划内容", "Planned work", "TEXT", false, "PLANNED_WORK"),
                        column("cost", "估算投资", "Cost", "MONEY", false, "COST")));
        layout.put(
                "ageRules",
                List.of(Map.of(
                        "years", 15,
                        "reckoning", "AT_LEAST",
                        "demands", "assessed",
                        "clause", "测试方案第三条",
                        "message", Map.of("zh", "满15年须先评估", "en", "15 years need an assessment"))));
        layout.put("target", target(null));
        return layout;
    }

    /** 500 by 2027, of all items or of some. */
    public static Map<String, Object> target(@Nullable Map<String, Object> counts) {
        Map<String, Object> target = new HashMap<>(Map.of(
                "indicator", Map.of("zh", "加装电梯", "en", "Lifts"), "value", 500, "dueYear", 2027, "clause", "测试方案附件"));
        target.put("counts", counts);
        return target;
    }

    public static Map<String, Object> choice(String code, String zh, String en) {
        return Map.of("code", code, "name", Map.of("zh", zh, "en", en));
    }

    /** A new type of the economy bureau, as a request. */
    public static Map<String, Object> type(boolean standing, Map<String, Object> layout) {
        String code = "t-" + UUID.randomUUID().toString().substring(0, 18);
        return new HashMap<>(Map.of(
                "code",
                code,
                "bureau",
                "economy",
                "field",
                "INDUSTRY",
                "name",
                Map.of("zh", "测试清单" + code, "en", "Test list " + code),
                "standing",
                standing,
                "layout",
                layout));
    }

    /** The code of a type in force. */
    public static String enacted(boolean standing, Map<String, Object> layout) {
        Response added = add(TestTokens.systemAdmin(), type(standing, layout));
        added.then().statusCode(201);
        String code = added.path("code");
        as(TestTokens.systemAdmin())
                .header("If-Match", added.header("ETag"))
                .post("/list-types/" + code + "/draft/enactment")
                .then()
                .statusCode(200);
        return code;
    }

    public static Response add(String token, Map<String, Object> type) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(type)
                .post("/list-types");
    }

    public static Response open(String token, String type, @Nullable Integer year) {
        Map<String, Object> body = new HashMap<>(Map.of("type", type));
        body.put("year", year);
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/annual-lists");
    }

    /** The path of a list of this year. */
    public static String opened(String token, String type) {
        Response opened = open(token, type, YEAR);
        opened.then().statusCode(201);
        return "/annual-lists/" + opened.path("list.id");
    }

    public static Map<String, String> item(String title) {
        return new HashMap<>(Map.of(
                "title", title,
                "county", Fixture.ZILIUJING,
                "location", "自流井区测试小区",
                "work", "REPLACED",
                "oldAsset", "老旧电梯",
                "commissioned", "2008-05-01",
                "quantity", "3",
                "plannedWork", "整机更新",
                "cost", "900000"));
    }

    public static Response addItem(String token, String list, Map<String, String> values) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("values", values))
                .post(list + "/items");
    }

    /** The path of an item. */
    public static String itemOf(String token, String list, Map<String, String> values) {
        Response added = addItem(token, list, values);
        added.then().statusCode(201);
        return "/annual-list-items/" + added.path("item.id");
    }

    /** A workbook of these headings and rows. */
    public static byte[] workbook(List<String> headings, List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.open(out)) {
            writer.sheet("清单", headings.stream().map(SheetColumn::of).toList());
            rows.forEach(row -> writer.row(row.toArray()));
        }
        return out.toByteArray();
    }

    public static Response send(String token, String list, byte[] workbook, boolean preview) {
        return as(token)
                .contentType("application/octet-stream")
                .queryParam("preview", preview)
                .body(workbook)
                .post(list + "/workbook");
    }
}
