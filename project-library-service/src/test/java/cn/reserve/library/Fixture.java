package cn.reserve.library;

import static io.restassured.RestAssured.given;

import cn.reserve.platform.standards.Uscc;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** People, enterprises and projects for tests; everything is made through the API. */
public final class Fixture {
    public static final String ZILIUJING = "510302";
    public static final String DAAN = "510304";
    private static final TestPerson DISTRICT = TestPerson.withRoles("district-reviewer")
            .in("district-" + ZILIUJING, "district")
            .ofDistrict(ZILIUJING);
    private static final TestPerson BUREAU = TestPerson.withRoles("bureau-reviewer")
            .in("bureau-economy", "bureau")
            .ofBureau("economy");
    private static final TestPerson PREPARER =
            TestPerson.withRoles("commission-preparer").in("commission", "commission");
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 90_000_000));

    private Fixture() {}

    /** A valid code that no other test uses. */
    public static String newUscc() {
        String eight = "%08d".formatted(NEXT.incrementAndGet() % 100_000_000);
        String first17 = "91510300" + eight + Uscc.organisationCheckCharacter(eight);
        return first17 + Uscc.checkCharacter(first17);
    }

    /** A verified enterprise of Ziliujing with a member. */
    public static Enterprise verifiedEnterprise() {
        String uscc = newUscc();
        TestPerson member =
                TestPerson.withRoles("enterprise").in(uscc, "enterprise").ofDistrict(ZILIUJING);
        Response registered = as(TestTokens.of(member))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(enterpriseForm(uscc))
                .post("/enterprises");
        registered.then().statusCode(201);
        as(TestTokens.of(DISTRICT))
                .header("If-Match", registered.header("ETag"))
                .post("/enterprises/" + registered.path("id") + "/verification")
                .then()
                .statusCode(200);
        return new Enterprise(uscc, registered.path("id"), member);
    }

    /** An enterprise with a member who can sign in. */
    public record Enterprise(String uscc, String id, TestPerson member) {
        public String token() {
            return TestTokens.of(member);
        }
    }

    public static Map<String, Object> enterpriseForm(String uscc) {
        Map<String, Object> form = new HashMap<>();
        form.put("uscc", uscc);
        form.put("name", "自贡测试机械有限公司" + uscc.substring(8, 16));
        form.put("county", ZILIUJING);
        form.put("industry", "3490");
        form.put("sizeClass", "MEDIUM");
        form.put("aboveScale", true);
        form.put("address", "自流井区测试路1号");
        form.put("contactName", "王建国");
        form.put("contactPhone", "0813-2200000");
        form.put("contactEmail", "office@example.com");
        return form;
    }

    /** A complete form: 10 million yuan, starting this year, promise track. */
    public static Map<String, Object> projectForm() {
        Map<String, Object> form = new HashMap<>();
        form.put("code", "2026-510302-34-03-12345-6");
        form.put("name", "数控机床更新改造项目" + NEXT.incrementAndGet());
        form.put("field", "INDUSTRY");
        form.put("direction", "ADVANCED");
        form.put("nature", "TRANSFORMATION");
        form.put("industry", "3490");
        form.put("county", ZILIUJING);
        form.put("address", "自流井区测试路1号");
        form.put("content", "更新数控机床十台，淘汰旧机床十二台，配套建设能耗在线监测系统。编号 " + NEXT.incrementAndGet());
        form.put("scale", "年产精密零件五万件");
        form.put("leadPerson", "王建国");
        form.put("leadPhone", "0813-2200000");
        form.put("plannedStart", java.time.LocalDate.now().getYear() + "-01-10");
        form.put("plannedCompletion", (java.time.LocalDate.now().getYear() + 1) + "-06-30");
        form.put("totalInvestment", 10_000_000.00);
        form.put("fixedAssetInvestment", 9_000_000.00);
        form.put("equipmentInvestment", 8_000_000.00);
        form.put(
                "funding",
                List.of(
                        Map.of("source", "OWN", "amount", 4_000_000.00),
                        Map.of("source", "BANK", "amount", 6_000_000.00)));
        form.put("yearPlan", 5_000_000.00);
        form.put("landUse", "NONE_NEW");
        form.put(
                "permits",
                List.of(Map.of("kind", "FILING", "number", "川投资备〔2026〕1号", "date", "2026-01-05", "state", "OBTAINED")));
        form.put("retiredEquipment", List.of(machine("C6140-" + NEXT.incrementAndGet())));
        form.put(
                "newEquipment",
                List.of(Map.of(
                        "name",
                        "数控车床",
                        "model",
                        "CK6150",
                        "quantity",
                        10,
                        "unitPrice",
                        800_000.00,
                        "energyGrade",
                        1,
                        "origin",
                        "DOMESTIC",
                        "supplier",
                        "四川测试机床厂")));
        form.put("effect", Map.of("tceSaved", 320.5, "co2Reduced", 800, "capacity", "提高三成"));
        form.put("loan", loan());
        form.put("consent", Map.of("given", true, "until", "2099-12-31"));
        return form;
    }

    public static Map<String, Object> machine(String model) {
        return Map.of(
                "name",
                "普通车床",
                "model",
                model,
                "quantity",
                12,
                "commissioned",
                "2005-03-01",
                "originalCost",
                1_200_000.00,
                "depreciated",
                true,
                "energyGrade",
                5);
    }

    /** What makes a form that of a project too small for every programme, and raises no flag. */
    public static Map<String, Object> small() {
        Map<String, Object> loan = loan();
        loan.put("amount", 2_000_000);
        return Map.of(
                "totalInvestment", 4_000_000,
                "fixedAssetInvestment", 3_000_000,
                "equipmentInvestment", 2_500_000,
                "yearPlan", 1_000_000,
                "funding", List.of(Map.of("source", "OWN", "amount", 4_000_000)),
                "newEquipment",
                        List.of(Map.of(
                                "name",
                                "数控车床",
                                "model",
                                "CK6150",
                                "quantity",
                                1,
                                "unitPrice",
                                800_000,
                                "origin",
                                "DOMESTIC")),
                "loan", loan);
    }

    public static Map<String, Object> loan() {
        return new HashMap<>(Map.of(
                "amount",
                6_000_000.00,
                "termMonths",
                36,
                "latestRate",
                3.85,
                "use",
                "购置设备",
                "guarantee",
                "设备抵押",
                "intendedBanks",
                new ArrayList<>(List.of("bank-102655000018"))));
    }

    public static RequestSpecification as(String token) {
        return given().basePath("/api/library").auth().oauth2(token).contentType("application/json");
    }

    /** A draft; the answer has id and ETag. */
    public static Response draft(String token, Map<String, Object> form) {
        Response drafted = as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post("/projects");
        drafted.then().statusCode(201);
        return drafted;
    }

    /** Acts on the current version of a record. */
    public static Response act(String token, String record, String verb, @Nullable Object body) {
        String tag = as(token).get(record).then().statusCode(200).extract().header("ETag");
        RequestSpecification request = as(token).header("If-Match", tag);
        if (body != null) {
            request.body(body);
        }
        return request.post(record + "/" + verb);
    }

    /** A submitted project; gives its path. */
    public static String submitted(Enterprise enterprise, Map<String, Object> form) {
        String path = "/projects/" + draft(enterprise.token(), form).path("id");
        act(enterprise.token(), path, "submission", null).then().statusCode(200);
        return path;
    }

    /** A project that went through all reviews; gives its path. */
    public static String admitted(Enterprise enterprise, Map<String, Object> form) {
        String path = submitted(enterprise, form);
        act(TestTokens.of(DISTRICT), path, "pass", null).then().statusCode(200);
        act(TestTokens.of(BUREAU), path, "pass", null).then().statusCode(200);
        act(TestTokens.of(PREPARER), path, "admission", null).then().statusCode(200);
        return path;
    }

    public static Map<String, Object> reasons(String field) {
        return Map.of("reasons", List.of(Map.of("field", field, "reason", "请核对后重新填写")));
    }

    /** An amount of JSON, however it is written: 5000000, 5000000.00 or 5.0E6. */
    public static Matcher<Object> yuan(long amount) {
        return new CustomTypeSafeMatcher<>(amount + " yuan") {
            @Override
            protected boolean matchesSafely(Object found) {
                return found instanceof Number number && number.longValue() == amount;
            }
        };
    }

    /** The id at the end of a path. */
    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
