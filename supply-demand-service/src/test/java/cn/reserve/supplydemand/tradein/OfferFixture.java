package cn.reserve.supplydemand.tradein;

import static io.restassured.RestAssured.given;

import cn.reserve.platform.standards.CityTime;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests about trade-in offers, as the web app sends them. */
final class OfferFixture {
    static final String PATH = "/api/supply-demand/trade-in-offers";

    private OfferFixture() {}

    /** A good offer for fridges that stands today; change what the test is about. */
    static Map<String, @Nullable Object> fridges() {
        LocalDate today = LocalDate.now(CityTime.ZONE);
        Map<String, @Nullable Object> offer = new HashMap<>();
        offer.put("category", "APPLIANCE");
        offer.put("title", "旧冰箱换新最高抵 800 元");
        offer.put("goods", "一级能效冰箱 BCD-520 系列");
        offer.put("oldGoods", "各品牌旧冰箱，能否通电均可");
        offer.put("deduction", 800.00);
        offer.put("terms", "按容积和使用年限估价");
        offer.put("pickUp", true);
        offer.put("siteId", null);
        offer.put("place", "自流井区五星街 66 号");
        offer.put("phone", "0813-8200000");
        offer.put("validFrom", today.minusDays(1).toString());
        offer.put("validUntil", today.plusDays(60).toString());
        return offer;
    }

    static Map<String, @Nullable Object> fridgesWith(String field, @Nullable Object value) {
        Map<String, @Nullable Object> offer = fridges();
        offer.put(field, value);
        return offer;
    }

    static ValidatableResponse publish(String token, Map<String, @Nullable Object> offer) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(offer)
                .post(PATH)
                .then();
    }

    static String published(String token, Map<String, @Nullable Object> offer) {
        return publish(token, offer).statusCode(201).extract().path("id");
    }

    static ValidatableResponse change(String token, String id, int version, Map<String, @Nullable Object> offer) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(offer)
                .put(PATH + "/" + id)
                .then();
    }

    static ValidatableResponse step(String token, String id, String verb, int version, @Nullable Object body) {
        var request = given().auth().oauth2(token).header("If-Match", "\"" + version + "\"");
        return (body == null ? request : request.contentType(ContentType.JSON).body(body))
                .post(PATH + "/" + id + "/" + verb)
                .then();
    }

    static ValidatableResponse read(String token, String id) {
        return given().auth().oauth2(token).get(PATH + "/" + id).then();
    }
}
