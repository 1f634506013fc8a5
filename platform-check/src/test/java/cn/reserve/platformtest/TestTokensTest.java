package cn.reserve.platformtest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TestTokensTest {
    private static final TestPerson READER = TestPerson.withRoles("feed-reader");

    @Test
    void aGoodTokenIsAccepted() {
        given().auth().oauth2(TestTokens.of(READER)).get("/api/toy/feed").then().statusCode(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aBadTokenIsRefusedAsNotSignedIn(String kind, String token) {
        given().auth()
                .oauth2(token)
                .get("/api/toy/feed")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo("request.unauthenticated"));
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("expired", TestTokens.expired(READER)),
                Arguments.of("wrong audience", TestTokens.wrongAudience(READER)),
                Arguments.of("wrong issuer", TestTokens.wrongIssuer(READER)),
                Arguments.of("foreign key", TestTokens.foreignKey(READER)),
                Arguments.of("unsigned", TestTokens.unsigned(READER)),
                Arguments.of("no token at all", "x.y.z"),
                Arguments.of("no parts", ".."),
                Arguments.of("one dot", "."),
                Arguments.of("no content", "a..b"),
                Arguments.of("padding only", "=="),
                Arguments.of("spaces within", "a b"),
                Arguments.of("empty", ""));
    }
}
