package cn.reserve.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProblemsTest {

    private static final String USCC = "91100000100003962T";

    @Test
    void messagesAreThereInBothLanguages() {
        assertThat(Messages.keysInOneLanguageOnly()).isEmpty();
    }

    @Test
    void aRefusalIsChineseByDefaultAndEnglishOnRequest() {
        asEnterprise()
                .get("/api/toy/probe/0197a1b2-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "zh")
                .body("code", equalTo("record.not-found"))
                .body("status", equalTo(404))
                .body("title", equalTo("未找到"))
                .body("detail", equalTo("没有这条记录，或您无权查看。"))
                .body("detailEn", containsString("There is no such record"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));

        asEnterprise()
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/api/toy/probe/0197a1b2-0000-7000-8000-000000000000")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"))
                .body("detail", containsString("There is no such record"));
    }

    @Test
    void theTraceIdOfTheCallerIsKept() {
        asEnterprise()
                .header("traceparent", "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01")
                .get("/api/toy/probe/fault")
                .then()
                .statusCode(500)
                .header("X-Trace-Id", "0123456789abcdef0123456789abcdef")
                .body("traceId", equalTo("0123456789abcdef0123456789abcdef"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fault", "error"})
    void aFaultTellsNothingAboutTheInside(String kind) {
        asEnterprise()
                .get("/api/toy/probe/" + kind)
                .then()
                .statusCode(500)
                .body("code", equalTo("request.failed"))
                .body(not(containsString("secret")))
                .body(not(containsString("cn.reserve")))
                .body(not(containsString("java.lang")));
    }

    @Test
    void brokenConstraintsNameTheirFieldsInJsonNotation() {
        post("{\"name\":\" \",\"lines\":[{\"colour\":\"RED\",\"amount\":1},{\"amount\":-5}]}")
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("violations.field", hasItem("name"))
                .body("violations.field", hasItem("lines[1].colour"))
                .body("violations.field", hasItem("lines[1].amount"))
                .body("violations.find { it.field == 'lines[1].amount' }.rule", equalTo("money"))
                .body("violations.find { it.field == 'lines[1].colour' }.zh", equalTo("必填。"))
                .body("violations.find { it.field == 'lines[1].colour' }.en", equalTo("Required."))
                .body("violations.find { it.field == 'lines[1].colour' }.message", equalTo("必填。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"lines\":[{\"colour\":\"BLUE\",\"amount\":1}]}|lines[0].colour|enum",
                "{\"name\":\"a\",\"lines\":[{\"colour\":1,\"amount\":1}]}|lines[0].colour|enum",
                "{\"name\":\"a\",\"lines\":[{\"colour\":\"RED\",\"amount\":\"NaN\"}]}|lines[0].amount|type-number",
                "{\"name\":\"a\",\"lines\":[{\"colour\":\"RED\",\"amount\":1e999999999}]}|lines[0].amount|type-number",
                "{\"name\":\"a\",\"lines\":[{\"colour\":\"RED\",\"amount\":1e12345}]}|lines[0].amount|type-number",
                "{\"name\":\"a\",\"lines\":[{\"colour\":\"RED\",\"amount\":10000000000000.01}]}|lines[0].amount|money",
                "{\"name\":\"a\",\"lines\":[{\"colour\":\"RED\",\"amount\":0.001}]}|lines[0].amount|money",
                "{\"name\":\"a\",\"unknown\":1}|unknown|unknown-field",
                "{\"name\":\"a\",\"day\":\"2026-02-30\"}|day|type-date",
                "{\"name\":\"a\",\"at\":\"yesterday\"}|at|type-instant",
                "{\"name\":\"a\",\"flag\":\"maybe\"}|flag|type-boolean",
                "{\"name\":\"a\",\"count\":1.5}|count|type-number",
                "{\"name\":\"a\",\"count\":99999999999}|count|type-number",
                "{\"name\":\"a\",\"id\":\"1\"}|id|type-uuid",
                "{\"name\":{\"x\":1}}|name|type-text",
                "{\"name\":\"a\",\"lines\":[1,2]}|lines[0]|type-other",
                "{\"name\":\"a\\u202Eb\"}|name|text-forbidden-character",
                "{\"name\":\"a\\u0000b\"}|name|text-forbidden-character",
                "{\"name\":\"123456789012345678901\"}|name|text-too-long",
                "{\"name\":\"a \"}|name|text-not-trimmed"
            })
    void whatCannotBeReadNamesItsField(String body, String field, String rule) {
        post(body)
                .statusCode(400)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].rule", equalTo(rule))
                .body(not(containsString("jackson")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "not json",
                "{\"name\":NaN}",
                "{\"name\":\"a\"} x",
                "[]",
                "",
                "null",
                "{\"name\":\"a\",\"name\":\"b\"}"
            })
    void whatIsNoJsonIsRefused(String body) {
        post(body).statusCode(400).body("code", matchesPattern("request\\..*")).body("$", not(hasKey("stackTrace")));
    }

    @Test
    void endlessNestingAndTextAreRefused() {
        post("{\"name\":" + "[".repeat(5_000)).statusCode(400);
        post("{\"name\":\"" + "x".repeat(200_000) + "\"}").statusCode(400);
    }

    @Test
    void twentyEmojiAreTwentyCharacters() {
        post("{\"name\":\"" + "😀".repeat(20) + "\"}").statusCode(200).body("name", equalTo("😀".repeat(20)));
        post("{\"name\":\"<b>'; drop table x\"}").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "page=0,page",
        "page=x,page",
        "size=201,size",
        "size=0,size",
        "page=501&size=20,page",
        "colour=BLUE,colour",
        "from=2026-02-30,from"
    })
    void wrongParametersAreNamed(String query, String field) {
        asEnterprise()
                .get("/api/toy/probe?" + query)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void aParameterThatIsNoNumberIsRefused() {
        asEnterprise()
                .get("/api/toy/probe?least=abc")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.parameter-invalid"));
    }

    @Test
    void aPageBeyondTheCountedTotalSaysSo() {
        asEnterprise()
                .get("/api/toy/probe?page=2&size=50")
                .then()
                .statusCode(200)
                .body("total", equalTo(10_000))
                .body("totalIsExact", equalTo(false))
                .body("page", equalTo(2))
                .body("size", equalTo(50));
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        asEnterprise()
                .get("/api/toy/probe/not-an-id")
                .then()
                .statusCode(404)
                .body("code", equalTo("request.not-found"));
    }

    @Test
    void unknownAddressesAndMethodsAreProblems() {
        asEnterprise()
                .get("/api/toy/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("request.not-found"));
        asEnterprise()
                .delete("/api/toy/probe")
                .then()
                .statusCode(405)
                .body("code", equalTo("request.method-not-allowed"));
        asEnterprise()
                .contentType("text/plain")
                .body("x")
                .post("/api/toy/probe/echo")
                .then()
                .statusCode(415)
                .body("code", equalTo("request.media-type"));
    }

    @Test
    void conditionalChanges() {
        String path = "/api/toy/probe/0197a1b2-0000-7000-8000-000000000000";

        asEnterprise().put(path).then().statusCode(428).body("code", equalTo("record.if-match-missing"));
        asEnterprise()
                .header("If-Match", "\"2\"")
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("record.stale"));
        asEnterprise().header("If-Match", "\"3\"").put(path).then().statusCode(200);
    }

    @Test
    void aBrokenUniqueConstraintIsAConflict() {
        asEnterprise()
                .get("/api/toy/probe/duplicate")
                .then()
                .statusCode(409)
                .body("code", equalTo("record.duplicate"))
                .body(not(containsString("code_entry")));
    }

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

    @Test
    void resourcesRunOnVirtualThreads() {
        asEnterprise()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/toy/probe/thread")
                .then()
                .statusCode(200)
                .body(equalTo("true"));
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() throws Exception {
        String head = """
                POST /api/toy/probe/echo HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Content-Length: 2147483648\r
                \r
                {""";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(reader.readLine()).contains("413");
        }
    }

    private static ValidatableResponse post(String body) {
        return asEnterprise()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/toy/probe/echo")
                .then();
    }

    private static RequestSpecification asEnterprise() {
        return given().auth().oauth2(TestTokens.enterprise(USCC, "510302"));
    }
}
