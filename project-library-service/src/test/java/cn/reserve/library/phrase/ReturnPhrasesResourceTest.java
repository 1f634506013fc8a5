package cn.reserve.library.phrase;

import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReturnPhrasesResourceTest {
    private static final String ADMIN = TestTokens.systemAdmin();
    private static final String ECONOMY = TestTokens.bureauReviewer("economy");
    private static final String HOUSING = TestTokens.bureauReviewer("housing");
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    @Test
    void offersABureausOwnPhraseToThatBureauOnly() {
        String said = said();
        add(ECONOMY, Map.of("field", "newEquipment", "zh", said))
                .then()
                .statusCode(201)
                .body("bureau", equalTo("economy"))
                .body("level", equalTo("BUREAU"))
                .body("mine", equalTo(true));

        as(ECONOMY).get("/return-phrases").then().statusCode(200).body("items.zh", hasItems(said, "表述不清，请写明具体内容。"));
        for (String other : new String[] {HOUSING, DISTRICT, ADMIN}) {
            as(other).get("/return-phrases").then().statusCode(200).body("items.zh", not(hasItem(said)));
        }
    }

    @Test
    void offersALevelsPhraseToThatLevel() {
        String said = said();
        add(ADMIN, Map.of("level", "DISTRICT", "zh", said, "en", "Please check."))
                .then()
                .statusCode(201)
                .body("bureau", nullValue());

        as(DISTRICT).get("/return-phrases").then().body("items.zh", hasItem(said));
        as(ECONOMY).get("/return-phrases").then().body("items.zh", not(hasItem(said)));
        as(ADMIN).get("/return-phrases").then().body("items.zh", hasItem(said));
    }

    @Test
    void changesAndRemovesTheCurrentVersionOfAnOwnPhrase() {
        Response added = add(ECONOMY, Map.of("zh", said()));
        String path = "/return-phrases/" + added.path("id");
        String anew = said();

        as(ECONOMY).body(Map.of("zh", anew)).put(path).then().statusCode(428);
        Response changed = as(ECONOMY)
                .header("If-Match", added.header("ETag"))
                .body(Map.of("zh", anew))
                .put(path);
        changed.then().statusCode(200).body("zh", equalTo(anew));
        as(ECONOMY)
                .header("If-Match", "\"0\"")
                .body(Map.of("zh", said()))
                .put(path)
                .then()
                .statusCode(412);
        as(ECONOMY)
                .header("If-Match", changed.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        as(ECONOMY).get("/return-phrases").then().body("items.zh", not(hasItem(anew)));
    }

    @Test
    void refusesWhatSomebodyElseKeepsAndWhatThereIs() {
        String said = said();
        Response added = add(ECONOMY, Map.of("zh", said));
        String path = "/return-phrases/" + added.path("id");

        add(ECONOMY, Map.of("zh", said)).then().statusCode(409).body("code", equalTo("phrase.exists"));
        for (String other : new String[] {HOUSING, ADMIN}) {
            as(other)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("zh", "x"))
                    .put(path)
                    .then()
                    .statusCode(404);
            as(other).header("If-Match", "\"0\"").delete(path).then().statusCode(404);
        }
        RestAssured.given()
                .basePath("/api/library")
                .get("/return-phrases")
                .then()
                .statusCode(401);
        as(TestTokens.auditor()).get("/return-phrases").then().statusCode(403);
        add(DISTRICT, Map.of("zh", said())).then().statusCode(403);
        add(ADMIN, Map.of("zh", " ", "field", "<x>"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("zh", "field"));
    }

    private static String said() {
        return "请补充说明 " + UUID.randomUUID();
    }

    private static Response add(String token, Map<String, Object> phrase) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(phrase)
                .post("/return-phrases");
    }
}
