package cn.reserve.supplydemand.sheettemplate;

import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.PATH;
import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TemplateVersionsResourceTest {
    private static final String SUPPLY = PATH + "/supply/versions/1";
    private static final String DEMAND = PATH + "/demand/versions/1";

    private final String admin = TestTokens.systemAdmin();

    private static Map<String, String> renewal() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("kind", "设备更新"),
                Map.entry("retiredEquipment", "普通车床 CA6140"),
                Map.entry("retiredYear", "2006"),
                Map.entry("wantedEquipment", "数控车床"),
                Map.entry("category", "数控机床"),
                Map.entry("keyFigures", "最大回转直径 500 mm"),
                Map.entry("quantity", "3"),
                Map.entry("budget", "1,200,000.50"),
                Map.entry("purchaseMonth", "2026年9月"),
                Map.entry("financingWanted", "否"),
                Map.entry("digital", "yes"),
                Map.entry("green", "是")));
    }

    private ValidatableResponse tried(String version, Map<String, String> values) {
        return as(admin)
                .body(Map.of("values", values))
                .post(version + "/trial")
                .then()
                .statusCode(200);
    }

    @Test
    void readsARowAsSomebodyTypesIt() {
        tried(DEMAND, renewal())
                .body("faults", empty())
                .body("values.kind", equalTo("RENEWAL"))
                .body("values.category", equalTo("CNC_MACHINE_TOOL"))
                .body("values.budget", equalTo("1200000.5"))
                .body("values.purchaseMonth", equalTo("2026-09"))
                .body("values.digital", equalTo("true"));
    }

    @Test
    void asksARenewalForWhatIsRetiredAndATransformationNot() {
        Map<String, String> renewal = renewal();
        renewal.remove("retiredEquipment");
        renewal.remove("retiredYear");

        tried(DEMAND, renewal)
                .body("faults.column", containsInAnyOrder("retiredEquipment", "retiredYear"))
                .body("faults.rule", contains("cross-rule", "cross-rule"));
        renewal.put("kind", "技术改造");
        tried(DEMAND, renewal).body("faults", empty());
    }

    @Test
    void saysOnceWhatIsWrong() {
        Map<String, String> renewal = renewal();
        renewal.put("retiredYear", "06");

        tried(DEMAND, renewal).body("faults.column", contains("retiredYear")).body("faults.rule", contains("year"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quantity | 0 | at-least",
                "quantity | 100001 | at-most",
                "quantity | 1.5 | integer",
                "quantity | 三台 | type-number",
                "category | 飞机 | choice",
                "purchaseMonth | 2026-13 | type-month",
                "green | 也许 | yes-no",
                "budget | 1.005 | decimals"
            })
    void namesTheRuleThatAValueBreaks(String key, String value, String rule) {
        Map<String, String> renewal = renewal();
        renewal.put(key, value);

        tried(DEMAND, renewal).body("faults.column", contains(key)).body("faults.rule", contains(rule));
    }

    @Test
    void givesAWorkbookThatOffersChoicesAndKeepsItsHeadings() throws IOException {
        byte[] file = as(TestTokens.enterprise("91510300MA6TEST016", "510304"))
                .get(SUPPLY + "/workbook")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"supply-v1-template.xlsx\""))
                .extract()
                .asByteArray();

        List<String> headings = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(new ByteArrayInputStream(file), SheetLimits.standard())) {
            assertThat(reader.sheets()).containsExactly("设备更新供给清单", "选项Choices");
            reader.rows(0, row -> row.cells().forEach(cell -> headings.add(cell.text())));
        }
        assertThat(headings).startsWith("编号 · No.", "产品名称 · Product").contains("最低单价（元） · Lowest unit price (CNY)");
        String form = part(file, "xl/worksheets/sheet1.xml");
        assertThat(form).contains("type=\"custom\"").contains("<formula1>FALSE</formula1>");
        assertThat(form).contains("Choices'!$D$2:$D$13").doesNotContain("<f>");
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void givesTheSchemaOfARow() {
        as(TestTokens.bureauReviewer("economy"))
                .get(SUPPLY + "/schema")
                .then()
                .statusCode(200)
                .body("required", hasItem("priceFrom"))
                .body("properties.category.enum", hasItem("MOTOR"))
                .body("properties.product.maxLength", equalTo(200))
                .body("properties.energyGrade.x-maximum", equalTo("5"));
    }

    @Test
    void isTriedByThoseWhoKeepTheTemplatesOnly() {
        as(TestTokens.auditor())
                .body(Map.of("values", Map.of()))
                .post(SUPPLY + "/trial")
                .then()
                .statusCode(403);
    }
}
