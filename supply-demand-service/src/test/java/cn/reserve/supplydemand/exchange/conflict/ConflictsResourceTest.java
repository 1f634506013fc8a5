package cn.reserve.supplydemand.exchange.conflict;

import static cn.reserve.supplydemand.exchange.ExchangeFixture.PATH;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.bureau;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.content;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.get;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.make;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.pump;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.upload;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.province.PackageOfProvince;
import cn.reserve.province.PackageOfProvince.Made;
import cn.reserve.province.ReceivedPackage;
import cn.reserve.supplydemand.exchange.ExchangeFixture;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ConflictsResourceTest {
    @Inject
    ParticipantFixture participants;

    @Inject
    Database database;

    @Inject
    AuditTrail trail;

    private ExchangeFixture exchange;
    private String uscc;
    private String owner;
    private String product;
    private Made first;

    @BeforeEach
    void aProvinceAndAnEnterprise() {
        exchange = new ExchangeFixture();
        uscc = participants.verified("510302");
        owner = TestTokens.enterprise(uscc, "510302");
        product = "争议泵" + exchange.mianyang();
        first = exchange.first().signed(exchange.key());
    }

    @AfterEach
    void forget() {
        ExchangeFixture.forget();
    }

    private String listedHereAndThere() {
        Map<String, @Nullable Object> own = new HashMap<>(pump(product));
        String id = SupplyFixture.filed(owner, own);
        first = exchange.first()
                .supply(exchange.supply("a-1", 1, uscc, pump(product)))
                .signed(exchange.key());
        upload(first.bytes()).body("state", equalTo("TAKEN")).body("conflicts", equalTo(1));
        return id;
    }

    private String conflict() {
        return get(bureau(), PATH + "/conflicts?size=100")
                .extract()
                .path("items.find { it.uscc == '" + uscc + "' }.id");
    }

    private static ValidatableResponse decide(String token, String id, int version, String decision) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("decision", decision, "reason", "经与绵阳市核对"))
                .post(PATH + "/conflicts/" + id + "/decision")
                .then();
    }

    private List<String> citiesInTheCatalogue() {
        return given().auth()
                .oauth2(TestTokens.applicant())
                .queryParam("q", product)
                .get("/api/supply-demand/catalogue")
                .then()
                .extract()
                .path("items.countyName");
    }

    @Test
    void untilItIsDecidedOursIsShownAlone() {
        listedHereAndThere();
        assertThat(citiesInTheCatalogue()).containsExactly("县510302");

        String id = conflict();
        get(bureau(), PATH + "/conflicts/" + id)
                .body("kind", equalTo("SAME_PRODUCT"))
                .body("state", equalTo("OPEN"))
                .body("ours.city", equalTo("自贡市"))
                .body("theirs.city", equalTo("绵阳市"))
                .body("decisions", contains("KEEP_OURS", "SHOW_BOTH", "TAKE_THEIRS"));
        decide(bureau(), id, 0, "SHOW_BOTH").statusCode(200).body("state", equalTo("DECIDED"));
        assertThat(citiesInTheCatalogue()).containsExactlyInAnyOrder("县510302", "绵阳市");
        assertThat(trail.of("exchange-conflict", id))
                .extracting(AuditEntry::action)
                .containsExactly("exchange-conflict.decided");
    }

    @Test
    void takenTheirsOursIsPutAsideAndComesBackWhenTheirsHasGone() throws IOException {
        String supply = listedHereAndThere();
        String before = make(bureau()).statusCode(201).extract().path("id");
        assertThat(new ReceivedPackage(content(before)).rows("supplies.json"))
                .anyMatch(row -> row.path("id").asText().equals(supply));
        decide(bureau(), conflict(), 0, "TAKE_THEIRS").statusCode(200);

        assertThat(citiesInTheCatalogue()).containsExactly("绵阳市");
        given().auth()
                .oauth2(owner)
                .queryParam("mine", "true")
                .get(SupplyFixture.PATH)
                .then()
                .body("items.id", contains(supply))
                .body("items[0].aside", equalTo(true));
        String told = make(bureau()).statusCode(201).extract().path("id");
        assertThat(new ReceivedPackage(content(told)).rows("supplies.json"))
                .anyMatch(row -> row.path("id").asText().equals(supply)
                        && row.path("state").asText().equals("WITHDRAWN"));

        upload(exchange.next(2, first)
                        .supply(exchange.supply("a-1", 2, uscc, null))
                        .signed(exchange.key())
                        .bytes())
                .body("state", equalTo("TAKEN"));
        assertThat(citiesInTheCatalogue()).containsExactly("县510302");
        get(bureau(), PATH + "/conflicts/" + conflict())
                .body("state", equalTo("OVER"))
                .body("decisions", empty());
    }

    @Test
    void twoOtherCitiesThatClaimOneEnterpriseAreListedAndTheFirstIsShown() {
        String elsewhere = ExchangeFixture.uscc();
        String other = ExchangeFixture.anotherCity();
        first = exchange.first()
                .city(other, "德阳市", "德阳市经济和信息化局", "0838-2222222")
                .supply(exchange.supply("a-1", 1, elsewhere, pump(product)))
                .signed(exchange.key());
        upload(first.bytes()).body("conflicts", equalTo(0));
        upload(exchange.next(2, first)
                        .city(other, "德阳市", "德阳市经济和信息化局", "0838-2222222")
                        .supply(PackageOfProvince.row(other, "b-1", 1, elsewhere, "德阳某企业", pump(product)))
                        .signed(exchange.key())
                        .bytes())
                .body("conflicts", equalTo(1));
        uscc = elsewhere;

        assertThat(citiesInTheCatalogue()).containsExactly("绵阳市");
        decide(bureau(), conflict(), 0, "TAKE_THEIRS").statusCode(200);
        assertThat(citiesInTheCatalogue()).containsExactly("德阳市");
        decide(bureau(), conflict(), 1, "SHOW_BOTH").statusCode(200);
        assertThat(citiesInTheCatalogue()).containsExactlyInAnyOrder("绵阳市", "德阳市");
    }

    @Test
    void whatWeWithdrewStaysWithdrawnWhenItIsSentBack() throws IOException {
        String supply = SupplyFixture.filed(owner, new HashMap<>(pump(product)));
        make(bureau()).statusCode(201);
        database.write("DELETE FROM supply WHERE id = ?", UUID.fromString(supply));
        make(bureau()).statusCode(201);
        upload(exchange.first()
                        .city(ExchangeFixture.CITY, "自贡市", "自贡市经济和信息化局", "-")
                        .supply(PackageOfProvince.row(ExchangeFixture.CITY, supply, 1, uscc, "自贡企业", pump(product)))
                        .signed(exchange.key())
                        .bytes())
                .body("own", equalTo(1))
                .body("conflicts", equalTo(1));

        assertThat(citiesInTheCatalogue()).isEmpty();
        String id = conflict();
        decide(bureau(), id, 0, "TAKE_THEIRS").statusCode(409).body("code", equalTo("exchange-conflict.decision"));
        decide(bureau(), id, 0, "KEEP_OURS").statusCode(200);
        String told = make(bureau()).statusCode(201).extract().path("id");
        assertThat(new ReceivedPackage(content(told)).rows("supplies.json"))
                .anyMatch(row -> row.path("id").asText().equals(supply)
                        && row.path("state").asText().equals("WITHDRAWN")
                        && row.path("revision").asInt() == 3);
    }

    @Test
    void theEconomyBureauDecidesWithAReasonAndTheLatestVersion() {
        listedHereAndThere();
        String id = conflict();

        Stream.of(
                        TestTokens.bureauReviewer("housing"),
                        TestTokens.commissionPreparer(),
                        TestTokens.auditor(),
                        TestTokens.districtReviewer("510302"),
                        owner)
                .forEach(token -> decide(token, id, 0, "KEEP_OURS").statusCode(403));
        get(TestTokens.auditor(), PATH + "/conflicts/" + id).statusCode(200).body("decisions", empty());
        get(owner, PATH + "/conflicts").statusCode(403);
        decide(bureau(), id, 9, "KEEP_OURS").statusCode(412);
        given().auth()
                .oauth2(bureau())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"decision\":\"KEEP_OURS\",\"reason\":\" \"}")
                .post(PATH + "/conflicts/" + id + "/decision")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        decide(bureau(), UUID.randomUUID().toString(), 0, "KEEP_OURS").statusCode(404);
    }
}
