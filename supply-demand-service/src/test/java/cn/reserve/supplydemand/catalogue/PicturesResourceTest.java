package cn.reserve.supplydemand.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PicturesResourceTest {
    private static final String PATH = "/api/supply-demand/catalogue";

    @Inject
    ParticipantFixture participants;

    @Inject
    AuditTrail trail;

    private String owner = "";
    private String machine = "";
    private String fridge = "";

    @BeforeEach
    void aProductInEachList() {
        owner = TestTokens.enterprise(participants.verified("510304"), "510304");
        machine = SupplyFixture.filed(owner, SupplyFixture.machineTool());
        fridge = GoodsFixture.filed(owner, GoodsFixture.fridge());
    }

    @Test
    void everybodySeesThePicturesThatTheEnterprisePuts() {
        put(owner, machine, "CERTIFICATE", SamplePictures.jpegWithPlace(6)).statusCode(201);
        String cover = put(owner, machine, "PRODUCT", SamplePictures.png(40, 30, 10))
                .statusCode(201)
                .body("width", equalTo(40))
                .extract()
                .path("id");
        put(owner, fridge, "PRODUCT", SamplePictures.png(40, 30, 10)).statusCode(201);

        String reader = TestTokens.centralBank();
        given().auth()
                .oauth2(reader)
                .get(PATH + "/" + machine)
                .then()
                .body("entry.picture", equalTo(cover))
                .body("pictures.use", contains("PRODUCT", "CERTIFICATE"));
        byte[] shown = content(reader, machine, cover)
                .statusCode(200)
                .contentType("image/png")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Cache-Control", containsString("private"))
                .extract()
                .asByteArray();
        assertThat(shown).isEqualTo(SamplePictures.png(40, 30, 10));
        // A picture is shown with its own product alone.
        content(reader, fridge, cover).statusCode(404).body("code", equalTo("product-picture.not-found"));
        content(TestTokens.feedReader(), machine, cover).statusCode(403);
        given().get(PATH + "/" + machine + "/pictures/" + cover + "/content")
                .then()
                .statusCode(401);
        assertThat(trail.of("supply", machine)).extracting(AuditEntry::action).contains("supply.picture-added");
    }

    @Test
    void onlyItsEnterprisePutsAndTakesAway() {
        String id = put(owner, machine, "PRODUCT", SamplePictures.jpeg(40, 30))
                .statusCode(201)
                .extract()
                .path("id");
        String stranger = TestTokens.enterprise(participants.verified("510302"), "510302");

        put(stranger, machine, "PRODUCT", SamplePictures.png(4, 3, 1))
                .statusCode(403)
                .body("code", equalTo("catalogue-product.not-yours"));
        put(TestTokens.bureauReviewer("economy"), machine, "PRODUCT", SamplePictures.png(4, 3, 1))
                .statusCode(403);
        put(owner, UUID.randomUUID().toString(), "PRODUCT", SamplePictures.png(4, 3, 1))
                .statusCode(404);
        remove(stranger, machine, id).statusCode(403);
        remove(owner, fridge, id).statusCode(404);
        remove(owner, machine, id).statusCode(204);
        content(owner, machine, id).statusCode(404);
        remove(owner, machine, id).statusCode(404);
    }

    @Test
    void takesFiveAtMostAndEachOnce() {
        for (int i = 0; i < ShowingPictures.MOST; i++) {
            put(owner, fridge, "PRODUCT", SamplePictures.png(40, 30, i)).statusCode(201);
            if (i == 0) {
                put(owner, fridge, "CERTIFICATE", SamplePictures.png(40, 30, i))
                        .statusCode(409)
                        .body("code", equalTo("product-picture.there-already"));
            }
        }
        put(owner, fridge, "PRODUCT", SamplePictures.png(40, 30, 99))
                .statusCode(409)
                .body("code", equalTo("product-picture.full"));
    }

    @Test
    void answersARepeatWithTheFirstPicture() {
        String key = UUID.randomUUID().toString();
        String first = put(owner, fridge, "PRODUCT", SamplePictures.png(40, 30, 1), key)
                .statusCode(201)
                .extract()
                .path("id");
        put(owner, fridge, "PRODUCT", SamplePictures.png(40, 30, 1), key)
                .statusCode(201)
                .body("id", equalTo(first));
        given().auth().oauth2(owner).get(PATH + "/" + fridge).then().body("pictures", hasSize(1));
    }

    @Test
    void refusesWhatIsNoPictureTooLargeOrCut() {
        put(owner, fridge, "PRODUCT", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("code", equalTo("product-picture.refused"));
        put(owner, fridge, "PRODUCT", new byte[(2 << 20) + 1])
                .statusCode(413)
                .body("code", equalTo("product-picture.too-large"));
        put(owner, fridge, "POSTER", SamplePictures.png(4, 3, 1))
                .statusCode(400)
                .body("violations.field", hasItem("use"));
        given().auth()
                .oauth2(owner)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", "k")
                .queryParam("use", "PRODUCT")
                .body(SamplePictures.png(4, 3, 1))
                .post(PATH + "/" + fridge + "/pictures")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("caption"));
        given().auth()
                .oauth2(owner)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", "k")
                .header("Content-Digest", "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:")
                .queryParam("use", "PRODUCT")
                .queryParam("caption", "外观")
                .body(SamplePictures.png(4, 3, 1))
                .post(PATH + "/" + fridge + "/pictures")
                .then()
                .statusCode(422)
                .body("code", equalTo("product-picture.cut"));
    }

    @Test
    void leaveWithTheirProduct() {
        String id = put(owner, fridge, "PRODUCT", SamplePictures.png(40, 30, 1))
                .statusCode(201)
                .extract()
                .path("id");

        GoodsFixture.remove(owner, fridge, 0).statusCode(204);

        content(owner, fridge, id).statusCode(404);
    }

    private static ValidatableResponse put(String token, String product, String use, byte[] picture) {
        return put(token, product, use, picture, UUID.randomUUID().toString());
    }

    private static ValidatableResponse put(String token, String product, String use, byte[] picture, String key) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .queryParam("use", use)
                .queryParam("caption", "外观")
                .body(picture)
                .post(PATH + "/" + product + "/pictures")
                .then();
    }

    private static ValidatableResponse remove(String token, String product, String picture) {
        return given().auth()
                .oauth2(token)
                .delete(PATH + "/" + product + "/pictures/" + picture)
                .then();
    }

    private static ValidatableResponse content(String token, String product, String picture) {
        return given().auth()
                .oauth2(token)
                .get(PATH + "/" + product + "/pictures/" + picture + "/content")
                .then();
    }
}
