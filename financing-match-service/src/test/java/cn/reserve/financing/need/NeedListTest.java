package cn.reserve.financing.need;

import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NeedListTest {
    private static final String NEEDS = "/api/financing/needs";

    @Inject
    PublishedNeeds published;

    private static RequestSpecification bank() {
        return given().auth().oauth2(TestTokens.bankOfficer(newBank()));
    }

    @Test
    void findsATwoCharacterWordInTheProjectName() {
        String uscc = newUscc();
        ObjectNode project = published.project(uscc).put("name", "甓甔窑炉节能改造");
        UUID id = published.publish(project);

        bank().queryParam("q", "甓甔").get(NEEDS).then().statusCode(200).body("items.id", contains(id.toString()));
    }

    @Test
    void exportsWhatTheListShows() {
        String uscc = newUscc();
        UUID id = published.publish(published.project(uscc).put("name", "齾齾窑炉节能改造"));
        published.publish(published.project(newUscc()).put("name", "别的窑炉节能改造"));
        String bank = newBank();
        given().auth()
                .oauth2(TestTokens.bankOfficer(bank))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of())
                .post(NEEDS + "/" + id + "/cases")
                .then()
                .statusCode(201);
        Map<String, String> asked = Map.of("format", "CSV", "q", "齾齾", "minAmount", "1", "sort", "amount");

        String own = exported(TestTokens.bankOfficer(bank), asked);
        String otherBank = exported(TestTokens.bankOfficer(newBank()), asked);
        String enterprise = exported(TestTokens.enterprise(newUscc(), "510302"), asked);

        assertThat(own.lines()).hasSize(2);
        assertThat(own).startsWith("\uFEFF项目代码,项目名称").contains(uscc, "已认领");
        assertThat(otherBank.lines()).hasSize(2);
        assertThat(otherBank).doesNotContain("已认领");
        assertThat(enterprise.lines()).hasSize(1);
        given().auth()
                .oauth2(TestTokens.financeBureau())
                .get(NEEDS + "/export")
                .then()
                .statusCode(403);
    }

    private static String exported(String token, Map<String, String> asked) {
        return given().auth()
                .oauth2(token)
                .queryParams(asked)
                .get(NEEDS + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void findsASingleCharacter() {
        ObjectNode project = published.project(newUscc()).put("name", "罉炉节能改造");
        UUID id = published.publish(project);

        bank().queryParam("q", "罉").get(NEEDS).then().statusCode(200).body("items.id", contains(id.toString()));
    }

    @Test
    void namesASearchTextThatIsTooLong() {
        bank().queryParam("q", "机".repeat(101))
                .get(NEEDS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("q"));
    }

    @Test
    void narrowsByFieldCountyStateAndAmount() {
        ObjectNode project =
                published.project(newUscc()).put("field", "MEDICAL").put("county", "510321");
        ((ObjectNode) project.path("loan")).put("amount", new BigDecimal("1234567.89"));
        UUID id = published.publish(project);

        bank().queryParam("field", "MEDICAL")
                .queryParam("county", "510321")
                .queryParam("state", "OPEN")
                .queryParam("minAmount", "1234567.89")
                .queryParam("maxAmount", "1234567.89")
                .get(NEEDS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()))
                .body("items.field", everyItem(equalTo("MEDICAL")))
                .body("items.amount", everyItem(equalTo(1234567.89f)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publishedAt", "-publishedAt", "amount", "-amount"})
    void walksEveryRowOnceByCursor(String sort) {
        String uscc = newUscc();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            expected.add(published.publish(uscc).toString());
        }
        String token = TestTokens.enterprise(uscc, "510302");

        List<String> walked = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = given().auth()
                    .oauth2(token)
                    .queryParam("sort", sort)
                    .queryParam("size", 2)
                    .queryParam("cursor", cursor)
                    .get(NEEDS)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            walked.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        }

        assertThat(walked).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "sort, name",
        "state, LOST",
        "minAmount, NaN",
        "minAmount, 1E999999999",
        "maxAmount, 1E-2147483647",
        "size, 0",
        "size, 201",
        "page, 0",
        "cursor, %%%",
    })
    void refusesParametersThatItDoesNotKnow(String name, String value) {
        bank().queryParam(name, value).get(NEEDS).then().statusCode(400).body("code", notNullValue());
    }

    @Test
    void takesWildcardsInASearchAsText() {
        String uscc = newUscc();
        published.publish(published.project(uscc).put("name", "节能100分改造"));
        UUID id = published.publish(published.project(uscc).put("name", "节能100%改造"));

        given().auth()
                .oauth2(TestTokens.enterprise(uscc, "510302"))
                .queryParam("q", "100%改造")
                .get(NEEDS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
    }

    @Test
    void takesSqlInASearchAsText() {
        bank().queryParam("q", "'; DROP TABLE need; --")
                .get(NEEDS)
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
