package cn.reserve.supplydemand.recovery;

import static cn.reserve.supplydemand.recovery.RecoveryFixture.BASE;
import static cn.reserve.supplydemand.recovery.RecoveryFixture.FIGURES;
import static cn.reserve.supplydemand.recovery.RecoveryFixture.TARGETS;
import static cn.reserve.supplydemand.recovery.RecoveryFixture.board;
import static cn.reserve.supplydemand.recovery.RecoveryFixture.change;
import static cn.reserve.supplydemand.recovery.RecoveryFixture.correct;
import static cn.reserve.supplydemand.recovery.RecoveryFixture.end;
import static cn.reserve.supplydemand.recovery.RecoveryFixture.enter;
import static cn.reserve.supplydemand.recovery.RecoveryFixture.figure;
import static cn.reserve.supplydemand.recovery.RecoveryFixture.set;
import static cn.reserve.supplydemand.recovery.RecoveryFixture.target;
import static cn.reserve.supplydemand.recovery.RecoveryFixture.voidFigure;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.network.SiteFixture;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RecoveryResourceTest {
    private static final List<String> COUNTIES = List.of("510302", "510303", "510304", "510311", "510321", "510322");

    /** Each test has its own years: a figure is once for indicator, year and county. */
    private static final AtomicInteger YEAR = new AtomicInteger(2000);

    private final String bureau = TestTokens.bureauReviewer("commerce");

    @Inject
    ParticipantFixture participants;

    @Inject
    AuditTrail trail;

    @Test
    void aDistrictEntersTheFiguresOfItsOwnCountyOnly() {
        int year = YEAR.getAndIncrement();
        String district = TestTokens.districtReviewer("510302");

        String id = enter(district, figure("WASTE_APPLIANCES", year, "510302", 320))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("countyName", equalTo("自流井区"))
                .body("unit", equalTo("PIECES"))
                .extract()
                .path("id");

        enter(district, figure("WASTE_APPLIANCES", year, "510303", 320))
                .statusCode(403)
                .body("code", equalTo("recovery-figure.not-yours"));
        enter(district, figure("WASTE_APPLIANCES", year, null, 320)).statusCode(403);
        enter(TestTokens.bureauReviewer("economy"), figure("WASTE_APPLIANCES", year, null, 320))
                .statusCode(403);
        enter(
                        TestTokens.enterprise(participants.verified("510302"), "510302"),
                        figure("WASTE_APPLIANCES", year, null, 1))
                .statusCode(403);
        enter(TestTokens.auditor(), figure("WASTE_APPLIANCES", year, null, 1)).statusCode(403);
        enter(district, figure("WASTE_APPLIANCES", year, "510302", 321))
                .statusCode(409)
                .body("code", equalTo("recovery-figure.known"));
        correct(TestTokens.districtReviewer("510303"), id, 0, 300).statusCode(403);
        correct(district, id, 9, 300).statusCode(412);
        correct(district, id, 0, 300)
                .statusCode(200)
                .body("value", equalTo(300.00f))
                .body("correctionReason", equalTo("重复统计"));
        assertThat(trail.of("recovery-figure", id))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("recovery-figure.entered", "recovery-figure.corrected");
        correct(bureau, UUID.randomUUID().toString(), 0, 300).statusCode(404);
        given().contentType(ContentType.JSON)
                .body(figure("WASTE_APPLIANCES", year, null, 1))
                .post(FIGURES)
                .then()
                .statusCode(401);
    }

    @Test
    void aFigureOfAWrongYearIsVoidedAndMakesRoomForTheRightOne() {
        String district = TestTokens.districtReviewer("510304");
        String id = enter(district, figure("WASTE_APPLIANCES", 2003, "510304", 77))
                .statusCode(201)
                .extract()
                .path("id");
        voidFigure(TestTokens.districtReviewer("510303"), id, 0).statusCode(403);
        voidFigure(TestTokens.enterprise(participants.verified("510304"), "510304"), id, 0)
                .statusCode(403);
        voidFigure(district, id, 9).statusCode(412);

        voidFigure(district, id, 0)
                .statusCode(200)
                .body("voidedAt", notNullValue())
                .body("correctable", equalTo(false))
                .body("correctionReason", equalTo("年度填错"));

        correct(district, id, 1, 300).statusCode(409).body("code", equalTo("recovery-figure.voided"));
        assertThat(ofCounty("WASTE_APPLIANCES", 2003, "510304")).isNull();
        enter(district, figure("WASTE_APPLIANCES", 2003, "510304", 12)).statusCode(201);
        assertThat(ofCounty("WASTE_APPLIANCES", 2003, "510304")).isEqualTo(12.0f);
    }

    private @Nullable Float ofCounty(String indicator, int year, String county) {
        return board(TestTokens.auditor(), year)
                .statusCode(200)
                .extract()
                .path("rows.find { it.indicator == '" + indicator + "' }.counties.find { it.county == '" + county
                        + "' }.value");
    }

    static Stream<@Nullable Object[]> wrongFields() {
        return Stream.of(
                new Object[] {"indicator", "STANDARDISED_STATIONS"},
                new Object[] {"indicator", "NONSENSE"},
                new Object[] {"year", 1999},
                new Object[] {"year", 2999},
                new @Nullable Object[] {"year", null},
                new Object[] {"value", -1},
                new Object[] {"value", 1.001},
                new Object[] {"county", "510999"},
                new Object[] {"source", " "});
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheWrongField(String field, @Nullable Object value) {
        Map<String, @Nullable Object> figure = figure("RECYCLED_RESOURCES", 2010, null, 5);
        figure.put(field, value);

        enter(bureau, figure).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void aShareIsAHundredAtMost() {
        enter(bureau, figure("RENEWABLE_MATERIAL_SHARE", YEAR.getAndIncrement(), null, 101))
                .statusCode(400)
                .body("violations.field", contains("value"));
    }

    @Test
    void theCitysValueIsItsOwnFigureOrAllCountiesTogether() {
        int year = YEAR.getAndIncrement();
        for (String county : COUNTIES.subList(0, 5)) {
            enter(bureau, figure("RECYCLED_RESOURCES", year, county, 10)).statusCode(201);
        }
        row("RECYCLED_RESOURCES", year, "city.value", nullValue());
        row("RECYCLED_RESOURCES", year, "city.reported", equalTo(5));

        enter(bureau, figure("RECYCLED_RESOURCES", year, "510322", 10)).statusCode(201);
        row("RECYCLED_RESOURCES", year, "city.value", equalTo(60.00f));
        row("RECYCLED_RESOURCES", year, "city.basis", equalTo("COUNTIES"));
        row("RECYCLED_RESOURCES", year, "counties.county", equalTo(COUNTIES));

        enter(bureau, figure("RECYCLED_RESOURCES", year, null, 75)).statusCode(201);
        row("RECYCLED_RESOURCES", year, "city.value", equalTo(75.00f));
        row("RECYCLED_RESOURCES", year, "city.basis", equalTo("CITY"));
    }

    @Test
    void sharesDoNotAddUp() {
        int year = YEAR.getAndIncrement();
        for (String county : COUNTIES) {
            enter(bureau, figure("RENEWABLE_MATERIAL_SHARE", year, county, 10)).statusCode(201);
        }

        row("RENEWABLE_MATERIAL_SHARE", year, "city.value", nullValue());
    }

    @Test
    void aTargetShowsThePathAndTheLight() {
        int year = YEAR.getAndAdd(5);
        for (int i = 0; i < 5; i++) {
            enter(bureau, figure("END_OF_LIFE_VEHICLES", year + i, null, 1000 + 250 * i))
                    .statusCode(201);
        }
        Map<String, @Nullable Object> doubled = target("END_OF_LIFE_VEHICLES", "INCREASE_PERCENT", year, 100, year + 4);

        String id = set(TestTokens.commissionPreparer(), doubled)
                .statusCode(201)
                .body("base", equalTo(1000.00f))
                .body("level", equalTo(2000.00f))
                .body("years.find { it.year == " + (year + 1) + " }.expected", equalTo(1250.00f))
                .body("judgedYear", equalTo(year + 4))
                .body("light", equalTo("GREEN"))
                .body("changeable", equalTo(true))
                .extract()
                .path("id");

        board(TestTokens.applicant(), year)
                .body("targets.find { it.id == '" + id + "' }.documentNumber", equalTo("自府办发〔2024〕11号"))
                .body("targets.find { it.id == '" + id + "' }.changeable", equalTo(false))
                .body("keepsFigures", equalTo(false))
                .body("keepsTargets", equalTo(false));
        doubled.put("value", 300);
        change(TestTokens.bureauReviewer("economy"), id, 0, doubled).statusCode(403);
        change(bureau, id, 7, doubled).statusCode(412);
        change(bureau, id, 0, doubled).statusCode(200).body("light", equalTo("RED"));
        end(bureau, id, 1).statusCode(200).body("ended", equalTo(true)).body("reason", equalTo("由新文件替代"));
        change(bureau, id, 2, doubled).statusCode(409).body("code", equalTo("recovery-target.ended"));
    }

    @Test
    void aTargetIsNotGreenByWhatWasReportedLongAgo() {
        int year = YEAR.getAndAdd(5);
        for (int i = 0; i < 3; i++) {
            enter(bureau, figure("END_OF_LIFE_VEHICLES", year + i, null, 1000 + 250 * i))
                    .statusCode(201);
        }

        set(bureau, target("END_OF_LIFE_VEHICLES", "INCREASE_PERCENT", year, 100, year + 4))
                .statusCode(201)
                .body("judgedYear", equalTo(year + 2))
                .body("light", equalTo("NONE"));
    }

    @Test
    void targetsAreEnteredByTheCommerceBureauAndTheCommissionOnly() {
        Map<String, @Nullable Object> target = target("WASTE_APPLIANCES", "INCREASE_PERCENT", 2023, 35, 2027);

        set(TestTokens.districtReviewer("510302"), target).statusCode(403);
        set(TestTokens.bureauReviewer("housing"), target)
                .statusCode(403)
                .body("code", equalTo("recovery-target.not-yours"));
        set(TestTokens.enterprise(participants.verified("510302"), "510302"), target)
                .statusCode(403);
        target.put("dueYear", 2023);
        set(bureau, target).statusCode(400).body("violations.field", contains("dueYear"));
        given().contentType(ContentType.JSON).body(target).post(TARGETS).then().statusCode(401);
        set(bureau, target("RENEWABLE_MATERIAL_SHARE", "LEVEL", 2023, 101, 2027))
                .statusCode(400)
                .body("violations.field", contains("value"));
    }

    @Test
    void theRegisterCountsTheStationsByTheStandard() {
        String owner = TestTokens.enterprise(participants.verified("510302"), "510302");
        int year = LocalDate.now(CityTime.ZONE).getYear() - 1;
        long before = stations(year);

        SiteFixture.operating(owner, SiteFixture.stationWith("openedOn", year + "-12-31"));
        SiteFixture.operating(owner, SiteFixture.stationWith("openedOn", (year + 1) + "-01-01"));
        SiteFixture.operating(owner, SiteFixture.stationWith("standardised", false));
        SiteFixture.proposed(owner, SiteFixture.station());

        assertThat(stations(year)).isEqualTo(before + 1);
        row("STANDARDISED_STATIONS", year, "city.basis", equalTo("REGISTER"));
    }

    @Test
    void theListIsFilteredAndExported() {
        int year = YEAR.getAndIncrement();
        enter(bureau, figure("USED_VEHICLE_SALES", year, "510304", 4321)).statusCode(201);

        given().auth()
                .oauth2(TestTokens.applicant())
                .queryParams(Map.of("indicator", "USED_VEHICLE_SALES", "year", year, "county", "510304", "q", "年报"))
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body("items.value", contains(4321.00f))
                .body("items[0].correctable", equalTo(false));
        given().auth()
                .oauth2(TestTokens.auditor())
                .queryParams(Map.of("format", "CSV", "year", year))
                .get(FIGURES + "/export")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFF年度,指标"))
                .body(containsString("二手车交易量"))
                .body(containsString("大安区"));
        given().get(FIGURES).then().statusCode(401);
        given().auth().oauth2(TestTokens.feedReader()).get(FIGURES).then().statusCode(403);
        given().get(BASE + "/recovery-board").then().statusCode(401);
        board(bureau, 1990).statusCode(400);
        given().auth()
                .oauth2(bureau)
                .get(BASE + "/recovery-board")
                .then()
                .statusCode(200)
                .body("year", notNullValue())
                .body("keepsTargets", equalTo(true));
    }

    private long stations(int year) {
        return board(bureau, year)
                .extract()
                .jsonPath()
                .getLong("rows.find { it.indicator == 'STANDARDISED_STATIONS' }.city.value");
    }

    private void row(String indicator, int year, String path, Matcher<?> matcher) {
        board(bureau, year).statusCode(200).body("rows.find { it.indicator == '" + indicator + "' }." + path, matcher);
    }
}
