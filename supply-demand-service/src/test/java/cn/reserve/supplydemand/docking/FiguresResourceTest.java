package cn.reserve.supplydemand.docking;

import static cn.reserve.supplydemand.docking.DockingFixture.PATH;
import static cn.reserve.supplydemand.docking.DockingFixture.TODAY;
import static cn.reserve.supplydemand.docking.DockingFixture.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.docking.DockingFixture.Pair;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other tests make cases too: figures are compared before and after. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FiguresResourceTest {
    private static final String MONTH = YearMonth.from(TODAY).toString();

    @Inject
    ParticipantFixture participants;

    @ParameterizedTest
    @CsvSource({"COUNTY, 510302", "CATEGORY, CNC_MACHINE_TOOL", "MONTH, "})
    void addsUpWhatWasOpenedAndWhatWasAgreed(String by, String group) {
        String key = group == null ? MONTH : group;
        Row before = row(figures(Map.of("by", by)), key);

        Pair.of(participants).agreed();
        String talk = Pair.of(participants).talking();
        Pair dropped = Pair.of(participants);
        step(dropped.buyer(), dropped.interested(), "drop", Map.of("reason", "PRICE"))
                .statusCode(200);

        Row after = row(figures(Map.of("by", by)), key);
        assertThat(talk).isNotEmpty();
        assertThat(after.opened() - before.opened()).isEqualTo(3);
        assertThat(after.agreed() - before.agreed()).isOne();
        assertThat(after.talking() - before.talking()).isOne();
        assertThat(after.dropped() - before.dropped()).isOne();
        assertThat(after.agreements() - before.agreements()).isOne();
        assertThat(after.amount() - before.amount()).isEqualTo(3_600_000);
    }

    @Test
    void saysWhyCasesWereDropped() {
        Pair pair = Pair.of(participants);
        step(pair.buyer(), pair.interested(), "drop", Map.of("reason", "NO_ANSWER"))
                .statusCode(200);

        figures(Map.of()).body("reasons.reason", hasItem("NO_ANSWER")).body("by", equalTo("COUNTY"));
    }

    @Test
    void hasNothingForMonthsWithoutCases() {
        figures(Map.of("from", "2020-01", "to", "2020-03"))
                .body("rows", hasSize(0))
                .body("total.opened", equalTo(0))
                .body("reasons", hasSize(0));
    }

    @Test
    void aDistrictCountsItsOwnEnterprisesCases() {
        Pair.of(participants).interested();

        JsonPath own = given().auth()
                .oauth2(TestTokens.districtReviewer("510373"))
                .get(PATH + "/figures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(own.getInt("total.opened")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"by, BANK, by", "from, soon, from", "to, 2001-01, to"})
    void namesAWrongQuestion(String name, String value, String field) {
        Map<String, String> asked = name.equals("to") ? Map.of("from", "2026-01", name, value) : Map.of(name, value);
        given().auth()
                .oauth2(TestTokens.auditor())
                .queryParams(asked)
                .get(PATH + "/figures")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void isForOfficialsOnly() {
        String enterprise = TestTokens.enterprise(participants.verified("510302"), "510302");
        for (String path : new String[] {"/figures", "/figures/export"}) {
            given().get(PATH + path).then().statusCode(401);
            Stream.of(enterprise, TestTokens.bankOfficer("bank-102100099996"), TestTokens.systemAdmin())
                    .forEach(token ->
                            given().auth().oauth2(token).get(PATH + path).then().statusCode(403));
        }
    }

    @Test
    void leavesAsAFileWithItsSum() {
        Pair.of(participants).agreed();

        String file = given().auth()
                .oauth2(TestTokens.auditor())
                .queryParam("format", "CSV")
                .queryParam("by", "CATEGORY")
                .get(PATH + "/figures/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file).contains("分组", "数控机床", "合计");
    }

    private static ValidatableResponse figures(Map<String, String> asked) {
        return given().auth()
                .oauth2(TestTokens.auditor())
                .queryParams(asked)
                .get(PATH + "/figures")
                .then()
                .statusCode(200);
    }

    private static Row row(ValidatableResponse figures, String key) {
        JsonPath json = figures.extract().jsonPath();
        String row = "rows.find { it.key == '" + key + "' }";
        return json.get(row) == null
                ? new Row(0, 0, 0, 0, 0, 0)
                : new Row(
                        json.getInt(row + ".opened"),
                        json.getInt(row + ".talking"),
                        json.getInt(row + ".agreed"),
                        json.getInt(row + ".dropped"),
                        json.getInt(row + ".agreements"),
                        json.<Number>get(row + ".agreedAmount").longValue());
    }

    private record Row(int opened, int talking, int agreed, int dropped, int agreements, long amount) {}
}
