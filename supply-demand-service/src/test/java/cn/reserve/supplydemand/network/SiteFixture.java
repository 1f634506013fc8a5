package cn.reserve.supplydemand.network;

import static io.restassured.RestAssured.given;

import cn.reserve.platformtest.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests about recycling sites, as the web app sends them. */
public final class SiteFixture {
    public static final String PATH = "/api/supply-demand/recycling-sites";

    private SiteFixture() {}

    /** A good station in Ziliujing; change what the test is about. */
    public static Map<String, @Nullable Object> station() {
        Map<String, @Nullable Object> site = new HashMap<>();
        site.put("kind", "STATION");
        site.put("name", "檀木林社区回收站");
        site.put("county", "510302");
        site.put("address", "檀木林街 18 号");
        site.put("goods", List.of("PAPER", "HOUSEHOLD_APPLIANCES"));
        site.put("capacity", 600.5);
        site.put("area", 80);
        site.put("phone", "0813-8100000");
        site.put("hours", "每日 8:00-18:00");
        site.put("pickUp", true);
        site.put("booking", "微信小程序“釜溪回收”");
        site.put("standardised", true);
        site.put("qualification", null);
        site.put("qualificationUntil", null);
        site.put("openedOn", "2024-09-01");
        site.put("note", null);
        return site;
    }

    public static Map<String, @Nullable Object> stationWith(String field, @Nullable Object value) {
        Map<String, @Nullable Object> site = station();
        site.put(field, value);
        return site;
    }

    static ValidatableResponse propose(String token, Map<String, @Nullable Object> site) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(site)
                .post(PATH)
                .then();
    }

    public static String proposed(String token, Map<String, @Nullable Object> site) {
        return propose(token, site).statusCode(201).extract().path("id");
    }

    /** A site that its district has confirmed; its version is 1. */
    public static String operating(String token, Map<String, @Nullable Object> site) {
        String id = proposed(token, site);
        step(TestTokens.districtReviewer(String.valueOf(site.get("county"))), id, "confirmation", 0, null)
                .statusCode(200);
        return id;
    }

    static ValidatableResponse change(String token, String id, int version, Map<String, @Nullable Object> site) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(site)
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
