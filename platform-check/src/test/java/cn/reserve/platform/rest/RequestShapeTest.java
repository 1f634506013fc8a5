package cn.reserve.platform.rest;

import static cn.reserve.platform.rest.ProbeFixture.asAuditor;
import static cn.reserve.platform.rest.ProbeFixture.asEnterprise;
import static cn.reserve.platform.rest.ProbeFixture.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in the shape of a request is named by its place. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RequestShapeTest {
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
                "{\"name\":\"a\",\"lines\":[{\"colour\":\"RED\",\"amount\":1e2147483648}]}|lines[0].amount|type-number",
                "{\"name\":\"a\",\"lines\":[{\"colour\":\"RED\",\"amount\":10000000000000.01}]}|lines[0].amount|money",
                "{\"name\":\"a\",\"lines\":[{\"colour\":\"RED\",\"amount\":0.001}]}|lines[0].amount|money",
                "{\"name\":\"a\",\"unknown\":1}|unknown|unknown-field",
                "{\"name\":\"a\",\"day\":\"2026-02-30\"}|day|type-date",
                "{\"name\":\"a\",\"day\":\"+999999999-12-31\"}|day|type-date",
                "{\"name\":\"a\",\"day\":\"0000-01-01\"}|day|type-date",
                "{\"name\":\"a\",\"at\":\"yesterday\"}|at|type-instant",
                "{\"name\":\"a\",\"at\":\"+100000000-01-01T00:00:00Z\"}|at|type-instant",
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

    @ParameterizedTest
    @CsvSource({
        "audit,subjectType",
        "audit,subjectId",
        "audit,person",
        "codes/banks,q",
        "codes/banks,parent",
        "codes/banks,code"
    })
    void aParameterWithACharacterThatNoColumnTakesIsNamed(String path, String field) {
        asAuditor()
                .queryParam(field, "a\0b")
                .get("/api/toy/" + path)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].rule", equalTo("text-forbidden-character"));
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
}
