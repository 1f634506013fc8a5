package cn.reserve.financing.docking;

import static io.restassured.RestAssured.given;

import cn.reserve.platformtest.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Sentences of docking, spoken over HTTP. */
final class CasesFixture {
    static final String CASES = "/api/financing/cases";
    static final String NEEDS = "/api/financing/needs";
    static final Map<String, Object> TERMS =
            Map.of("amount", 3_000_000, "rate", 3.45, "termMonths", 36, "guarantee", "厂房抵押", "note", "内部：利率可再议");

    private CasesFixture() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static RequestSpecification officerOf(String bank) {
        return as(TestTokens.bankOfficer(bank));
    }

    static Response claim(String bank, UUID need) {
        return officerOf(bank)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("note", "内部：老客户"))
                .post(NEEDS + "/" + need + "/cases");
    }

    /** Claims and gives the case's id. */
    static String claimed(String bank, UUID need) {
        return claim(bank, need).then().statusCode(201).extract().path("id");
    }

    /** Takes a step with the version that is current. */
    static Response step(RequestSpecification caller, String id, String step, Object body) {
        return step(caller, id, step, body, etag(id));
    }

    static Response step(RequestSpecification caller, String id, String step, Object body, String etag) {
        return caller.header("If-Match", etag).body(body).post(CASES + "/" + id + "/" + step);
    }

    static String accepted(String bank, UUID need) {
        String id = claimed(bank, need);
        step(officerOf(bank), id, "acceptance", Map.of("note", "内部：可行")).then().statusCode(200);
        return id;
    }

    static String approved(String bank, UUID need) {
        String id = accepted(bank, need);
        step(officerOf(bank), id, "credit-approval", TERMS).then().statusCode(200);
        return id;
    }

    static String etag(String id) {
        return as(TestTokens.auditor()).get(CASES + "/" + id).header("ETag");
    }

    static String needState(UUID need) {
        return as(TestTokens.auditor()).get(NEEDS + "/" + need).path("state");
    }

    /** Good terms but for one field. */
    static Map<String, Object> termsWith(String field, Object value) {
        Map<String, Object> terms = new HashMap<>(TERMS);
        terms.put(field, value);
        return terms;
    }
}
