package cn.reserve.supplydemand.edition;

import static cn.reserve.supplydemand.round.RoundFixture.BASE;
import static cn.reserve.supplydemand.round.RoundFixture.COUNTY;
import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.bureau;
import static cn.reserve.supplydemand.round.RoundFixture.opened;
import static cn.reserve.supplydemand.round.RoundFixture.round;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static cn.reserve.supplydemand.submission.SubmissionFixture.motor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.platform.sheet.SheetWriter;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.sheettemplate.TemplateFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EditionsResourceTest {
    @Inject
    ParticipantFixture participants;

    @Inject
    AgroalDataSource database;

    @Inject
    Config config;

    private String submission = "";

    private static Map<String, String> washer() {
        return new HashMap<>(Map.of(
                "category",
                "家电",
                "brand",
                "示例",
                "model",
                "XQG-10",
                "yearlyCapacity",
                "3,000",
                "phone",
                "0813-5550123"));
    }

    /** A round of two sheets, passed; the sheet of consumer goods asks for a telephone number, which is personal. */
    private String passedRound(List<Map<String, String>> motors, List<Map<String, String>> goods) {
        TemplateFixture.withoutDraft("consumer-goods");
        Map<String, Object> phone = TemplateFixture.column("phone", "联系电话", "TEXT");
        phone.put("personal", true);
        TemplateFixture.draft(
                        TestTokens.systemAdmin(),
                        "consumer-goods",
                        TemplateFixture.with(
                                TemplateFixture.without(TemplateFixture.layout("consumer-goods"), "phone"), phone))
                .statusCode(200);
        TemplateFixture.release(TestTokens.systemAdmin(), "consumer-goods").statusCode(200);
        Map<String, Object> asked = round(COUNTY);
        asked.put("kinds", List.of("SUPPLY", "CONSUMER_GOODS"));
        String round = opened(asked);
        passed(round, motors, goods);
        return round;
    }

    private String frozen(List<Map<String, String>> motors, List<Map<String, String>> goods) {
        String round = passedRound(motors, goods);
        step(bureau(), round, "closing", "").then().statusCode(200);
        step(bureau(), round, "freezing", "").then().statusCode(200).body("state", equalTo("FROZEN"));
        return round;
    }

    private void passed(String round, List<Map<String, String>> motors, List<Map<String, String>> goods) {
        String token = TestTokens.enterprise(participants.verified(COUNTY), COUNTY);
        submission = BASE + "/submissions/"
                + as(token).put(round + "/own-submission").path("id");
        motors.forEach(row -> add(token, "SUPPLY", row));
        goods.forEach(row -> add(token, "CONSUMER_GOODS", row));
        step(token, submission, "handing-in", "").then().statusCode(200);
        step(TestTokens.districtReviewer(COUNTY), submission, "pass", "").then().statusCode(200);
    }

    private void add(String token, String kind, Map<String, String> values) {
        as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", kind, "values", values))
                .post(submission + "/rows")
                .then()
                .statusCode(201);
    }

    @Test
    void saysWhatWasPassedAndWhatItComesTo() {
        String round = frozen(List.of(motor(), motor()), List.of(washer()));

        as(bureau())
                .get(round + "/editions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items[0].reason", nullValue())
                .body("items[0].enterprises", equalTo(1))
                .body("items[0].rows", equalTo(3))
                .body("items[0].digest", matchesPattern("[0-9a-f]{64}"))
                .body("items[0].sheets.kind", contains("SUPPLY", "CONSUMER_GOODS"))
                .body("items[0].sheets.rows", contains(2, 1))
                .body("items[0].sheets[0].sums.key", contains("yearlyCapacity"))
                .body("items[0].sheets[0].sums[0].sum", equalTo(2000))
                .body("items[0].sheets[1].sums[0].sum", equalTo(3000));
    }

    @Test
    void isWrittenAsTheOfficialWorkbook() {
        Map<String, String> first = motor();
        String round = frozen(List.of(first, motor()), List.of(washer()));

        byte[] file = as(bureau())
                .get(round + "/editions/1/workbook")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"one-table-three-lists-2026-1.xlsx\""))
                .extract()
                .asByteArray();

        try (SheetReader reader = SheetReader.open(new ByteArrayInputStream(file), SheetLimits.standard())) {
            assertThat(reader.sheets()).containsExactly("封面", "设备更新供给清单", "消费品生产供给清单");
            assertThat(lines(reader, 0).toString()).contains("2026年度“一表三单”填报", "单位（盖章）", "Digest");
            List<List<String>> supply = lines(reader, 1);
            assertThat(supply.get(0).getFirst()).contains("2026年度“一表三单”填报");
            assertThat(supply.get(1)).startsWith("编号 · No.", "企业名称 · Enterprise");
            assertThat(supply.get(2)).contains("1", "三相异步电机", first.get("model"), "电机");
            assertThat(supply.get(4).getFirst()).startsWith("合计");
            assertThat(supply.get(4)).contains("2000");
        }
    }

    @Test
    void isKnownAgainFromItsWorkbook() {
        Map<String, String> precise = motor();
        precise.put("priceFrom", "20000.10");
        precise.put("keyFigures", "= 75 kW");
        String round = frozen(List.of(precise, motor()), List.of(washer()));
        String other = frozen(List.of(motor()), List.of());
        byte[] file = as(bureau()).get(round + "/editions/1/workbook").asByteArray();

        check(round, file)
                .statusCode(200)
                .body("same", equalTo(true))
                .body("digest", equalTo(as(bureau()).get(round + "/editions").path("items[0].digest")))
                .body("pages.name", contains("封面", "设备更新供给清单", "消费品生产供给清单"))
                .body("pages.same", contains(true, true, true));
        check(other, file).body("same", equalTo(false)).body("pages.same", contains(false, false, false));
        // Stored again with other formats and one other price.
        check(round, copied(file, "25000", "25000")).body("same", equalTo(true));
        check(round, copied(file, "25000", "24000"))
                .body("same", equalTo(false))
                .body("pages.same", contains(true, false, true));
        check(round, "nonsense".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("sheet.not-a-workbook"));
        as(TestTokens.districtReviewer(COUNTY))
                .contentType("application/octet-stream")
                .body(file)
                .post(round + "/editions/1/checked-workbook")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse check(String round, byte[] file) {
        return as(bureau())
                .contentType("application/octet-stream")
                .body(file)
                .post(round + "/editions/1/checked-workbook")
                .then();
    }

    /** A workbook that says the same, but for one number. */
    private static byte[] copied(byte[] file, String number, String other) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (SheetReader reader = SheetReader.open(new ByteArrayInputStream(file), SheetLimits.standard());
                SheetWriter workbook = SheetWriter.open(copy)) {
            for (int i = 0; i < reader.sheets().size(); i++) {
                List<List<Object>> lines = new ArrayList<>();
                reader.rows(
                        i,
                        row -> lines.add(row.cells().stream()
                                .map(cell -> cell.number() == null
                                        ? (Object) cell.text()
                                        : cell.text().equals(number) ? new BigDecimal(other) : cell.number())
                                .toList()));
                workbook.sheet(
                        reader.sheets().get(i),
                        lines.getFirst().stream()
                                .map(cell -> SheetColumn.of(cell.toString()))
                                .toList());
                lines.stream().skip(1).forEach(line -> workbook.row(line.toArray()));
            }
        }
        return copy.toByteArray();
    }

    @Test
    void isMadeInTheBackgroundOfManyRows() throws SQLException {
        String round = passedRound(List.of(motor()), List.of());
        step(bureau(), round, "closing", "").then().statusCode(200);
        try (var connection = database.getConnection();
                var many = connection.prepareStatement("UPDATE submission SET row_count = 50000 WHERE round_id = ?")) {
            many.setObject(1, UUID.fromString(id(round)));
            many.executeUpdate();
        }

        step(bureau(), round, "freezing", "")
                .then()
                .statusCode(200)
                .body("state", equalTo("FREEZING"))
                .body("actions", empty());
        step(TestTokens.districtReviewer(COUNTY), submission, "pass", "").then().statusCode(409);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(bureau()).get(round).path("state").equals("FROZEN"));
        as(bureau()).get(round + "/editions").then().body("items.rows", contains(1));
        as(bureau())
                .get(BASE + "/notices")
                .then()
                .body(
                        "items.findAll { it.link == '/collection-rounds/" + id(round) + "' }.kind",
                        hasItem("collection-round.frozen"));
    }

    private static List<List<String>> lines(SheetReader reader, int sheet) {
        List<List<String>> lines = new ArrayList<>();
        reader.rows(
                sheet,
                row -> lines.add(row.cells().stream().map(cell -> cell.text()).toList()));
        return lines;
    }

    @Test
    void leavesPersonalColumnsOutOfOpenData() {
        String round = frozen(List.of(motor()), List.of(washer()));
        String open = round + "/editions/1/open-data?kind=CONSUMER_GOODS";

        as(bureau())
                .get(open)
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"consumer-goods-2026-1.json\""))
                .body("edition", equalTo(1))
                .body("columns.key", not(hasItem("phone")))
                .body("rows[0].values.yearlyCapacity", equalTo(3000))
                .body("rows[0].values.category", equalTo("APPLIANCE"))
                .body("rows[0].county", equalTo(COUNTY))
                .body("rows[0].values.phone", nullValue());
        String csv = as(bureau())
                .get(open + "&format=CSV")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("企业名称 · Enterprise", "家电", "XQG-10").doesNotContain("联系电话", "0813");
    }

    @Test
    void putsTwoRoundsBesideEachOther() {
        String before = frozen(List.of(motor()), List.of(washer()));
        String now = frozen(List.of(motor(), motor()), List.of());

        as(bureau())
                .get(now + "/comparison?with=" + id(before))
                .then()
                .statusCode(200)
                .body("round.edition", equalTo(1))
                .body("sheets.kind", contains("SUPPLY", "CONSUMER_GOODS"))
                .body("sheets[0].round.rows", equalTo(2))
                .body("sheets[0].other.rows", equalTo(1))
                .body("sheets[0].both", equalTo(0))
                .body("sheets[0].only", equalTo(1))
                .body("sheets[0].gone", equalTo(1))
                .body("sheets[0].sums[0].round", equalTo(2000))
                .body("sheets[0].sums[0].other", equalTo(1000))
                .body("sheets[0].counties.county", contains(COUNTY))
                .body("sheets[1].round.rows", equalTo(0));
        String open = opened(round(COUNTY));
        as(bureau()).get(now + "/comparison?with=" + id(open)).then().statusCode(404);
        as(bureau()).get(now + "/comparison").then().statusCode(400);
        as(bureau()).get(now + "/comparison?with=nonsense").then().statusCode(400);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE round_edition SET reason = 'other' WHERE round_id = ?",
                "DELETE FROM round_edition WHERE round_id = ?",
                "UPDATE round_edition_row SET enterprise = 'other' WHERE edition_id IN (SELECT id FROM round_edition WHERE round_id = ?)",
                "DELETE FROM round_edition_row WHERE edition_id IN (SELECT id FROM round_edition WHERE round_id = ?)",
                "INSERT INTO round_edition_row SELECT edition_id, kind, number + 9, uscc, enterprise, county, data"
                        + " FROM round_edition_row WHERE edition_id IN (SELECT id FROM round_edition WHERE round_id = ?)",
                "UPDATE collection_round SET name = 'other' WHERE id = ?",
                "DELETE FROM collection_round WHERE id = ?",
                "UPDATE submission SET reason = 'other' WHERE round_id = ?",
                "INSERT INTO submission SELECT uuidv7(), 0, round_id, 'other', county, 'PASSED', 0, '', '[]', '', now()"
                        + " FROM submission WHERE round_id = ?",
                "UPDATE round_row SET data = '{}' WHERE submission_id IN (SELECT id FROM submission WHERE round_id = ?)",
                "DELETE FROM round_row WHERE submission_id IN (SELECT id FROM submission WHERE round_id = ?)"
            })
    void nobodyChangesWhatIsFrozen(String change) throws SQLException {
        UUID round = UUID.fromString(id(frozen(List.of(motor()), List.of())));
        // As the owner of the tables, whom no missing right holds back.
        try (var connection = DriverManager.getConnection(
                        config.getValue("DB_URL", String.class),
                        config.getValue("DB_OWNER_USERNAME", String.class),
                        config.getValue("DB_OWNER_PASSWORD", String.class));
                var statement = connection.prepareStatement(change)) {
            statement.setObject(1, round);
            assertThatThrownBy(statement::executeUpdate)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void submissionsOfAFrozenRoundStillGoAlongWithTheirEnterprise() throws SQLException {
        UUID round = UUID.fromString(id(frozen(List.of(motor()), List.of())));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "UPDATE submission SET county = '510302', version = version + 1 WHERE round_id = ?")) {
            statement.setObject(1, round);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void isForThoseWhoMaySeeTheWholeCity() {
        String round = frozen(List.of(motor()), List.of());
        for (String path : List.of("/editions", "/editions/1/workbook", "/editions/1/open-data?kind=SUPPLY")) {
            as(TestTokens.districtReviewer(COUNTY)).get(round + path).then().statusCode(403);
            as(TestTokens.enterprise("91510300MA6TEST016", COUNTY))
                    .get(round + path)
                    .then()
                    .statusCode(403);
            as(TestTokens.bureauReviewer("housing")).get(round + path).then().statusCode(404);
            as(TestTokens.auditor()).get(round + path).then().statusCode(200);
        }
        as(bureau()).get(round + "/editions/2/workbook").then().statusCode(404);
        as(bureau()).get(round + "/editions/1/open-data?kind=SURVEY").then().statusCode(404);
        as(bureau()).get(round + "/editions/1/open-data").then().statusCode(400);
        as(bureau())
                .get(round + "/editions/1/open-data?kind=SUPPLY&format=XML")
                .then()
                .statusCode(400);
        as(bureau()).get(opened(round(COUNTY)) + "/editions").then().body("items", empty());
    }
}
