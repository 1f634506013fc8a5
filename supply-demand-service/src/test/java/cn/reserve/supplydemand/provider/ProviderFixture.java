package cn.reserve.supplydemand.provider;

import static io.restassured.RestAssured.given;

import cn.reserve.platformtest.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sentences of the register, spoken over HTTP. */
public final class ProviderFixture {
    static final String PATH = "/api/supply-demand/service-providers";
    static final String BUREAU = TestTokens.bureauReviewer("economy");

    private ProviderFixture() {}

    /** A good institution that diagnoses energy; change what the test is about. */
    public static Map<String, @Nullable Object> institution() {
        Map<String, @Nullable Object> provider = new HashMap<>();
        provider.put("kind", "INSTITUTION");
        provider.put("name", "川南节能诊断中心");
        provider.put("services", List.of("DIAGNOSIS", "DESIGN"));
        provider.put("fields", List.of("ENERGY", "EQUIPMENT"));
        provider.put("qualification", "工业节能诊断服务机构");
        provider.put("introduction", "为铸造、机械企业提供节能诊断");
        provider.put("contactPerson", "周明");
        provider.put("contactPhone", "0813-1234567");
        return provider;
    }

    public static Map<String, @Nullable Object> institutionWith(String field, @Nullable Object value) {
        Map<String, @Nullable Object> provider = institution();
        provider.put(field, value);
        return provider;
    }

    static ValidatableResponse add(String token, Map<String, @Nullable Object> provider) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(provider)
                .post(PATH)
                .then();
    }

    /** Of the bureau's own hand: listed at once; acts for it the enterprise, or the bureau without one. */
    public static String listed(@Nullable String uscc) {
        return add(BUREAU, institutionWith("uscc", uscc))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Out of the register for now. */
    public static void suspended(String provider) {
        act(BUREAU, provider, "suspension", Map.of("reason", "停业整顿")).statusCode(200);
    }

    static ValidatableResponse read(String token, String id) {
        return given().auth().oauth2(token).get(PATH + "/" + id).then();
    }

    static ValidatableResponse act(String token, String id, String step, @Nullable Object body) {
        String etag = read(BUREAU, id).statusCode(200).extract().header("ETag");
        var request = given().auth().oauth2(token).header("If-Match", etag);
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return step.isEmpty()
                ? request.put(PATH + "/" + id).then()
                : request.post(PATH + "/" + id + "/" + step).then();
    }

    static ValidatableResponse list(String token, Map<String, ?> search) {
        return given().auth().oauth2(token).queryParams(search).get(PATH).then();
    }
}
