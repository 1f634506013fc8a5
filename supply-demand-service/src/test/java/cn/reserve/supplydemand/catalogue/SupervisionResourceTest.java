package cn.reserve.supplydemand.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.consumergoods.GoodsFixture;
import cn.reserve.supplydemand.file.SamplePictures;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The economy bureau takes down what misleads; its enterprise mends it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SupervisionResourceTest {
    private static final String BASE = "/api/supply-demand";
    private static final String PATH = BASE + "/catalogue/";

    @Inject
    ParticipantFixture participants;

    @Inject
    AuditTrail trail;

    private final String bureau = TestTokens.bureauReviewer("economy");
    private final String reader = TestTokens.centralBank();
    private final String model = "VMC-" + UUID.randomUUID().toString().substring(0, 8);
    private String owner = "";
    private String machine = "";

    @BeforeEach
    void aProduct() {
        owner = TestTokens.enterprise(participants.verified("510304"), "510304");
        machine = SupplyFixture.filed(owner, SupplyFixture.machineToolWith("model", model));
    }

    @Test
    void aProductThatWasTakenDownIsMendedAndPutBack() {
        step(bureau, machine + "/taking-down", 0)
                .statusCode(200)
                .body("takenDown", equalTo("图片与产品不符"))
                .body("supervised", equalTo(true));

        get(reader, PATH + machine).statusCode(404);
        get(reader, BASE + "/supplies/" + machine).statusCode(404);
        get(reader, BASE + "/supplies?q=" + model).body("items", empty());
        get(reader, PATH + "?q=" + model).body("items", empty());
        get(reader, PATH + "?takenDown=true&q=" + model).body("items", empty());
        get(bureau, PATH + "?takenDown=true&q=" + model).body("items.id", contains(machine));
        get(TestTokens.auditor(), PATH + machine).statusCode(200);
        given().auth()
                .oauth2(reader)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("subject", "价格", "message", "多少钱？"))
                .post(PATH + machine + "/enquiries")
                .then()
                .statusCode(404);
        get(owner, PATH + machine)
                .statusCode(200)
                .body("takenDown", equalTo("图片与产品不符"))
                .body("own", equalTo(true));
        get(owner, BASE + "/supplies?mine=true").body("items.takenDown", contains("图片与产品不符"));
        get(owner, BASE + "/notices").body("items.kind", hasItem("catalogue.taken-down"));

        Map<String, @Nullable Object> mended = new HashMap<>(SupplyFixture.machineToolWith("model", model));
        mended.put("afterSales", "质保一年");
        given().auth()
                .oauth2(owner)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(mended)
                .put(BASE + "/supplies/" + machine)
                .then()
                .statusCode(200);
        get(bureau, BASE + "/notices")
                .body("items.findAll { it.link == '/catalogue/" + machine + "' }.kind", contains("catalogue.mended"));
        step(bureau, machine + "/putting-back", 1).statusCode(412);
        step(bureau, machine + "/putting-back", 2).statusCode(200).body("takenDown", nullValue());

        get(reader, PATH + "?q=" + model).body("items.id", contains(machine));
        assertThat(trail.of("supply", machine))
                .extracting(AuditEntry::action)
                .containsSubsequence("supply.filed", "supply.taken-down", "supply.changed", "supply.put-back");
    }

    @Test
    void aPictureIsTakenDownAlone() {
        String fridge = GoodsFixture.filed(owner, GoodsFixture.fridge());
        String picture = picture(fridge);

        step(bureau, fridge + "/pictures/" + picture + "/taking-down", null)
                .statusCode(200)
                .body("pictures.takenDown", contains("图片与产品不符"))
                .body("takenDown", nullValue());

        get(reader, PATH + fridge).body("pictures", empty()).body("entry.picture", nullValue());
        get(reader, PATH + fridge + "/pictures/" + picture + "/content").statusCode(404);
        get(owner, PATH + fridge + "/pictures/" + picture + "/content").statusCode(200);
        get(owner, PATH + fridge).body("pictures", hasSize(1)).body("entry.picture", nullValue());
        get(owner, BASE + "/notices").body("items.kind", hasItem("catalogue.picture-taken-down"));
        step(bureau, fridge + "/pictures/" + picture + "/taking-down", null)
                .statusCode(409)
                .body("code", equalTo("product-picture.taken-down"));
        step(bureau, fridge + "/pictures/" + picture + "/putting-back", null).statusCode(200);
        get(reader, PATH + fridge).body("pictures", hasSize(1)).body("entry.picture", equalTo(picture));
        get(reader, PATH + fridge + "/pictures/" + picture + "/content?small=true")
                .statusCode(200)
                .contentType("image/jpeg");
    }

    @Test
    void isForTheEconomyBureauAlone() {
        String picture = picture(machine);
        for (String path : List.of(machine, machine + "/pictures/" + picture)) {
            for (String other : List.of(owner, reader, TestTokens.districtReviewer("510304"), TestTokens.auditor())) {
                step(other, path + "/taking-down", 0).statusCode(403);
                step(other, path + "/putting-back", 0).statusCode(403);
            }
            step(TestTokens.bureauReviewer("housing"), path + "/taking-down", 0)
                    .statusCode(403)
                    .body("code", equalTo("catalogue-product.economy-only"));
            step(bureau, path + "/putting-back", 0).statusCode(409);
        }
        step(bureau, machine + "/taking-down", null).statusCode(428);
        step(bureau, machine + "/taking-down", 7).statusCode(412);
        step(bureau, UUID.randomUUID() + "/taking-down", 0).statusCode(404);
        given().auth()
                .oauth2(bureau)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", " "))
                .post(PATH + machine + "/taking-down")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        get(reader, PATH + machine).statusCode(200).body("supervised", equalTo(false));
        get(reader, PATH + "?q=" + model).body("items.id", not(empty()));
    }

    private String picture(String product) {
        return given().auth()
                .oauth2(owner)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("use", "PRODUCT")
                .queryParam("caption", "外观")
                .body(SamplePictures.png(40, 30, 10))
                .post(PATH + product + "/pictures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse step(String token, String path, @Nullable Integer version) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.body(Map.of("reason", "图片与产品不符")).post(PATH + path).then();
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth()
                .oauth2(token)
                .get(path.replace("catalogue/?", "catalogue?"))
                .then();
    }
}
