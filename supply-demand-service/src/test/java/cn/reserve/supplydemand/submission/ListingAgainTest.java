package cn.reserve.supplydemand.submission;

import static cn.reserve.supplydemand.round.RoundFixture.BASE;
import static cn.reserve.supplydemand.round.RoundFixture.COUNTY;
import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.bureau;
import static cn.reserve.supplydemand.round.RoundFixture.opened;
import static cn.reserve.supplydemand.round.RoundFixture.round;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static cn.reserve.supplydemand.submission.SubmissionFixture.motor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What passing again does to listings that somebody has changed since, and which round has the last word. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ListingAgainTest {
    private static final Map<String, String> REASON = Map.of("reason", "型号填写有误");

    @Inject
    ParticipantFixture participants;

    private final String district = TestTokens.districtReviewer(COUNTY);
    private final Map<String, String> first = motor();
    private final Map<String, String> second = motor();
    private String token = "";

    @BeforeEach
    void anEnterprise() {
        token = TestTokens.enterprise(participants.verified(COUNTY), COUNTY);
    }

    private record Filled(String round, String submission) {}

    private Filled begun(int year, String... kinds) {
        Map<String, Object> asked = round(COUNTY);
        asked.put("year", year);
        asked.put("name", year + "年度填报");
        asked.put("kinds", List.of(kinds));
        String round = opened(asked);
        return new Filled(
                round,
                BASE + "/submissions/"
                        + as(token).put(round + "/own-submission").path("id"));
    }

    private String add(Filled filled, Map<String, String> values) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "SUPPLY", "values", values))
                .post(filled.submission() + "/rows")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void passed(Filled filled) {
        step(token, filled.submission(), "handing-in", "").then().statusCode(200);
        step(district, filled.submission(), "pass", "").then().statusCode(200);
    }

    private void frozen(Filled filled) {
        step(bureau(), filled.round(), "closing", "").then().statusCode(200);
        step(bureau(), filled.round(), "freezing", "").then().statusCode(200);
    }

    private void corrected(Filled filled, Runnable correction) {
        step(bureau(), filled.submission(), "correction", REASON).then().statusCode(200);
        correction.run();
        passed(filled);
    }

    private void changeRow(Filled filled, Map<String, String> row, String column, String value) {
        JsonPath found = as(token)
                .get(filled.submission() + "/rows?kind=SUPPLY")
                .jsonPath()
                .setRootPath("items.find { it.values.model == '" + row.get("model") + "' }");
        Map<String, String> changed = new HashMap<>(row);
        changed.put(column, value);
        as(token)
                .header("If-Match", "\"" + found.get("version") + "\"")
                .body(Map.of("kind", "SUPPLY", "values", changed))
                .put(filled.submission() + "/rows/" + found.get("id"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse listed(Map<String, String> motor) {
        return as(token).get(BASE + "/supplies?q=" + motor.get("model")).then().statusCode(200);
    }

    /** The enterprise changes a listing by hand. */
    private void priced(Map<String, String> motor, double from) {
        String path = BASE + "/supplies/" + listed(motor).extract().path("items[0].id");
        Map<String, Object> supply = as(token).get(path).as(new TypeRef<Map<String, Object>>() {});
        Map<String, Object> request = new HashMap<>(supply);
        request.keySet().retainAll(SupplyFixture.machineTool().keySet());
        request.put("priceFrom", from);
        request.values().removeIf(Objects::isNull);
        as(token)
                .header("If-Match", "\"" + supply.get("version") + "\"")
                .body(request)
                .put(path)
                .then()
                .statusCode(200);
    }

    private void withdrawn(Map<String, String> motor) {
        JsonPath supply = listed(motor).extract().jsonPath().setRootPath("items[0]");
        as(token)
                .header("If-Match", "\"" + supply.get("version") + "\"")
                .delete(BASE + "/supplies/" + supply.get("id"))
                .then()
                .statusCode(204);
    }

    @Test
    void aCorrectionLeavesAloneWhatItDoesNotChange() {
        Map<String, String> third = motor();
        Filled filled = begun(2026, "SUPPLY");
        List.of(first, second, third).forEach(row -> add(filled, row));
        passed(filled);
        frozen(filled);
        priced(first, 18_000);
        withdrawn(third);

        corrected(filled, () -> changeRow(filled, second, "priceFrom", "21000"));

        listed(first).body("items[0].priceFrom", equalTo(18_000f));
        listed(second).body("items[0].priceFrom", equalTo(21_000f));
        listed(third).body("items", empty());
    }

    @Test
    void whatIsTakenOverUnchangedKeepsWhatItsEnterpriseChangedByHand() {
        Filled before = begun(2025, "SUPPLY");
        List.of(first, second).forEach(row -> add(before, row));
        passed(before);
        String id = listed(first).extract().path("items[0].id");
        priced(first, 18_000);
        Filled now = begun(2026, "SUPPLY");
        as(token).post(now.submission() + "/earlier-rows").then().body("taken", equalTo(2));
        changeRow(now, second, "priceFrom", "22000");
        passed(now);

        listed(first).body("items.id", contains(id)).body("items[0].priceFrom", equalTo(18_000f));
        listed(second).body("items", hasSize(1)).body("items[0].priceFrom", equalTo(22_000f));
    }

    @Test
    void anEarlierRoundChangesNothingThatALaterOneHasSaid() {
        Filled before = begun(2025, "SUPPLY");
        List.of(first, second).forEach(row -> add(before, row));
        passed(before);
        frozen(before);
        Filled now = begun(2026, "SUPPLY");
        as(token).post(now.submission() + "/earlier-rows").then().body("taken", equalTo(2));
        changeRow(now, first, "priceFrom", "22000");
        passed(now);
        Map<String, String> forgotten = motor();

        corrected(before, () -> {
            changeRow(before, first, "priceFrom", "19000");
            add(before, forgotten);
        });

        listed(first).body("items", hasSize(1)).body("items[0].priceFrom", equalTo(22_000f));
        listed(second).body("items", hasSize(1));
        listed(forgotten).body("items", empty());
    }

    @Test
    void whatWasFiledByHandStaysWhenTheRowGoes() {
        Map<String, Object> own = new HashMap<>(SupplyFixture.machineTool());
        own.put("product", first.get("product"));
        own.put("model", first.get("model"));
        String id = SupplyFixture.file(token, own).statusCode(201).extract().path("id");
        Filled filled = begun(2026, "SUPPLY");
        String row = add(filled, first);
        add(filled, second);
        passed(filled);
        listed(first).body("items.id", contains(id)).body("items[0].priceFrom", equalTo(20_000f));
        frozen(filled);

        corrected(
                filled,
                () -> as(token)
                        .header("If-Match", "\"0\"")
                        .delete(filled.submission() + "/rows/" + row)
                        .then()
                        .statusCode(204));

        listed(first).body("items.id", contains(id));
    }

    @Test
    void takesEachSheetOverFromTheLatestEarlierRoundThatAskedForIt() {
        Filled oldest = begun(2024, "SUPPLY");
        add(oldest, motor());
        passed(oldest);
        Filled before = begun(2025, "SUPPLY");
        add(before, first);
        passed(before);
        Filled other = begun(2025, "DEMAND");
        step(token, other.submission(), "nothing-to-report", "").then().statusCode(200);
        Filled later = begun(2027, "SUPPLY");
        add(later, second);
        passed(later);
        Filled now = begun(2026, "SUPPLY", "DEMAND");

        as(token)
                .post(now.submission() + "/earlier-rows")
                .then()
                .statusCode(200)
                .body("rounds", contains("2025年度填报"))
                .body("taken", equalTo(1))
                .body("leftBehind", equalTo(0));

        assertThat(as(token).get(now.submission() + "/rows?kind=SUPPLY").<List<String>>path("items.values.model"))
                .containsExactly(first.get("model"));
    }
}
