package cn.reserve.supplydemand.exchange.incoming;

import static cn.reserve.supplydemand.exchange.ExchangeFixture.PATH;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.bureau;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.get;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.pump;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.upload;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.uscc;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.wantedPump;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.province.KeyOfSender;
import cn.reserve.province.PackageOfProvince;
import cn.reserve.province.PackageOfProvince.Made;
import cn.reserve.province.ProvinceStandIn;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.exchange.ExchangeFixture;
import cn.reserve.supplydemand.matching.MatchingFixture;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class IncomingResourceTest {
    @Inject
    ParticipantFixture participants;

    @Inject
    MatchingFixture matching;

    @Inject
    AuditTrail trail;

    private ExchangeFixture exchange;

    @BeforeEach
    void aProvince() {
        exchange = new ExchangeFixture();
    }

    @AfterEach
    void forget() {
        ExchangeFixture.forget();
    }

    private Made one(String product) {
        return exchange.first()
                .supply(exchange.supply("a-1", 1, uscc(), pump(product)))
                .signed(exchange.key());
    }

    private static int found(String product) {
        return given().auth()
                .oauth2(TestTokens.applicant())
                .queryParam("q", product)
                .get("/api/supply-demand/catalogue")
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }

    private static String only(String product) {
        return given().auth()
                .oauth2(TestTokens.applicant())
                .queryParam("q", product)
                .get("/api/supply-demand/catalogue")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    @Test
    void listingsOfAnotherCityStandInTheCatalogueWithWhereTheyComeFrom() {
        String product = "绵阳泵" + exchange.mianyang();
        String id = upload(one(product).bytes())
                .statusCode(201)
                .body("state", equalTo("TAKEN"))
                .body("number", equalTo(1))
                .body("supplies", equalTo(1))
                .body("again", is(false))
                .extract()
                .path("id");

        get(TestTokens.applicant(), "/api/supply-demand/catalogue/" + only(product))
                .statusCode(200)
                .body("entry.origin.cityName", equalTo("绵阳市"))
                .body("entry.origin.contact", equalTo("0816-2222222"))
                .body("entry.countyName", equalTo("绵阳市"))
                .body("entry.enterprise.name", equalTo("绵阳某企业"))
                .body("supply.priceTo", equalTo(42_000.5f))
                .body("own", is(false));
        assertThat(trail.of("exchange-incoming", id))
                .extracting(AuditEntry::action)
                .containsExactly("exchange-incoming.taken");
    }

    @Test
    void nobodyAsksOrDocksWhereNobodyWouldAnswer() {
        String product = "无账号泵" + exchange.mianyang();
        upload(one(product).bytes()).statusCode(201);
        String supply = only(product);
        String own = participants.verified("510302");
        String token = TestTokens.enterprise(own, "510302");
        String demand = DemandFixture.filed(token, DemandFixture.machineTool());

        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"subject\":\"询价\",\"message\":\"请报价\"}")
                .post("/api/supply-demand/catalogue/" + supply + "/enquiries")
                .then()
                .statusCode(409)
                .body("code", equalTo("enquiry.other-city"));
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("demandId", demand, "supplyId", supply))
                .post("/api/supply-demand/dockings")
                .then()
                .statusCode(409)
                .body("code", equalTo("docking.other-city"));
    }

    @Test
    void notEvenTheSameEnterpriseEditsHereWhatItListsElsewhere() {
        String uscc = participants.verified("510302");
        String token = TestTokens.enterprise(uscc, "510302");
        String product = "两地企业泵" + exchange.mianyang();
        upload(exchange.first()
                        .supply(exchange.supply("a-1", 1, uscc, pump(product)))
                        .signed(exchange.key())
                        .bytes())
                .body("state", equalTo("TAKEN"));

        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(SupplyFixture.machineTool())
                .put(SupplyFixture.PATH + "/" + only(product))
                .then()
                .statusCode(403)
                .body("code", equalTo("supply.not-yours"));
        given().auth()
                .oauth2(token)
                .queryParam("mine", "true")
                .get(SupplyFixture.PATH)
                .then()
                .body("items", empty());
    }

    @Test
    void demandsOfOtherCitiesAreShownToOurSuppliersWithoutWhoWantsThemAndForHowMuch() {
        String name = MatchingFixture.unheardOf();
        String token = TestTokens.enterprise(participants.verified("510302"), "510302");
        Map<String, @Nullable Object> offer = SupplyFixture.machineToolWith("product", name);
        offer.put("category", "PUMP_FAN");
        String supply = SupplyFixture.filed(token, offer);
        upload(exchange.first()
                        .demand(exchange.supply("d-1", 1, uscc(), wantedPump(name)))
                        .signed(exchange.key())
                        .bytes())
                .body("state", equalTo("TAKEN"))
                .body("demands", equalTo(1));
        matching.settle();

        get(token, SupplyFixture.PATH + "/" + supply + "/suggestions")
                .statusCode(200)
                .body("items[0].demand.wantedEquipment", equalTo(name))
                .body("items[0].demand.origin.cityName", equalTo("绵阳市"))
                .body("items[0].demand.enterprise", nullValue())
                .body("items[0].demand.budget", nullValue());
    }

    @Test
    void thePackageThatWasTakenAlreadyChangesNothing() {
        String product = "两次泵" + exchange.mianyang();
        Made made = one(product);
        String id = upload(made.bytes()).extract().path("id");

        upload(made.bytes())
                .statusCode(201)
                .body("state", equalTo("TAKEN"))
                .body("again", is(true))
                .body("id", equalTo(id));
        assertThat(found(product)).isEqualTo(1);
    }

    @Test
    void anotherPackageOfTheSameNumberIsRefused() {
        upload(one("甲泵" + exchange.mianyang()).bytes()).body("state", equalTo("TAKEN"));

        upload(one("乙泵" + exchange.mianyang()).bytes())
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo("NUMBER_REUSED"));
    }

    @Test
    void onePackageTooEarlyWaitsAndIsTakenInItsTurn() {
        String product = "早到泵" + exchange.mianyang();
        Made first = one("首包泵" + exchange.mianyang());
        Made second = exchange.next(2, first)
                .supply(exchange.supply("a-2", 1, uscc(), pump(product)))
                .signed(exchange.key());
        Made third = exchange.next(3, second)
                .supply(exchange.supply("a-2", 2, uscc(), null))
                .signed(exchange.key());

        String waiting = upload(second.bytes())
                .body("state", equalTo("WAITING"))
                .body("missing", equalTo(1))
                .extract()
                .path("id");
        upload(third.bytes()).body("state", equalTo("WAITING")).body("missing", equalTo(1));
        assertThat(found(product)).isZero();
        upload(first.bytes()).body("state", equalTo("TAKEN"));

        get(bureau(), PATH + "/incoming/" + waiting)
                .body("state", equalTo("TAKEN"))
                .body("supplies", equalTo(1));
        get(bureau(), PATH).body("lastTaken", equalTo(3)).body("receiver", equalTo(exchange.province()));
        assertThat(found(product))
                .as("listed by the second, withdrawn by the third")
                .isZero();
    }

    @Test
    void refusesWhatDoesNotFollowOnThePackageBefore() {
        Made first = one("链泵" + exchange.mianyang());
        upload(first.bytes()).body("state", equalTo("TAKEN"));

        upload(exchange.next(2, one("别的泵")).signed(exchange.key()).bytes())
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo("CHAIN_BROKEN"));
    }

    @Test
    void refusesWhatIsCutInHalf() {
        byte[] whole = one("半个泵").bytes();

        upload(Arrays.copyOf(whole, whole.length / 2))
                .statusCode(201)
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo("NOT_A_PACKAGE"));
        upload(new byte[] {1, 2, 3}).body("reason", equalTo("NOT_A_PACKAGE"));
        upload(new byte[0]).statusCode(400);
    }

    @Test
    void refusesWhatIsWronglySignedAlteredOrForSomebodyElse() {
        PackageOfProvince made = exchange.first().supply(exchange.supply("a-1", 1, uscc(), pump("假泵")));

        upload(made.signed(KeyOfSender.fresh("2026-1")).bytes()).body("reason", equalTo("WRONG_SIGNATURE"));
        upload(made.signed(KeyOfSender.fresh("unknown")).bytes()).body("reason", equalTo("UNKNOWN_KEY"));
        upload(made.withAlteredPart().signed(exchange.key()).bytes()).body("reason", equalTo("PART_ALTERED"));
        upload(exchange.named(PackageOfProvince.first(exchange.province(), "510400"))
                        .signed(exchange.key())
                        .bytes())
                .body("reason", equalTo("OTHER_RECEIVER"))
                .body("detail", equalTo("510400"));
        upload(exchange.first()
                        .withStrangeFile(new byte[10])
                        .signed(exchange.key())
                        .bytes())
                .body("reason", equalTo("NOT_A_PACKAGE"));
        upload(exchange.first()
                        .twisted(manifest ->
                                ((ObjectNode) manifest.withArray("/parts").get(0)).put("bytes", 999_999_999_999L))
                        .signed(exchange.key())
                        .bytes())
                .body("reason", equalTo("TOO_LARGE"));
        upload(exchange.first().signed(exchange.key()).bytes()).body("state", equalTo("TAKEN"));
    }

    @Test
    void oneWrongRowRefusesAllAndIsNamed() {
        String product = "好泵" + exchange.mianyang();
        Map<String, Object> wrong = new HashMap<>(pump("坏泵"));
        wrong.put("priceFrom", "三万");
        wrong.remove("model");
        upload(exchange.first()
                        .supply(exchange.supply("a-1", 1, uscc(), pump(product)))
                        .supply(exchange.supply("a-2", 1, uscc(), wrong))
                        .supply(exchange.supply("a-1", 2, uscc(), pump(product)))
                        .supplyLine("[]")
                        .signed(exchange.key())
                        .bytes())
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo("WRONG_ROWS"))
                .body("faults", hasSize(4))
                .body("faults.find { it.field == 'listing.priceFrom' }.fault", equalTo("WRONG_VALUE"))
                .body("faults.find { it.field == 'listing.model' }.row", equalTo(2))
                .body("faults.find { it.fault == 'TWICE' }.row", equalTo(3))
                .body("faults.find { it.fault == 'NOT_JSON' }.row", equalTo(4));
        assertThat(found(product)).isZero();
    }

    @Test
    void aCountyOfOursIsNoOtherCity() {
        upload(exchange.first()
                        .city("510302", "自流井区", "冒名", "-")
                        .supply(PackageOfProvince.row("510302", "a-1", 1, uscc(), "冒名企业", pump("冒名泵")))
                        .signed(exchange.key())
                        .bytes())
                .body("reason", equalTo("WRONG_ROWS"))
                .body("faults[0].fault", equalTo("UNKNOWN_CITY"));
    }

    @Test
    void anOlderRevisionChangesNothing() {
        String product = "版本泵" + exchange.mianyang();
        String uscc = uscc();
        Made first = exchange.first()
                .supply(exchange.supply("a-1", 5, uscc, pump(product)))
                .signed(exchange.key());
        upload(first.bytes()).body("state", equalTo("TAKEN"));

        upload(exchange.next(2, first)
                        .supply(exchange.supply("a-1", 4, uscc, null))
                        .signed(exchange.key())
                        .bytes())
                .body("state", equalTo("TAKEN"))
                .body("unchanged", equalTo(1));
        assertThat(found(product)).isEqualTo(1);
    }

    @Test
    void fetchesFromTheProvinceAndGoesOnWhereTheLineBroke() throws IOException {
        String product = "续传泵" + exchange.mianyang();
        PackageOfProvince large = exchange.first();
        for (int row = 0; row < 400; row++) {
            large.supply(exchange.supply("a-" + row, 1, uscc(), pump(product + UUID.randomUUID())));
        }
        Made made = large.signed(exchange.key());
        try (ProvinceStandIn province = new ProvinceStandIn(0, "secret")) {
            exchange.connect(province.url(), "secret");
            province.offer(ExchangeFixture.CITY, 1, made.bytes());
            province.breakOnceAfter(made.bytes().length / 2);

            given().auth()
                    .oauth2(bureau())
                    .post(PATH + "/incoming/fetching")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].state", equalTo("TAKEN"))
                    .body("items[0].supplies", equalTo(400));
            assertThat(province.piecesFrom()).hasSize(2).first().isEqualTo(0L);
            assertThat(province.piecesFrom().get(1)).isEqualTo(made.bytes().length / 2L);
            given().auth()
                    .oauth2(bureau())
                    .post(PATH + "/incoming/fetching")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void saysPlainlyWhenTheProvinceIsSilentOrHasNoAddress() throws IOException {
        given().auth()
                .oauth2(bureau())
                .post(PATH + "/incoming/fetching")
                .then()
                .statusCode(409)
                .body("code", equalTo("exchange.no-address"));
        try (ProvinceStandIn province = new ProvinceStandIn(0, "secret")) {
            exchange.connect(province.url(), "wrong");
            given().auth()
                    .oauth2(bureau())
                    .post(PATH + "/incoming/fetching")
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("exchange.province-silent"));
        }
    }

    @Test
    void theEconomyBureauTakesTheCommissionAndTheAuditorLookOn() {
        byte[] made = one("权限泵").bytes();
        Stream.of(
                        TestTokens.bureauReviewer("housing"),
                        TestTokens.commissionPreparer(),
                        TestTokens.auditor(),
                        TestTokens.districtReviewer("510302"),
                        TestTokens.enterprise(participants.verified("510302"), "510302"),
                        TestTokens.systemAdmin())
                .forEach(token -> upload(token, made).statusCode(403));
        given().get(PATH + "/incoming").then().statusCode(401);
        get(TestTokens.bureauReviewer("housing"), PATH + "/incoming")
                .statusCode(403)
                .body("code", equalTo("exchange.not-yours"));
        String id = upload(made).extract().path("id");
        Stream.of(TestTokens.commissionPreparer(), TestTokens.commissionApprover(), TestTokens.auditor())
                .forEach(token -> {
                    get(token, PATH + "/incoming?state=TAKEN").statusCode(200).body("items.id", hasItem(id));
                    get(token, PATH + "/incoming/" + id).statusCode(200);
                    get(token, PATH).statusCode(200).body("keeper", is(false));
                });
        get(bureau(), PATH + "/incoming/" + UUID.randomUUID()).statusCode(404);
        get(bureau(), PATH + "/incoming?state=GONE").statusCode(400);
    }
}
