package cn.reserve.supplydemand.enquiry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.consumergoods.GoodsFixture;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EnquiriesResourceTest {
    private static final String BASE = "/api/supply-demand";
    private static final String PATH = BASE + "/enquiries";
    private static final Map<String, String> QUESTION =
            Map.of("subject", "交货期", "message", "三季度能否交货两台？", "contact", "0813-5550000");

    @Inject
    ParticipantFixture participants;

    @Inject
    AuditTrail trail;

    @Inject
    ClearingContacts clearing;

    @Inject
    AgroalDataSource database;

    private String supplierUscc = "";
    private String supplier = "";
    private String asker = "";
    private String product = "";

    @BeforeEach
    void somebodyWhoWantsToKnow() {
        supplierUscc = participants.verified("510304");
        supplier = TestTokens.enterprise(supplierUscc, "510304");
        asker = TestTokens.bankOfficer("bank-102100099996");
        product = SupplyFixture.filed(supplier, SupplyFixture.machineTool());
    }

    @Test
    void theSupplierIsToldAndItsAnswerReachesWhoeverAsked() {
        String id = ask(asker, product)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("OPEN"))
                .body("label", equalTo("五轴联动数控机床 VMC-850U"))
                .body("side", equalTo("ASKED"))
                .extract()
                .path("id");
        notices(supplier).body("items.link", hasItem("/enquiries/" + id));
        given().auth().oauth2(supplier).get(BASE + "/todos").then().body("items.kind", hasItem("enquiry.unanswered"));
        read(supplier, id)
                .statusCode(200)
                .body("side", equalTo("RECEIVED"))
                .body("message", containsString("三季度"))
                .body("contact", equalTo("0813-5550000"));

        answer(supplier, id, 0)
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answeredAt", notNullValue());

        read(asker, id).body("answer", equalTo("可以，九月底前交货。"));
        notices(asker).body("items.link", hasItem("/enquiries/" + id));
        answer(supplier, id, 1).statusCode(409).body("code", equalTo("enquiry.answered"));
        assertThat(trail.of("enquiry", id))
                .extracting(AuditEntry::action)
                .containsExactly("enquiry.sent", "enquiry.answered");
        assertThat(trail.of("enquiry", id).toString()).doesNotContain("三季度").doesNotContain("5550000");
    }

    @Test
    void nobodyElseKnowsOfIt() {
        String id = asked(asker, product);
        String stranger = TestTokens.enterprise(participants.verified("510302"), "510302");

        for (String other : new String[] {
            stranger,
            TestTokens.bankOfficer("bank-102655000018"),
            TestTokens.bureauReviewer("economy"),
            TestTokens.auditor(),
            TestTokens.applicant()
        }) {
            read(other, id).statusCode(404).body("code", equalTo("enquiry.not-found"));
        }
        answer(stranger, id, 0).statusCode(404);
        answer(asker, id, 0).statusCode(403);
        answer(supplier, id, 7).statusCode(412);
        read(TestTokens.feedReader(), id).statusCode(403);
        list(stranger, Map.of("side", "RECEIVED")).body("items", empty());
        list(TestTokens.auditor(), Map.of("side", "RECEIVED")).body("items", empty());
        given().get(PATH).then().statusCode(401);
        given().get(PATH + "/" + id).then().statusCode(401);
    }

    @Test
    void theEnterpriseOfWhoeverAskedSeesItTooAndMayNotAnswer() {
        String uscc = participants.verified("510302");
        String id = asked(TestTokens.of(person(uscc)), product);
        String colleague = TestTokens.of(person(uscc));

        read(colleague, id).statusCode(200).body("side", equalTo("ASKED"));
        answer(colleague, id, 0).statusCode(403).body("code", equalTo("enquiry.not-yours-to-answer"));
        list(colleague, Map.of()).body("items.id", contains(id));
    }

    @Test
    void listsEachSideByStateAndWord() {
        String open = asked(asker, product);
        String answered = asked(asker, GoodsFixture.filed(supplier, GoodsFixture.fridge()));
        answer(supplier, answered, 0).statusCode(200);

        list(supplier, Map.of("side", "RECEIVED")).body("items.id", contains(answered, open));
        list(supplier, Map.of("side", "RECEIVED", "state", "OPEN")).body("items.id", contains(open));
        list(supplier, Map.of("side", "RECEIVED", "q", "釜溪")).body("items.id", contains(answered));
        list(supplier, Map.of()).body("items", empty());
        list(asker, Map.of("q", "交货")).body("items.id", hasItem(open));
        list(asker, Map.of("side", "THEIRS")).statusCode(400);
        given().auth()
                .oauth2(supplier)
                .queryParams(Map.of("format", "CSV", "side", "RECEIVED", "state", "OPEN"))
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .body(containsString("待答复"))
                .body(not(containsString("釜溪")));
    }

    @Test
    void oneMayAskOnceUntilThereIsAnAnswerAndNotOfOneself() {
        String id = asked(asker, product);

        ask(asker, product).statusCode(409).body("code", equalTo("enquiry.open-already"));
        answer(supplier, id, 0).statusCode(200);
        ask(asker, product).statusCode(201);
        ask(supplier, product).statusCode(409).body("code", equalTo("enquiry.own-product"));
        ask(asker, UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("catalogue-product.not-found"));
        ask(TestTokens.feedReader(), product).statusCode(403);
    }

    @Test
    void whoeverAskedWithdrawsItAndTheSupplierClosesIt() {
        String withdrawn = asked(asker, product);
        end(supplier, withdrawn, "withdrawal", 0)
                .statusCode(403)
                .body("code", equalTo("enquiry.not-yours-to-withdraw"));
        end(asker, withdrawn, "closing", 0).statusCode(403);
        end(TestTokens.applicant(), withdrawn, "withdrawal", 0).statusCode(404);
        end(asker, withdrawn, "withdrawal", 7).statusCode(412);
        end(asker, withdrawn, "withdrawal", 0)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("endedAt", notNullValue());
        notices(supplier).body("items.kind", hasItem("enquiry.withdrawn"));
        answer(supplier, withdrawn, 1).statusCode(409).body("code", equalTo("enquiry.ended"));
        given().auth()
                .oauth2(supplier)
                .get(BASE + "/todos")
                .then()
                .body("items.kind", not(hasItem("enquiry.unanswered")));

        String closed = asked(asker, product);
        end(supplier, closed, "closing", 0)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("reason", equalTo("产品已停产"));
        read(asker, closed).body("reason", equalTo("产品已停产"));
        notices(asker).body("items.kind", hasItem("enquiry.closed"));
        end(asker, closed, "withdrawal", 1).statusCode(409).body("code", equalTo("enquiry.ended"));
        // Nothing keeps anybody from asking again.
        ask(asker, product).statusCode(201);
        assertThat(trail.of("enquiry", closed)).extracting(AuditEntry::action).contains("enquiry.closed");
    }

    @Test
    void forgetsHowToReachAPersonWhenNobodyNeedsItAnyMore() throws SQLException {
        String answered = asked(asker, product);
        answer(supplier, answered, 0).statusCode(200);
        String fresh = asked(asker, product);
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("UPDATE enquiry SET asked_at = asked_at - interval '7 months',"
                                + " answered_at = answered_at - interval '7 months' WHERE id IN (?, ?)")) {
            statement.setObject(1, UUID.fromString(answered));
            statement.setObject(2, UUID.fromString(fresh));
            statement.executeUpdate();
        }

        boolean more = true;
        while (more) {
            more = clearing.clear();
        }

        read(asker, answered).body("contact", nullValue()).body("answer", notNullValue());
        read(asker, fresh).body("contact", notNullValue());
    }

    @Test
    void namesTheWrongField() {
        ask(asker, product, Map.of("subject", " ", "message", "问"))
                .statusCode(400)
                .body("violations.field", hasItem("subject"));
        ask(asker, product, Map.of("subject", "问", "message", "长".repeat(1001)))
                .statusCode(400)
                .body("violations.field", hasItem("message"));
    }

    @Test
    void takesSoManyADayAndNoMore() throws SQLException {
        String eager = TestTokens.of(person(participants.verified("510302")));
        String id = asked(eager, product);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        INSERT INTO enquiry (id, version, product_id, kind, label, supplier_uscc, asker, asker_uscc, asker_name,
                            asker_organisation, subject, message, state, asked_at, updated_at)
                        SELECT uuidv7(), 0, uuidv7(), kind, label, supplier_uscc, asker, asker_uscc, asker_name, asker_organisation,
                            subject, message, state, asked_at, updated_at
                          FROM enquiry, generate_series(2, ?) WHERE id = ?""")) {
            statement.setInt(1, Enquiring.MOST_A_DAY);
            statement.setObject(2, UUID.fromString(id));
            statement.executeUpdate();
        }

        ask(eager, GoodsFixture.filed(supplier, GoodsFixture.fridge()))
                .statusCode(429)
                .header("Retry-After", notNullValue());
    }

    @Test
    void staysWhenTheProductGoesAndFollowsAMerger() {
        String fridge = GoodsFixture.filed(supplier, GoodsFixture.fridge());
        String id = asked(asker, fridge);
        GoodsFixture.remove(supplier, fridge, 0).statusCode(204);
        String survivor = participants.verified("510322");

        participants.merge(supplierUscc, survivor);

        read(asker, id).statusCode(200).body("supplier.uscc", equalTo(survivor)).body("answer", nullValue());
        answer(TestTokens.enterprise(survivor, "510322"), id, 1).statusCode(200);
    }

    private static TestPerson person(String uscc) {
        return TestPerson.withRoles("enterprise").in(uscc, "enterprise");
    }

    private static ValidatableResponse notices(String token) {
        return given().auth().oauth2(token).get(BASE + "/notices").then().statusCode(200);
    }

    private static String asked(String token, String product) {
        return ask(token, product).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse ask(String token, String product) {
        return ask(token, product, QUESTION);
    }

    private static ValidatableResponse ask(String token, String product, Map<String, String> question) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(question)
                .post(BASE + "/catalogue/" + product + "/enquiries")
                .then();
    }

    private static ValidatableResponse answer(String token, String id, int version) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("answer", "可以，九月底前交货。"))
                .post(PATH + "/" + id + "/answer")
                .then();
    }

    private static ValidatableResponse end(String token, String id, String step, int version) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "产品已停产"))
                .post(PATH + "/" + id + "/" + step)
                .then();
    }

    private static ValidatableResponse read(String token, String id) {
        return given().auth().oauth2(token).get(PATH + "/" + id).then();
    }

    private static ValidatableResponse list(String token, Map<String, ?> query) {
        return given().auth().oauth2(token).queryParams(query).get(PATH).then();
    }
}
