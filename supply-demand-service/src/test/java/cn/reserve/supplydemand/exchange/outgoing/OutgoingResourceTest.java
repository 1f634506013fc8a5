package cn.reserve.supplydemand.exchange.outgoing;

import static cn.reserve.supplydemand.exchange.ExchangeFixture.PATH;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.bureau;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.content;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.get;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.make;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.pump;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.upload;
import static cn.reserve.supplydemand.exchange.ExchangeFixture.uscc;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.province.ProvinceStandIn;
import cn.reserve.province.ReceivedPackage;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.exchange.ExchangeFixture;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OutgoingResourceTest {
    @Inject
    ParticipantFixture participants;

    @Inject
    DeliveringPackages delivering;

    @Inject
    Database database;

    @Inject
    AuditTrail trail;

    private ExchangeFixture exchange;
    private String owner;

    @BeforeEach
    void aProvinceAndAnEnterprise() {
        exchange = new ExchangeFixture();
        owner = TestTokens.enterprise(participants.verified("510302"), "510302");
    }

    @AfterEach
    void forget() {
        ExchangeFixture.forget();
    }

    private static Optional<JsonNode> row(ReceivedPackage read, String part, String id) throws IOException {
        return read.rows(part).stream()
                .filter(row -> row.path("id").asText().equals(id))
                .findFirst();
    }

    private static String made() {
        return make(bureau()).statusCode(201).extract().path("id");
    }

    private void changePrice(String supply, int version) {
        given().auth()
                .oauth2(owner)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(SupplyFixture.machineToolWith("priceTo", 1_950_000))
                .put(SupplyFixture.PATH + "/" + supply)
                .then()
                .statusCode(200);
    }

    @Test
    void theFirstPackageTellsAllAndEachLaterOneWhatHasChanged() throws IOException {
        String supply = SupplyFixture.filed(owner, SupplyFixture.machineTool());
        String gone = SupplyFixture.filed(owner, SupplyFixture.machineToolWith("model", "GONE-1"));
        String demand = DemandFixture.filed(owner, DemandFixture.machineTool());
        String first = made();
        ReceivedPackage read = new ReceivedPackage(content(first));

        assertThat(read.fault(exchange.ours().publicText())).isEmpty();
        assertThat(read.manifest().path("number").asInt()).isEqualTo(1);
        assertThat(read.manifest().path("previous").isNull()).isTrue();
        assertThat(row(read, "supplies.json", supply)
                        .orElseThrow()
                        .at("/listing/priceTo")
                        .decimalValue())
                .isEqualByComparingTo("1900000");
        assertThat(row(read, "demands.json", demand)).isPresent();
        assertThat(read.entry("listings.xlsx")).isNotEmpty();
        make(bureau()).statusCode(409).body("code", equalTo("exchange.nothing-new"));

        changePrice(supply, 0);
        database.write("DELETE FROM supply WHERE id = ?", UUID.fromString(gone));
        ReceivedPackage second = new ReceivedPackage(content(made()));

        assertThat(second.manifest().path("number").asInt()).isEqualTo(2);
        assertThat(second.manifest().path("previous").asText()).isEqualTo(read.manifestDigest());
        assertThat(row(second, "supplies.json", supply)
                        .orElseThrow()
                        .path("revision")
                        .asInt())
                .isEqualTo(2);
        JsonNode withdrawn = row(second, "supplies.json", gone).orElseThrow();
        assertThat(withdrawn.path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.has("listing")).isFalse();
        assertThat(row(second, "demands.json", demand)).isEmpty();
        assertThat(trail.of("exchange-package", first))
                .extracting(AuditEntry::action)
                .contains("exchange-package.made", "exchange-package.downloaded");
    }

    @Test
    void whatCameFromOtherCitiesIsNotToldAgain() throws IOException {
        upload(exchange.first()
                        .supply(exchange.supply("a-1", 1, uscc(), pump("不回传泵")))
                        .signed(exchange.key())
                        .bytes())
                .body("state", equalTo("TAKEN"));
        SupplyFixture.filed(owner, SupplyFixture.machineTool());

        ReceivedPackage read = new ReceivedPackage(content(made()));

        assertThat(new String(read.entry("supplies.json"), StandardCharsets.UTF_8))
                .doesNotContain("不回传泵");
        assertThat(read.manifest().path("lastReceived").asInt()).isEqualTo(1);
    }

    @Test
    void moreRowsThanAPackageHoldsGoWithTheNextOne() throws IOException {
        System.setProperty("reserve.exchange.most-rows", "1");
        SupplyFixture.filed(owner, SupplyFixture.machineTool());
        SupplyFixture.filed(owner, SupplyFixture.machineToolWith("model", "SECOND"));

        ReceivedPackage first = new ReceivedPackage(content(made()));
        ReceivedPackage second = new ReceivedPackage(content(made()));

        assertThat(Stream.concat(
                                Stream.concat(
                                        first.rows("supplies.json").stream(), first.rows("demands.json").stream()),
                                Stream.concat(
                                        second.rows("supplies.json").stream(), second.rows("demands.json").stream()))
                        .map(row -> row.path("id").asText())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void goesOnWhereTheLineBrokeAndIsAcknowledged() throws IOException {
        SupplyFixture.filed(owner, SupplyFixture.machineTool());
        String id = made();
        try (ProvinceStandIn province = new ProvinceStandIn(0, "secret")) {
            exchange.connect(province.url(), "secret");
            province.knows(ExchangeFixture.CITY, exchange.ours().publicText());
            province.breakOnceAfter(700);

            delivering.deliver();
            get(bureau(), PATH + "/outgoing/" + id)
                    .body("state", equalTo("MADE"))
                    .body("attempts", equalTo(1))
                    .body("trouble", notNullValue());
            tryAgain(id);
            delivering.deliver();

            get(bureau(), PATH + "/outgoing/" + id).body("state", equalTo("ACKNOWLEDGED"));
            assertThat(province.piecesFrom()).isEqualTo(List.of(0L, 700L));
            assertThat(province.taken(ExchangeFixture.CITY)).hasSize(1);
        }
    }

    @Test
    void aRefusedPackageSaysWhyAndIsSentAgainWhenItIsMended() throws IOException {
        SupplyFixture.filed(owner, SupplyFixture.machineTool());
        String id = made();
        try (ProvinceStandIn province = new ProvinceStandIn(0, "secret")) {
            exchange.connect(province.url(), "secret");

            delivering.deliver();
            get(bureau(), PATH + "/outgoing/" + id)
                    .body("state", equalTo("REFUSED"))
                    .body("refusal", containsString("UNKNOWN_KEY"));
            province.knows(ExchangeFixture.CITY, exchange.ours().publicText());
            tryAgain(id);
            delivering.deliver();

            get(bureau(), PATH + "/outgoing/" + id).body("state", equalTo("ACKNOWLEDGED"));
            send(bureau(), id, version(id)).statusCode(409).body("code", equalTo("exchange.acknowledged"));
        }
    }

    @Test
    void aSilentProvinceIsTriedAgainLater() throws IOException {
        SupplyFixture.filed(owner, SupplyFixture.machineTool());
        String id = made();
        try (ProvinceStandIn province = new ProvinceStandIn(0, "secret")) {
            exchange.connect(province.url(), "secret");
            province.isSilentFor(1);

            assertThat(delivering.deliver()).isFalse();
            assertThat(delivering.deliver()).as("not before its time").isFalse();
            get(bureau(), PATH + "/outgoing/" + id)
                    .body("attempts", equalTo(1))
                    .body("nextAt", notNullValue())
                    .body("trouble", equalTo("HTTP 503"));
        }
    }

    @Test
    void aPackageThatWasCarriedByHandIsAcknowledgedByOneThatCame() {
        SupplyFixture.filed(owner, SupplyFixture.machineTool());
        String id = made();

        upload(exchange.first().lastReceived(1).signed(exchange.key()).bytes()).body("state", equalTo("TAKEN"));

        get(bureau(), PATH + "/outgoing/" + id).body("state", equalTo("ACKNOWLEDGED"));
    }

    @Test
    void theEconomyBureauMakesNobodyElse() {
        SupplyFixture.filed(owner, SupplyFixture.machineTool());
        Stream.of(
                        TestTokens.bureauReviewer("housing"),
                        TestTokens.commissionPreparer(),
                        TestTokens.auditor(),
                        TestTokens.districtReviewer("510302"),
                        owner)
                .forEach(token -> make(token).statusCode(403));
        given().auth().oauth2(bureau()).post(PATH + "/outgoing").then().statusCode(400);
        String id = made();
        get(TestTokens.auditor(), PATH + "/outgoing/" + id).statusCode(200);
        get(TestTokens.auditor(), PATH + "/outgoing/" + id + "/content").statusCode(403);
        send(TestTokens.auditor(), id, 0).statusCode(403);
        send(bureau(), id, 77).statusCode(412);
        given().auth()
                .oauth2(bureau())
                .post(PATH + "/outgoing/" + id + "/sending")
                .then()
                .statusCode(428);
    }

    @Test
    void saysPlainlyThatThereIsNoKey() {
        System.clearProperty("reserve.exchange.signing-key");

        make(bureau()).statusCode(409).body("code", equalTo("exchange.no-key"));
    }

    private void tryAgain(String id) {
        send(bureau(), id, version(id)).statusCode(200).body("state", equalTo("MADE"));
    }

    private static int version(String id) {
        return get(bureau(), PATH + "/outgoing/" + id).extract().path("version");
    }

    private static ValidatableResponse send(String token, String id, int version) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", "\"" + version + "\"")
                .post(PATH + "/outgoing/" + id + "/sending")
                .then();
    }
}
