package cn.reserve.supplydemand.tradein;

import static cn.reserve.supplydemand.tradein.OfferFixture.PATH;
import static cn.reserve.supplydemand.tradein.OfferFixture.change;
import static cn.reserve.supplydemand.tradein.OfferFixture.fridges;
import static cn.reserve.supplydemand.tradein.OfferFixture.fridgesWith;
import static cn.reserve.supplydemand.tradein.OfferFixture.publish;
import static cn.reserve.supplydemand.tradein.OfferFixture.published;
import static cn.reserve.supplydemand.tradein.OfferFixture.read;
import static cn.reserve.supplydemand.tradein.OfferFixture.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.network.SiteFixture;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TradeInOffersResourceTest {
    private static final String REASON = "{\"reason\":\"抵扣金额与门店公示不一致\"}";

    @Inject
    ParticipantFixture participants;

    @Inject
    AuditTrail trail;

    @Inject
    AgroalDataSource database;

    private String uscc = "";
    private String owner = "";
    private String stamp = "";

    @BeforeEach
    void anEnterprise() {
        uscc = participants.verified("510302");
        owner = TestTokens.enterprise(uscc, "510302");
        stamp = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void anOfferStandsAtOnceAndNamesTheSiteThatTakesTheOldGoods() {
        String site = SiteFixture.operating(owner, SiteFixture.station());

        String id = publish(owner, fridgesWith("siteId", site))
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("siteName", equalTo("檀木林社区回收站"))
                .body("countyName", equalTo("县510302"))
                .body("actions", contains("CHANGE", "END"))
                .extract()
                .path("id");

        read(TestTokens.applicant(), id).statusCode(200).body("actions", empty());
        read(TestTokens.feedReader(), id).statusCode(403);
        assertThat(trail.of("trade-in-offer", id))
                .extracting(AuditEntry::action)
                .containsExactly("trade-in-offer.published");
    }

    @Test
    void namesNoSiteThatDoesNotOperate() {
        String waiting = SiteFixture.proposed(owner, SiteFixture.station());

        publish(owner, fridgesWith("siteId", waiting)).statusCode(400).body("violations.field", contains("siteId"));
        publish(owner, fridgesWith("siteId", UUID.randomUUID().toString())).statusCode(400);
    }

    @Test
    void everybodyFindsWhatStandsTodayAndTheEnterpriseAllItsOwn() throws SQLException {
        String standing = published(owner, fridgesWith("title", "冰箱 " + stamp));
        String ended = published(owner, fridgesWith("title", "空调 " + stamp));
        step(owner, ended, "ending", 0, null).statusCode(200).body("state", equalTo("ENDED"));
        LocalDate tomorrow = LocalDate.now(CityTime.ZONE).plusDays(1);
        String coming = published(owner, withTitle(fridgesWith("validFrom", tomorrow.toString()), "洗衣机 " + stamp));
        String over = published(owner, fridgesWith("title", "电视 " + stamp));
        letRunOut(over);

        list(TestTokens.applicant(), Map.of("q", stamp)).body("items.id", contains(standing));
        list(TestTokens.applicant(), Map.of("q", stamp, "state", "ENDED")).body("items.id", contains(standing));
        list(owner, Map.of("q", stamp, "mine", true, "sort", "updatedAt"))
                .body("items.id", contains(standing, ended, coming, over));
        list(TestTokens.bureauReviewer("commerce"), Map.of("q", stamp, "state", "ENDED"))
                .body("items.id", contains(ended));
    }

    @Test
    void findsByCategoryCountyAndPickUpInTheOrderOfTheDeduction() {
        String little = published(owner, withTitle(fridgesWith("deduction", 100.00), "少 " + stamp));
        String much = published(owner, withTitle(fridgesWith("deduction", 900.00), "多 " + stamp));
        published(owner, withTitle(fridgesWith("category", "CAR"), "车 " + stamp));

        list(owner, Map.of("q", stamp, "category", "APPLIANCE", "sort", "-deduction"))
                .body("items.id", contains(much, little));
        list(owner, Map.of("q", stamp, "category", "APPLIANCE", "county", "510302", "pickUp", true))
                .body("items.size()", equalTo(2));
        list(owner, Map.of("q", stamp, "county", "510303")).body("items", empty());
        list(owner, Map.of("category", "NONSENSE")).statusCode(400);
    }

    @Test
    void theCommerceBureauTakesDownAndPutsBack() {
        String id = published(owner, fridges());
        String bureau = TestTokens.bureauReviewer("commerce");

        step(TestTokens.bureauReviewer("economy"), id, "taking-down", 0, REASON)
                .statusCode(403)
                .body("code", equalTo("trade-in-offer.commerce-only"));
        step(owner, id, "taking-down", 0, REASON).statusCode(403);
        step(bureau, id, "putting-back", 0, null).statusCode(409);
        step(bureau, id, "taking-down", 0, REASON)
                .statusCode(200)
                .body("state", equalTo("TAKEN_DOWN"))
                .body("actions", contains("PUT_BACK"));
        read(TestTokens.applicant(), id).statusCode(404).body("code", equalTo("trade-in-offer.not-found"));
        read(owner, id).statusCode(200).body("reason", equalTo("抵扣金额与门店公示不一致"));
        change(owner, id, 1, fridgesWith("deduction", 500.00)).statusCode(200).body("state", equalTo("TAKEN_DOWN"));
        step(bureau, id, "putting-back", 2, null)
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("reason", nullValue());
        TestPerson member = TestPerson.withRoles("enterprise").in(uscc, "enterprise");
        given().auth()
                .oauth2(TestTokens.of(member))
                .get("/api/supply-demand/notices")
                .then()
                .body("items.title.zh", hasItem(startsWith("以旧换新被下架")))
                .body("items.title.zh", hasItem(startsWith("以旧换新已恢复")));
    }

    @Test
    void whatWasTakenDownStaysOutOfSightWhenItEnds() {
        String id = published(owner, fridges());
        String bureau = TestTokens.bureauReviewer("commerce");
        step(bureau, id, "taking-down", 0, REASON).statusCode(200);
        change(owner, id, 1, fridgesWith("deduction", 500.00)).statusCode(200);
        given().auth()
                .oauth2(bureau)
                .get("/api/supply-demand/notices")
                .then()
                .body("items.findAll { it.link == '/trade-in/" + id + "' }.kind", contains("trade-in.mended"));

        step(owner, id, "ending", 2, null).statusCode(200);

        read(TestTokens.applicant(), id).statusCode(404);
        read(owner, id).statusCode(200).body("reason", equalTo("抵扣金额与门店公示不一致"));
        read(bureau, id).statusCode(200);
    }

    static Stream<@Nullable Object[]> wrongFields() {
        LocalDate today = LocalDate.now(CityTime.ZONE);
        return Stream.of(
                new @Nullable Object[] {"title", null},
                new Object[] {"category", "SPACESHIP"},
                new Object[] {"deduction", -1},
                new Object[] {"deduction", 1.001},
                new Object[] {"goods", " "},
                new Object[] {"terms", "\u0000"},
                new Object[] {"validFrom", "2001-01-01"},
                new Object[] {"validUntil", today.minusDays(1).toString()},
                new Object[] {"validUntil", today.minusDays(9).toString()},
                new Object[] {"validUntil", today.plusYears(4).toString()});
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheWrongField(String field, @Nullable Object value) {
        publish(owner, fridgesWith(field, value)).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void onlyItsEnterpriseChangesAnOffer() {
        String id = published(owner, fridges());
        String stranger = TestTokens.enterprise(participants.verified("510302"), "510302");

        change(stranger, id, 0, fridges()).statusCode(403).body("code", equalTo("trade-in-offer.not-yours"));
        step(stranger, id, "ending", 0, null).statusCode(403);
        change(TestTokens.bureauReviewer("commerce"), id, 0, fridges()).statusCode(403);
        change(owner, id, 7, fridges()).statusCode(412);
        change(owner, id, 0, fridgesWith("deduction", 700.00)).statusCode(200);
        step(owner, id, "ending", 1, null).statusCode(200);
        change(owner, id, 2, fridges()).statusCode(409).body("code", equalTo("trade-in-offer.ended"));
        publish(TestTokens.districtReviewer("510302"), fridges()).statusCode(403);
        given().contentType(ContentType.JSON).body(fridges()).post(PATH).then().statusCode(401);
        given().get(PATH).then().statusCode(401);
        read(owner, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void exportsWhatTheFiltersLeave() {
        published(owner, fridgesWith("title", "=1+1 " + stamp));

        given().auth()
                .oauth2(TestTokens.applicant())
                .queryParams(Map.of("format", "CSV", "q", stamp, "language", "en"))
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFFOffer,Category"))
                .body(containsString("household appliance"))
                .body(containsString("'=1+1"));
    }

    @Test
    void offersFollowTheirEnterprise() {
        String id = published(owner, fridges());
        participants.moved(uscc, "510304");
        read(owner, id).body("county", equalTo("510304"));
        String survivor = participants.verified("510322");

        participants.merge(uscc, survivor);

        read(TestTokens.applicant(), id)
                .body("enterprise.uscc", equalTo(survivor))
                .body("county", equalTo("510322"));
    }

    private void letRunOut(String offer) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("UPDATE trade_in_offer SET valid_from = DATE '2024-05-01',"
                        + " valid_until = DATE '2024-06-01' WHERE id = ?")) {
            statement.setObject(1, UUID.fromString(offer));
            statement.executeUpdate();
        }
    }

    private static Map<String, @Nullable Object> withTitle(Map<String, @Nullable Object> offer, String title) {
        offer.put("title", title);
        return offer;
    }

    private static ValidatableResponse list(String token, Map<String, ?> query) {
        return given().auth().oauth2(token).queryParams(query).get(PATH).then();
    }
}
