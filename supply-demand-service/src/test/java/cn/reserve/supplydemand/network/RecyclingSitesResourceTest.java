package cn.reserve.supplydemand.network;

import static cn.reserve.supplydemand.network.SiteFixture.PATH;
import static cn.reserve.supplydemand.network.SiteFixture.change;
import static cn.reserve.supplydemand.network.SiteFixture.operating;
import static cn.reserve.supplydemand.network.SiteFixture.propose;
import static cn.reserve.supplydemand.network.SiteFixture.proposed;
import static cn.reserve.supplydemand.network.SiteFixture.read;
import static cn.reserve.supplydemand.network.SiteFixture.station;
import static cn.reserve.supplydemand.network.SiteFixture.stationWith;
import static cn.reserve.supplydemand.network.SiteFixture.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RecyclingSitesResourceTest {
    private static final String COUNTY = "510302";
    private static final String REASON = "{\"reason\":\"地址不详\"}";

    @Inject
    ParticipantFixture participants;

    @Inject
    AuditTrail trail;

    private String uscc = "";
    private String owner = "";
    private String district = "";

    @BeforeEach
    void anEnterpriseAndItsDistrict() {
        uscc = participants.verified("510304");
        owner = TestTokens.enterprise(uscc, "510304");
        district = TestTokens.districtReviewer(COUNTY);
    }

    @Test
    void aProposalWaitsForTheDistrictOfTheSiteNotOfTheEnterprise() {
        String id = propose(owner, station())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("PROPOSED"))
                .body("countyName", equalTo("自流井区"))
                .body("enterprise.uscc", equalTo(uscc))
                .body("actions", contains("CHANGE", "WITHDRAW"))
                .extract()
                .path("id");

        read(district, id).statusCode(200).body("actions", contains("CONFIRM", "RETURN"));
        read(TestTokens.districtReviewer("510304"), id)
                .statusCode(404)
                .body("code", equalTo("recycling-site.not-found"));
        step(TestTokens.districtReviewer("510304"), id, "confirmation", 0, null).statusCode(404);
        step(district, id, "confirmation", 0, null)
                .statusCode(200)
                .body("state", equalTo("OPERATING"))
                .body("actions", contains("CLOSE"));
        assertThat(trail.of("recycling-site", id))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("recycling-site.proposed", "recycling-site.confirmed");
    }

    @Test
    void whatWasNotConfirmedIsSeenByWhoHasToDoWithIt() {
        String id = proposed(owner, station());

        Stream.of(
                        TestTokens.bureauReviewer("commerce"),
                        TestTokens.bureauReviewer("economy"),
                        TestTokens.commissionPreparer(),
                        TestTokens.auditor())
                .forEach(reader -> read(reader, id).statusCode(200));
        Stream.of(
                        TestTokens.enterprise(participants.verified(COUNTY), COUNTY),
                        TestTokens.bureauReviewer("housing"),
                        TestTokens.bankOfficer("bank-102100099996"),
                        TestTokens.applicant())
                .forEach(reader -> read(reader, id).statusCode(404));
        read(TestTokens.feedReader(), id).statusCode(403);
        given().get(PATH + "/" + id).then().statusCode(401);
    }

    @Test
    void everybodyReadsAnOperatingSite() {
        String id = operating(owner, station());

        Stream.of(
                        TestTokens.enterprise(participants.verified(COUNTY), COUNTY),
                        TestTokens.bankOfficer("bank-102100099996"),
                        TestTokens.applicant())
                .forEach(reader -> read(reader, id).statusCode(200).body("actions", empty()));
    }

    @Test
    void aReturnedProposalIsMendedAndWaitsAgain() {
        String id = proposed(owner, station());
        step(district, id, "return", 0, REASON)
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("reason", equalTo("地址不详"));

        step(district, id, "confirmation", 1, null)
                .statusCode(409)
                .body("code", equalTo("recycling-site.nothing-waits"));
        change(owner, id, 1, stationWith("address", "檀木林街 20 号"))
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("reason", nullValue())
                .body("address", equalTo("檀木林街 20 号"));
        step(owner, id, "withdrawal", 2, null).statusCode(200).body("state", equalTo("WITHDRAWN"));
        change(owner, id, 3, station()).statusCode(409).body("code", equalTo("recycling-site.ended"));
    }

    @Test
    void aChangeOfAConfirmedSiteWaitsBesideWhatWasConfirmed() {
        String id = operating(owner, station());
        change(owner, id, 1, stationWith("name", "檀木林回收中心站"))
                .statusCode(200)
                .body("name", equalTo("檀木林社区回收站"))
                .body("change.name", equalTo("檀木林回收中心站"))
                .body("changeState", equalTo("PROPOSED"));

        read(TestTokens.applicant(), id).body("change", nullValue()).body("changeState", nullValue());
        step(district, id, "return", 2, REASON)
                .statusCode(200)
                .body("state", equalTo("OPERATING"))
                .body("changeState", equalTo("RETURNED"))
                .body("changeReason", equalTo("地址不详"));
        change(owner, id, 3, stationWith("name", "檀木林中心站")).statusCode(200);
        step(district, id, "confirmation", 4, null)
                .statusCode(200)
                .body("name", equalTo("檀木林中心站"))
                .body("change", nullValue());
    }

    @Test
    void aChangeIsGivenUp() {
        String id = operating(owner, station());
        change(owner, id, 1, stationWith("name", "别的名称")).statusCode(200);

        step(owner, id, "withdrawal", 2, null)
                .statusCode(200)
                .body("state", equalTo("OPERATING"))
                .body("change", nullValue());
        step(owner, id, "withdrawal", 3, null).statusCode(409);
    }

    @Test
    void aConfirmedSiteKeepsKindAndCounty() {
        String id = operating(owner, station());

        change(owner, id, 1, stationWith("county", "510304"))
                .statusCode(400)
                .body("violations.field", contains("county"));
        change(owner, id, 1, stationWith("kind", "SORTING_CENTRE"))
                .statusCode(400)
                .body("violations.field", contains("kind"));
    }

    @Test
    void enterpriseOrDistrictClosesWithDayAndReason() {
        String today = LocalDate.now(CityTime.ZONE).toString();
        String own = operating(owner, station());
        Map<String, String> closing = Map.of("closedOn", today, "reason", "租约到期");
        step(TestTokens.enterprise(participants.verified(COUNTY), COUNTY), own, "closing", 1, closing)
                .statusCode(403)
                .body("code", equalTo("recycling-site.not-yours"));
        step(TestTokens.districtReviewer("510304"), own, "closing", 1, closing).statusCode(403);
        step(TestTokens.bureauReviewer("commerce"), own, "closing", 1, closing).statusCode(403);
        step(owner, own, "closing", 1, closing)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedOn", equalTo(today))
                .body("actions", empty());
        step(owner, own, "closing", 2, closing).statusCode(409);
        read(TestTokens.applicant(), own).statusCode(200);

        String other = operating(owner, station());
        step(district, other, "closing", 1, Map.of("closedOn", "2024-01-01", "reason", "关闭"))
                .statusCode(400)
                .body("violations.field", contains("closedOn"));
        step(district, other, "closing", 1, Map.of("closedOn", "2099-01-01", "reason", "关闭"))
                .statusCode(400);
        step(district, other, "closing", 1, closing).statusCode(200);
    }

    @Test
    void aSiteThatIsGivenUpBeforeItOpensIsClosedToo() {
        LocalDate today = LocalDate.now(CityTime.ZONE);
        String planned =
                operating(owner, stationWith("openedOn", today.plusMonths(2).toString()));

        step(owner, planned, "closing", 1, Map.of("closedOn", today.toString(), "reason", "项目取消"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }

    static Stream<@Nullable Object[]> wrongFields() {
        return Stream.of(
                new @Nullable Object[] {"name", null},
                new Object[] {"name", " "},
                new Object[] {"kind", "SPACESHIP"},
                new Object[] {"county", "510999"},
                new Object[] {"county", "510104"},
                new Object[] {"county", "x"},
                new Object[] {"goods", List.of()},
                new Object[] {"capacity", -1},
                new @Nullable Object[] {"phone", null},
                new @Nullable Object[] {"openedOn", null},
                new Object[] {"openedOn", "1900-01-01"},
                new Object[] {"openedOn", "2999-01-01"},
                new Object[] {"note", "\u0000"});
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheWrongField(String field, @Nullable Object value) {
        propose(owner, stationWith(field, value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(startsWith(field)));
    }

    @Test
    void aDismantlerNamesItsQualificationAndItsEnd() {
        Map<String, @Nullable Object> dismantler = stationWith("kind", "DISMANTLER");
        propose(owner, dismantler).statusCode(400).body("violations.field", contains("qualification"));
        dismantler.put("qualification", "川报废机动车 510300-01");
        propose(owner, dismantler).statusCode(400).body("violations.field", contains("qualificationUntil"));
        dismantler.put("qualificationUntil", "2024-12-31");

        String id = operating(owner, dismantler);

        read(owner, id).body("qualificationEnded", equalTo(true));
        given().auth()
                .oauth2(owner)
                .queryParams(Map.of("mine", true, "qualificationBefore", "2025-01-01"))
                .get(PATH)
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void onlyEnterprisesProposeAndOnlyDistrictsConfirm() {
        propose(district, station()).statusCode(403);
        propose(TestTokens.bureauReviewer("commerce"), station()).statusCode(403);
        propose(TestTokens.enterprise(ParticipantFixture.newUscc(), COUNTY), station())
                .statusCode(409)
                .body("code", equalTo("participant.not-verified"));
        String id = proposed(owner, station());
        step(owner, id, "confirmation", 0, null).statusCode(403);
        step(TestTokens.bureauReviewer("commerce"), id, "confirmation", 0, null).statusCode(403);
        step(TestTokens.auditor(), id, "return", 0, REASON).statusCode(403);
        change(TestTokens.enterprise(participants.verified(COUNTY), COUNTY), id, 0, station())
                .statusCode(404);
        given().contentType(ContentType.JSON).body(station()).post(PATH).then().statusCode(401);
    }

    @Test
    void refusesStaleAndUnseenVersions() {
        String id = proposed(owner, station());
        change(owner, id, 0, stationWith("hours", "周末休息")).statusCode(200);

        change(owner, id, 0, station()).statusCode(412);
        step(district, id, "confirmation", 0, null).statusCode(412);
        given().auth()
                .oauth2(district)
                .post(PATH + "/" + id + "/confirmation")
                .then()
                .statusCode(428);
        given().auth()
                .oauth2(owner)
                .contentType(ContentType.JSON)
                .body(station())
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency.key-missing"));
    }
}
