package cn.reserve.supplydemand.disposal;

import static cn.reserve.supplydemand.disposal.DisposalFixture.PATH;
import static cn.reserve.supplydemand.disposal.DisposalFixture.PDF;
import static cn.reserve.supplydemand.disposal.DisposalFixture.TODAY;
import static cn.reserve.supplydemand.disposal.DisposalFixture.act;
import static cn.reserve.supplydemand.disposal.DisposalFixture.actWith;
import static cn.reserve.supplydemand.disposal.DisposalFixture.certificate;
import static cn.reserve.supplydemand.disposal.DisposalFixture.choice;
import static cn.reserve.supplydemand.disposal.DisposalFixture.etag;
import static cn.reserve.supplydemand.disposal.DisposalFixture.pickUp;
import static cn.reserve.supplydemand.disposal.DisposalFixture.put;
import static cn.reserve.supplydemand.disposal.DisposalFixture.read;
import static cn.reserve.supplydemand.disposal.DisposalFixture.tryBid;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.disposal.DisposalFixture.Sides;
import cn.reserve.supplydemand.file.SamplePictures;
import cn.reserve.supplydemand.recycler.RecyclerFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DisposalPathTest {
    private static final Map<String, Object> REASON = Map.of("reason", "运力不足");

    @Inject
    DisposalFixture fixture;

    @Inject
    RecyclerFixture recyclers;

    private final String district = TestTokens.districtReviewer("510302");
    private final String bureau = TestTokens.bureauReviewer("economy");

    private Sides sides;
    private String id;

    @BeforeEach
    void offered() {
        sides = fixture.sides();
        id = sides.id();
    }

    @Test
    void goesFromAProjectToEvidence() {
        read(sides.recycler(), id)
                .statusCode(200)
                .body("side", equalTo("BIDDER"))
                .body("actions", contains("BID"))
                .body("kind", equalTo("MACHINE_TOOL"))
                .body("fit.part", contains("BUSINESS_KIND", "MATERIALS"));
        String bid = sides.bid();
        read(sides.enterprise(), id)
                .body("actions", containsInAnyOrder("CHOICE", "OUTCOME"))
                .body("fitting.size()", greaterThan(0))
                .body("bids.recycler.uscc", contains(sides.recyclerUscc()))
                .body("bids.contact.phone", contains("0813-2223344"));
        act(sides.enterprise(), id, "choice", choice(bid)).statusCode(200).body("state", equalTo("AGREED"));
        read(sides.recycler(), id)
                .body("side", equalTo("RECYCLER"))
                .body("enterpriseContact.phone", equalTo("0813-7654321"))
                .body("project", nullValue());
        act(sides.recycler(), id, "pick-up", pickUp(4)).statusCode(200).body("state", equalTo("AGREED"));
        act(sides.enterprise(), id, "pick-up", pickUp(4)).statusCode(200).body("state", equalTo("PICKED_UP"));
        act(sides.recycler(), id, "submission", certificate(4))
                .statusCode(409)
                .body("code", equalTo("disposal-certificate.missing"));
        put(sides.recycler(), id, PDF).statusCode(201).body("file.name", equalTo("处置证明.pdf"));
        read(district, id).body("file", nullValue());
        act(sides.recycler(), id, "submission", certificate(4)).statusCode(200).body("state", equalTo("DISPOSED"));
        read(district, id).body("file", notNullValue()).body("actions", contains("ACCEPTANCE", "RETURN"));
        act(district, id, "acceptance").statusCode(200).body("state", equalTo("ACCEPTED"));

        read(sides.enterprise(), id)
                .body("certificate.number", equalTo("CZ-2026-0815"))
                .body("actions", empty())
                .body(
                        "steps.kind",
                        contains("OFFERED", "BID", "CHOSEN", "PICK_UP_STATED", "PICKED_UP", "DISPOSED", "ACCEPTED"));
        given().auth()
                .oauth2(TestTokens.feedReader())
                .queryParam("type", DisposalAccepted.TYPE)
                .queryParam("limit", 2000)
                .get("/api/supply-demand/feed")
                .then()
                .body("events.subject", hasItem(sides.project().toString()))
                .body("events.data.line", hasItem(sides.line().id().toString()))
                .body("events.data.disposerUscc", hasItem(sides.recyclerUscc()));
    }

    @Test
    void aRecyclerSeesNeitherWhoseItIsNorForWhichProject() {
        read(sides.recycler(), id)
                .body("enterprise", nullValue())
                .body("project", nullValue())
                .body("steps", empty())
                .body("fitting", empty());
        String other = TestTokens.enterprise(recyclers.scrapYard("510311"), "510311");
        sides.bid();
        read(other, id).body("bids", empty());
        sides.agreed();
        // Whoever never bid knows nothing of it any more.
        read(other, id).statusCode(404);
    }

    @Test
    void whoIsPassedOverSeesThatAChoiceWasMadeAndNoMore() {
        String other = TestTokens.enterprise(recyclers.scrapYard("510311"), "510311");
        DisposalFixture.bid(other, id);
        sides.disposed();

        read(other, id)
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("bids.state", contains("PASSED_OVER"))
                .body("recycler", nullValue())
                .body("certificate", nullValue());
        list(other, "state", "DISPOSED").body("items", empty());
    }

    @Test
    void whoIsChosenReadsNothingOfWhoElseBid() {
        String other = TestTokens.enterprise(recyclers.scrapYard("510311"), "510311");
        DisposalFixture.bid(other, id);
        act(other, id, "bid-withdrawal", REASON).statusCode(200);
        sides.agreed();

        read(sides.recycler(), id).body("side", equalTo("RECYCLER")).body("steps.kind", contains("CHOSEN"));
        read(sides.enterprise(), id).body("steps.kind", contains("OFFERED", "BID", "BID_WITHDRAWN", "BID", "CHOSEN"));
    }

    @Test
    void whoHasLeftTheRegisterIsNotChosen() {
        UUID row = UUID.randomUUID();
        String uscc = recyclers.scrapYard("510311", row);
        String bid = DisposalFixture.bid(TestTokens.enterprise(uscc, "510311"), id);
        recyclers.unlist(row);

        act(sides.enterprise(), id, "choice", choice(bid))
                .statusCode(409)
                .body("code", equalTo("equipment-disposal.recycler-unfit"));
        tryBid(TestTokens.enterprise(uscc, "510311"), id).statusCode(409);
    }

    @Test
    void isNotOfferedToWhomItDoesNotFit() {
        String dismantler = TestTokens.enterprise(recyclers.dismantler("510304"), "510304");
        read(dismantler, id).statusCode(404);
        tryBid(dismantler, id).statusCode(404);
        list(dismantler, "state", "OFFERED").body("items.id", not(hasItem(id)));
        list(sides.recycler(), "state", "OFFERED").body("items.find { it.id == '" + id + "' }.enterprise", nullValue());
        read(TestTokens.districtReviewer("510322"), id).statusCode(404);
        read(TestTokens.bureauReviewer("housing"), id).statusCode(404);
    }

    @Test
    void aStepIsItsSidesAlone() {
        tryBid(sides.enterprise(), id).statusCode(403).body("code", equalTo("equipment-disposal.not-your-step"));
        tryBid(bureau, id).statusCode(403);
        String bid = sides.bid();
        act(sides.recycler(), id, "choice", choice(bid)).statusCode(403);
        act(sides.enterprise(), id, "bid-withdrawal", REASON).statusCode(403);
        sides.disposed();
        act(sides.enterprise(), id, "acceptance").statusCode(403);
        act(TestTokens.districtReviewer("510304"), id, "acceptance")
                .statusCode(403)
                .body("code", equalTo("equipment-disposal.not-your-step"));
        act(TestTokens.auditor(), id, "acceptance").statusCode(403);
        act(district, id, "return", REASON).statusCode(200);
        put(sides.enterprise(), id, PDF).statusCode(409);
    }

    @Test
    void ofTwoWhoAreChosenAtOnceTheSecondIsRefused() {
        String other = TestTokens.enterprise(recyclers.scrapYard("510311"), "510311");
        String first = sides.bid();
        String second = DisposalFixture.bid(other, id);
        String seen = etag(id);

        List<Integer> answers = Stream.of(first, second)
                .parallel()
                .map(bid -> actWith(sides.enterprise(), id, "choice", choice(bid), seen)
                        .extract()
                        .statusCode())
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        act(sides.enterprise(), id, "choice", choice(second)).statusCode(409);
        read(sides.enterprise(), id).body("bids.state", containsInAnyOrder("CHOSEN", "PASSED_OVER"));
    }

    @Test
    void eitherSideStepsBackBeforeThePickUp() {
        String other = TestTokens.enterprise(recyclers.scrapYard("510311"), "510311");
        DisposalFixture.bid(other, id);
        sides.agreed();

        act(sides.recycler(), id, "release", REASON)
                .statusCode(200)
                .body("side", equalTo("BIDDER"))
                .body("state", equalTo("OFFERED"));
        read(sides.enterprise(), id)
                .body("bids.state", containsInAnyOrder("WITHDRAWN", "OPEN"))
                .body("recycler", nullValue());

        sides.pickedUp();
        act(sides.enterprise(), id, "release", REASON)
                .statusCode(409)
                .body("code", equalTo("equipment-disposal.step-not-possible"));
    }

    @Test
    void aBidIsTakenBackAndMadeAnew() {
        sides.bid();
        act(sides.recycler(), id, "bid-withdrawal", REASON).statusCode(200).body("bids.state", contains("WITHDRAWN"));
        read(sides.enterprise(), id).body("actions", contains("OUTCOME"));
        sides.bid();
        read(sides.enterprise(), id).body("bids.state", contains("OPEN"));
    }

    @Test
    void theSameKeyBidsOnce() {
        String key = UUID.randomUUID().toString();
        for (int turn = 0; turn < 2; turn++) {
            given().auth()
                    .oauth2(sides.recycler())
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(DisposalFixture.bidding())
                    .post(PATH + "/" + id + "/bids")
                    .then()
                    .statusCode(201);
        }
        read(sides.enterprise(), id).body("steps.kind", contains("OFFERED", "BID"));
    }

    @Test
    void aPickUpStandsWhenBothSayTheSame() {
        sides.agreed();
        act(sides.recycler(), id, "pick-up", pickUp(4)).statusCode(200);
        act(sides.enterprise(), id, "pick-up", Map.of("pickedUpOn", TODAY.toString(), "quantity", 3, "note", "一台留用"))
                .statusCode(200)
                .body("state", equalTo("AGREED"));
        act(sides.recycler(), id, "pick-up", Map.of("pickedUpOn", TODAY.toString(), "quantity", 3, "note", "一台留用"))
                .statusCode(200)
                .body("state", equalTo("PICKED_UP"))
                .body("pickedUp.quantity", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void noMoreIsPickedUpThanThereIs(int quantity) {
        sides.agreed();
        act(sides.recycler(), id, "pick-up", pickUp(quantity))
                .statusCode(400)
                .body("violations.field", hasItem("quantity"));
        act(sides.recycler(), id, "pick-up", pickUp(3)).statusCode(400).body("violations.field", contains("note"));
        act(
                        sides.recycler(),
                        id,
                        "pick-up",
                        Map.of("pickedUpOn", TODAY.plusDays(1).toString(), "quantity", 4))
                .statusCode(400)
                .body("violations.field", contains("pickedUpOn"));
    }

    @Test
    void aCertificateSpeaksOfNoMoreThanWasPickedUp() {
        sides.pickedUp();
        put(sides.recycler(), id, PDF).statusCode(201);
        act(sides.recycler(), id, "submission", certificate(5))
                .statusCode(400)
                .body("violations.field", contains("quantity"));
        act(
                        sides.recycler(),
                        id,
                        "submission",
                        Map.of("number", "1", "issuedOn", TODAY.minusDays(1).toString(), "quantity", 4, "issuer", "协会"))
                .statusCode(400)
                .body("violations.field", contains("issuedOn"));
    }

    static Stream<byte[]> noCertificates() {
        byte[] jpeg = SamplePictures.jpeg(40, 30);
        return Stream.of(
                new byte[0],
                "PK\u0003\u0004workbook".getBytes(StandardCharsets.ISO_8859_1),
                "<html><script>".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7 without an end".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(jpeg, jpeg.length - 2));
    }

    @ParameterizedTest
    @MethodSource("noCertificates")
    void refusesWhatIsNoWholeFile(byte[] sent) {
        sides.pickedUp();
        put(sides.recycler(), id, sent).statusCode(422).body("code", equalTo("disposal-certificate.refused"));
    }

    @Test
    void aPictureIsACertificateToo() {
        sides.pickedUp();
        put(sides.recycler(), id, SamplePictures.jpeg(40, 30)).statusCode(201);
        given().auth()
                .oauth2(sides.recycler())
                .header("Content-Digest", "sha-256=:AAAA:")
                .header("If-Match", etag(id))
                .contentType("application/octet-stream")
                .queryParam("name", "照片.jpg")
                .body(SamplePictures.jpeg(40, 30))
                .post(PATH + "/" + id + "/certificate")
                .then()
                .statusCode(422)
                .body("code", equalTo("disposal-certificate.cut"));
    }

    @Test
    void aReturnedCertificateIsHandedInAgain() {
        sides.disposed();
        act(bureau, id, "return", Map.of("reason", "编号与文件不符")).statusCode(200).body("state", equalTo("RETURNED"));
        read(sides.recycler(), id)
                .body("reason", equalTo("编号与文件不符"))
                .body("actions", contains("CERTIFICATE", "SUBMISSION"));
        act(sides.recycler(), id, "submission", certificate(4)).statusCode(200);
        act(bureau, id, "acceptance").statusCode(200);
        act(bureau, id, "acceptance").statusCode(409);
    }

    @Test
    void theFileIsForWhoFollowsTheCase() {
        sides.disposed();
        for (String reader : List.of(sides.enterprise(), sides.recycler(), district, bureau, TestTokens.auditor())) {
            byte[] file = given().auth()
                    .oauth2(reader)
                    .get(PATH + "/" + id + "/certificate/content")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(file).isEqualTo(PDF);
        }
        given().auth()
                .oauth2(TestTokens.enterprise(recyclers.scrapYard("510311"), "510311"))
                .get(PATH + "/" + id + "/certificate/content")
                .then()
                .statusCode(404);
    }

    @Test
    void theEnterpriseHandsInACertificateOfSomebodyElse() {
        act(sides.enterprise(), id, "outcome", Map.of("outcome", "DISPOSED_ELSEWHERE", "reason", "合同在先"))
                .statusCode(400)
                .body("violations.field", hasItems("disposer", "leftOn", "quantity"));
        act(
                        sides.enterprise(),
                        id,
                        "outcome",
                        Map.of(
                                "outcome",
                                "DISPOSED_ELSEWHERE",
                                "reason",
                                "合同在先",
                                "disposer",
                                "成都某再生资源公司",
                                "leftOn",
                                TODAY.toString(),
                                "quantity",
                                4))
                .statusCode(200)
                .body("state", equalTo("PICKED_UP"));
        put(sides.enterprise(), id, PDF).statusCode(201);
        act(sides.enterprise(), id, "submission", certificate(4)).statusCode(200);
        act(district, id, "acceptance").statusCode(200).body("disposer", equalTo("成都某再生资源公司"));
    }

    @Test
    void whatIsKeptMayBeOfferedAfterAll() {
        sides.bid();
        act(sides.enterprise(), id, "outcome", Map.of("outcome", "KEPT", "reason", "留作备机"))
                .statusCode(200)
                .body("state", equalTo("OTHERWISE"));
        read(sides.recycler(), id).body("state", equalTo("LAPSED"));
        act(sides.enterprise(), id, "offering")
                .statusCode(200)
                .body("state", equalTo("OFFERED"))
                .body("bids.state", contains("OPEN"));
    }

    @Test
    void theBureauNamesARecyclerThatItDoesNotFit() {
        String named = recyclers.dismantler("510304");
        String token = TestTokens.enterprise(named, "510304");
        act(district, id, "invitation", Map.of("uscc", named)).statusCode(403);
        act(bureau, id, "invitation", Map.of("uscc", sides.uscc()))
                .statusCode(400)
                .body("violations.field", contains("uscc"));
        act(bureau, id, "reminder").statusCode(200);
        act(bureau, id, "invitation", Map.of("uscc", named)).statusCode(200);
        act(bureau, id, "invitation", Map.of("uscc", named))
                .statusCode(409)
                .body("code", equalTo("equipment-disposal.bid-already"));

        read(token, id).statusCode(200).body("actions", contains("BID"));
        tryBid(token, id).statusCode(201);
    }

    @Test
    void wantsItsVersionNamed() {
        sides.bid();
        given().auth()
                .oauth2(sides.recycler())
                .contentType(ContentType.JSON)
                .body(REASON)
                .post(PATH + "/" + id + "/bid-withdrawal")
                .then()
                .statusCode(428);
        actWith(sides.recycler(), id, "bid-withdrawal", REASON, "\"9999\"").statusCode(412);
    }

    @Test
    void waitsForWhoseTurnItIs() {
        sides.bid();
        list(sides.enterprise(), "awaiting", "ME").body("items.id", contains(id));
        list(sides.recycler(), "awaiting", "ME").body("items", empty());
        sides.disposed();
        list(sides.enterprise(), "awaiting", "ME").body("items", empty());
        list(district, "awaiting", "ME").body("items.id", hasItem(id));
    }

    private static ValidatableResponse list(String token, String filter, String value) {
        return given().auth()
                .oauth2(token)
                .queryParam(filter, value)
                .queryParam("size", 100)
                .get(PATH)
                .then()
                .statusCode(200);
    }
}
