package cn.reserve.platformtest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A service that has no work for anybody still answers. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TodosWithoutWorkTest {
    @Test
    void isAnEmptyListForEverybodySignedIn() {
        given().auth()
                .oauth2(TestTokens.auditor())
                .get("/api/toy/todos")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void refusesACallerWithoutToken() {
        given().get("/api/toy/todos").then().statusCode(401);
    }
}
