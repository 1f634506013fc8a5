package cn.reserve.supplydemand.round;

import static io.restassured.RestAssured.given;

import cn.reserve.platform.standards.CityTime;
import cn.reserve.platformtest.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests about collection rounds, as the web app sends them. */
public final class RoundFixture {
    public static final String BASE = "/api/supply-demand";
    public static final String ROUNDS = BASE + "/collection-rounds";
    public static final String COUNTY = "510304";

    private RoundFixture() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static String bureau() {
        return TestTokens.bureauReviewer("economy");
    }

    static LocalDate today() {
        return LocalDate.now(Clock.system(CityTime.ZONE));
    }

    /** A round of the supply and demand lists for a county; change what the test is about. */
    public static Map<String, Object> round(String... counties) {
        return new HashMap<>(Map.of(
                "name",
                "2026年度“一表三单”填报",
                "year",
                2026,
                "kinds",
                List.of("SUPPLY", "DEMAND"),
                "counties",
                List.of(counties),
                "deadline",
                today().plusDays(20).toString(),
                "instructions",
                "请据实填写。"));
    }

    static Map<String, Object> roundWith(String field, Object value) {
        Map<String, Object> round = round(COUNTY);
        round.put(field, value);
        return round;
    }

    static ValidatableResponse draft(String token, Map<String, Object> round) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(round)
                .post(ROUNDS)
                .then();
    }

    /** A step with the version that the record has now. */
    public static Response step(String token, String record, String step, Object body) {
        String etag = as(token).get(record).header("ETag");
        RequestSpecification request = as(token).header("If-Match", etag == null ? "\"0\"" : etag);
        return (body instanceof String ? request : request.body(body)).post(record + "/" + step);
    }

    /** Path of a round that is open. */
    public static String opened(Map<String, Object> round) {
        String bureau = bureau();
        String path =
                ROUNDS + "/" + draft(bureau, round).statusCode(201).extract().path("id");
        step(bureau, path, "opening", "").then().statusCode(200);
        return path;
    }
}
