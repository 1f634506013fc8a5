package cn.reserve.platform.rest;

import static io.restassured.RestAssured.given;

import cn.reserve.platformtest.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Requests to the probe. */
final class ProbeFixture {
    static final String USCC = "91100000100003962T";

    private ProbeFixture() {}

    static ValidatableResponse post(String body) {
        return asEnterprise()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/toy/probe/echo")
                .then();
    }

    static RequestSpecification asEnterprise() {
        return given().auth().oauth2(TestTokens.enterprise(USCC, "510302"));
    }

    static RequestSpecification asAuditor() {
        return given().auth().oauth2(TestTokens.auditor());
    }
}
