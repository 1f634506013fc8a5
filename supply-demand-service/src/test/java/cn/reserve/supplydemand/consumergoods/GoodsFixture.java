package cn.reserve.supplydemand.consumergoods;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests about consumer goods, as the web app sends them. */
public final class GoodsFixture {
    static final String PATH = "/api/supply-demand/consumer-goods";

    private GoodsFixture() {}

    /** A good fridge; change what the test is about. */
    public static Map<String, @Nullable Object> fridge() {
        Map<String, @Nullable Object> good = new HashMap<>();
        good.put("category", "APPLIANCE");
        good.put("brand", "釜溪");
        good.put("model", "BCD-520W");
        good.put("energyGrade", 1);
        good.put("waterGrade", null);
        good.put("yearlyCapacity", 80_000);
        good.put("tradeInOffer", "旧冰箱最高抵 800 元");
        good.put("recoveryOffer", "免费上门回收");
        good.put("description", "风冷无霜冰箱，总容积 520 升");
        return good;
    }

    public static Map<String, @Nullable Object> fridgeWith(String field, @Nullable Object value) {
        Map<String, @Nullable Object> good = fridge();
        good.put(field, value);
        return good;
    }

    static ValidatableResponse file(String token, Map<String, @Nullable Object> good) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(good)
                .post(PATH)
                .then();
    }

    public static String filed(String token, Map<String, @Nullable Object> good) {
        return file(token, good).statusCode(201).extract().path("id");
    }

    static ValidatableResponse change(String token, String id, int version, Map<String, @Nullable Object> good) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(good)
                .put(PATH + "/" + id)
                .then();
    }

    public static ValidatableResponse remove(String token, String id, int version) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", "\"" + version + "\"")
                .delete(PATH + "/" + id)
                .then();
    }

    static ValidatableResponse read(String token, String id) {
        return given().auth().oauth2(token).get(PATH + "/" + id).then();
    }
}
