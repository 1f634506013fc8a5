package cn.reserve.platform.rest;

import static cn.reserve.platform.rest.ProbeFixture.USCC;
import static cn.reserve.platform.rest.ProbeFixture.asEnterprise;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who is let in, and what is known of the caller. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WhoMayCallTest {
    @Test
    void nobodyAndTheWrongRoleAreRefused() {
        given().get("/api/toy/probe/auditors")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("request.unauthenticated"));
        asEnterprise()
                .get("/api/toy/probe/auditors")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("request.forbidden"));
        given().auth()
                .oauth2(TestTokens.auditor())
                .get("/api/toy/probe/auditors")
                .then()
                .statusCode(200);
    }

    @Test
    void badTokensAreRefused() {
        TestPerson person = TestPerson.withRoles("auditor");
        for (String token : new String[] {
            TestTokens.expired(person),
            TestTokens.wrongAudience(person),
            TestTokens.wrongIssuer(person),
            TestTokens.foreignKey(person),
            TestTokens.unsigned(person),
            "x.y.z",
            "x"
        }) {
            given().auth()
                    .oauth2(token)
                    .get("/api/toy/probe/auditors")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .contentType("application/problem+json")
                    .body("code", equalTo("request.unauthenticated"));
        }
    }

    @Test
    void aResourceThatNamesNoRolesIsDenied() {
        asEnterprise().get("/api/toy/unannotated").then().statusCode(403);
    }

    @Test
    void theCallerIsReadFromTheToken() {
        asEnterprise()
                .get("/api/toy/probe/caller")
                .then()
                .statusCode(200)
                .body("organisation", equalTo(USCC))
                .body("kind", equalTo("ENTERPRISE"))
                .body("district", equalTo("510302"))
                .body("scope", containsString(USCC))
                .body("roles", equalTo("[ENTERPRISE]"));
        given().auth()
                .oauth2(TestTokens.applicant())
                .get("/api/toy/probe/caller")
                .then()
                .statusCode(403)
                .body("code", equalTo("caller.no-organisation"));
    }
}
