package cn.reserve.supplydemand.consumergoods;

import static cn.reserve.supplydemand.consumergoods.GoodsFixture.PATH;
import static cn.reserve.supplydemand.consumergoods.GoodsFixture.change;
import static cn.reserve.supplydemand.consumergoods.GoodsFixture.file;
import static cn.reserve.supplydemand.consumergoods.GoodsFixture.filed;
import static cn.reserve.supplydemand.consumergoods.GoodsFixture.fridge;
import static cn.reserve.supplydemand.consumergoods.GoodsFixture.fridgeWith;
import static cn.reserve.supplydemand.consumergoods.GoodsFixture.read;
import static cn.reserve.supplydemand.consumergoods.GoodsFixture.remove;
import static cn.reserve.supplydemand.round.RoundFixture.BASE;
import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.opened;
import static cn.reserve.supplydemand.round.RoundFixture.round;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
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
class ConsumerGoodsResourceTest {
    @Inject
    ParticipantFixture participants;

    @Inject
    AuditTrail trail;

    private String uscc = "";
    private String owner = "";

    @BeforeEach
    void anEnterprise() {
        uscc = participants.verified("510304");
        owner = TestTokens.enterprise(uscc, "510304");
    }

    @Test
    void filesChangesAndTakesOut() {
        String id = file(owner, fridge())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("enterprise.uscc", equalTo(uscc))
                .body("countyName", equalTo("县510304"))
                .extract()
                .path("id");
        change(owner, id, 0, fridgeWith("energyGrade", 2)).statusCode(200).body("energyGrade", equalTo(2));
        change(owner, id, 0, fridge()).statusCode(412);
        remove(owner, id, 0).statusCode(412);
        remove(owner, id, 1).statusCode(204);

        read(owner, id).statusCode(404).body("code", equalTo("consumer-good.not-found"));
        assertThat(trail.of("consumer-good", id))
                .extracting(AuditEntry::action)
                .containsExactly("consumer-good.filed", "consumer-good.changed", "consumer-good.removed");
    }

    @Test
    void listsTheEnterprisesOwnOnly() {
        String small = filed(owner, fridgeWith("yearlyCapacity", 10));
        String car = filed(owner, fridgeWith("category", "CAR"));
        filed(TestTokens.enterprise(participants.verified("510304"), "510304"), fridge());

        list(owner, Map.of("sort", "yearlyCapacity")).body("items.id", contains(small, car));
        list(owner, Map.of("category", "CAR")).body("items.id", contains(car));
        list(owner, Map.of("q", "冰箱")).body("total", equalTo(2));
        list(owner, Map.of("q", "彩电")).body("items", empty());
        list(owner, Map.of("category", "NONSENSE")).statusCode(400);
        list(TestTokens.bureauReviewer("economy"), Map.of()).statusCode(403);
    }

    static Stream<@Nullable Object[]> wrongFields() {
        return Stream.of(
                new @Nullable Object[] {"brand", null},
                new Object[] {"model", " "},
                new Object[] {"category", "BOILER"},
                new Object[] {"energyGrade", 6},
                new Object[] {"waterGrade", 0},
                new Object[] {"yearlyCapacity", 0},
                new Object[] {"description", "\u0000"});
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheWrongField(String field, @Nullable Object value) {
        file(owner, fridgeWith(field, value)).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void onlyItsEnterpriseChangesIt() {
        String id = filed(owner, fridge());
        String stranger = TestTokens.enterprise(participants.verified("510302"), "510302");

        change(stranger, id, 0, fridge()).statusCode(403).body("code", equalTo("consumer-good.not-yours"));
        remove(stranger, id, 0).statusCode(403);
        remove(TestTokens.bureauReviewer("economy"), id, 0).statusCode(403);
        file(TestTokens.districtReviewer("510304"), fridge()).statusCode(403);
        file(TestTokens.enterprise(ParticipantFixture.newUscc(), "510302"), fridge())
                .statusCode(409)
                .body("code", equalTo("participant.not-verified"));
        given().contentType(ContentType.JSON).body(fridge()).post(PATH).then().statusCode(401);
        read(TestTokens.applicant(), id).statusCode(200);
        read(TestTokens.feedReader(), id).statusCode(403);
    }

    @Test
    void followsItsEnterprise() {
        String id = filed(owner, fridge());
        participants.moved(uscc, "510322");
        read(owner, id).body("county", equalTo("510322"));
        String survivor = participants.verified("510302");

        participants.merge(uscc, survivor);

        read(TestTokens.applicant(), id)
                .body("enterprise.uscc", equalTo(survivor))
                .body("county", equalTo("510302"));
    }

    @Test
    void exportsWhatTheFiltersLeave() {
        filed(owner, fridgeWith("brand", "=1+1"));

        given().auth()
                .oauth2(owner)
                .queryParams(Map.of("format", "CSV", "language", "en"))
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFFCategory,Brand"))
                .body(containsString("household appliance"))
                .body(containsString("'=1+1"));
    }

    @Test
    void rowsThatADistrictPassesAreListedAndChangeWhatIsListedAlready() {
        String model = "XQG-" + UUID.randomUUID().toString().substring(0, 6);
        Map<String, @Nullable Object> known = fridgeWith("model", model);
        known.put("brand", "龙贯");
        String id = filed(owner, known);
        Map<String, Object> asked = round("510304");
        asked.put("kinds", List.of("CONSUMER_GOODS"));
        String submission = BASE + "/submissions/"
                + as(owner).put(opened(asked) + "/own-submission").path("id");
        Map<String, String> row = new HashMap<>(
                Map.of("category", "家电", "brand", "龙贯", "model", model, "waterGrade", "1", "yearlyCapacity", "3000"));
        add(submission, row);
        row.put("model", model + "S");
        add(submission, row);
        step(owner, submission, "handing-in", "").then().statusCode(200);

        step(TestTokens.districtReviewer("510304"), submission, "pass", "")
                .then()
                .statusCode(200);

        list(owner, Map.of("q", model, "sort", "updatedAt")).body("items.model", contains(model, model + "S"));
        read(owner, id)
                .body("waterGrade", equalTo(1))
                .body("yearlyCapacity", equalTo(3000))
                .body("description", equalTo("风冷无霜冰箱，总容积 520 升"));
        assertThat(trail.of("consumer-good", id))
                .extracting(AuditEntry::action)
                .containsExactly("consumer-good.filed", "consumer-good.listed");
    }

    private void add(String submission, Map<String, String> values) {
        as(owner)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "CONSUMER_GOODS", "values", values))
                .post(submission + "/rows")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse list(String token, Map<String, ?> query) {
        return given().auth().oauth2(token).queryParams(query).get(PATH).then();
    }
}
