package cn.reserve.library;

import static cn.reserve.library.Fixture.as;

import cn.reserve.library.content.SampleFiles;
import cn.reserve.platformtest.TestTokens;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented plan texts for tests, each of its own. */
public final class Plans {
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 1_000_000));

    private Plans() {}

    /** A small plan with an annex and two targets; {@code stamp} stands in it and nowhere else. */
    public static String text(String stamp) {
        return "测试市人民政府关于印发方案的通知 " + stamp + "\n\n"
                + "一、工作目标\n到2027年，全市设备投资规模较2023年增长25%以上，更新住宅电梯500部以上。\n"
                + "二、重点任务\n（一）推进盐卤装备更新。加快老旧设备淘汰。\n"
                + "附件\n重点任务\t\t重点举措\t牵头责任单位\n"
                + "一、更新设备\t工业领域\t建立重点项目库" + stamp + "\t市经济和信息化局，市发展改革委\n"
                + "\t建筑领域\t制定电梯改造清单" + stamp + "\t市住房城乡建设局、市公安局\n"
                + "\t\t发展物流体系" + stamp + "\t\n";
    }

    /** A stamp that no other test uses. */
    public static String stamp() {
        return "编号" + NEXT.incrementAndGet();
    }

    public static Map<String, Object> facts(String stamp) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", "PLAN");
        facts.put("level", "CITY");
        facts.put("number", "测府发〔2024〕" + stamp.substring(2) + "号");
        facts.put("title", "测试市推动设备更新实施方案" + stamp);
        facts.put("issuer", "测试市人民政府");
        facts.put("region", "测试市");
        facts.put("issuedOn", "2024-06-04");
        return facts;
    }

    public static Response send(String token, String text, Map<String, Object> facts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return as(token)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Digest", SampleFiles.digest(bytes))
                .queryParams(facts)
                .body(bytes)
                .post("/policy-documents");
    }

    /** A document in the library; gives its id. */
    public static String imported(String stamp) {
        Response sent = send(TestTokens.commissionPreparer(), text(stamp), facts(stamp));
        sent.then().statusCode(201);
        return sent.path("id");
    }

    public static Map<String, Object> unit(String name, String bureau, boolean leads) {
        Map<String, Object> unit = new HashMap<>();
        unit.put("name", name);
        unit.put("leads", leads);
        if (!bureau.isEmpty()) {
            unit.put("bureau", bureau);
        }
        return unit;
    }

    /** A measure that economy leads and housing works on. */
    public static Map<String, Object> measure(String stamp) {
        Map<String, Object> measure = new HashMap<>();
        measure.put("line", 10);
        measure.put("action", "一、更新设备");
        measure.put("topic", "工业领域");
        measure.put("text", "建立重点项目库" + stamp);
        measure.put("units", List.of(unit("市经济和信息化局", "economy", true), unit("市住房城乡建设局", "housing", false)));
        return measure;
    }

    /** 500 lifts until 2027 from none at the end of 2023, led by housing. */
    public static Map<String, Object> target(String stamp) {
        Map<String, Object> target = new HashMap<>();
        target.put("line", 4);
        target.put("indicator", "更新住宅电梯" + stamp);
        target.put("comparison", "LEVEL");
        target.put("baseYear", 2023);
        target.put("baseValue", 0);
        target.put("value", 500);
        target.put("unit", "部");
        target.put("valueUnit", "部");
        target.put("dueYear", 2027);
        target.put("bound", "AT_LEAST");
        target.put("leadName", "市住房城乡建设局");
        target.put("leadBureau", "housing");
        return target;
    }

    public static Response adopt(String token, String document, Object measures, Object targets) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("measures", measures, "targets", targets))
                .post("/policy-documents/" + document + "/adoption");
    }

    /** A measure in place; gives its id. */
    public static String adoptedMeasure(String stamp) {
        String document = imported(stamp);
        adopt(TestTokens.commissionPreparer(), document, List.of(measure(stamp)), List.of())
                .then()
                .statusCode(200);
        return as(TestTokens.commissionPreparer())
                .queryParam("document", document)
                .get("/measures")
                .path("items[0].id");
    }

    /** A target in place; gives its id. */
    public static String adoptedTarget(String stamp, Map<String, Object> target) {
        String document = imported(stamp);
        adopt(TestTokens.commissionPreparer(), document, List.of(), List.of(target))
                .then()
                .statusCode(200);
        return as(TestTokens.commissionPreparer())
                .queryParam("document", document)
                .get("/targets")
                .path("items[0].id");
    }
}
