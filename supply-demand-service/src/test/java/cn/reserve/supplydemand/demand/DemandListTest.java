package cn.reserve.supplydemand.demand;

import static cn.reserve.supplydemand.demand.DemandFixture.PATH;
import static cn.reserve.supplydemand.demand.DemandFixture.filed;
import static cn.reserve.supplydemand.demand.DemandFixture.machineTool;
import static cn.reserve.supplydemand.demand.DemandFixture.machineToolWith;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.platform.rest.Cursor;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DemandListTest {
    @Inject
    ParticipantFixture participants;

    private String token = "";

    @BeforeEach
    void anEnterprise() {
        token = TestTokens.enterprise(participants.verified("510302"), "510302");
    }

    @Test
    void showsAnEnterpriseItsOwnRowsOnly() {
        String mine = filed(token, machineTool());
        filed(TestTokens.enterprise(participants.verified("510302"), "510302"), machineTool());

        list(token, "").body("items.id", contains(mine)).body("total", equalTo(1));
    }

    @Test
    void showsADistrictItsCountyOnly() {
        String reviewer = TestTokens.districtReviewer("510321");
        String there = filed(TestTokens.enterprise(participants.verified("510321"), "510321"), machineTool());
        filed(token, machineTool());

        list(reviewer, "").body("items.id", contains(there));
        list(reviewer, "county=510302").body("items", hasSize(0));
    }

    @Test
    void showsOtherBureausNothing() {
        filed(token, machineTool());

        list(TestTokens.bureauReviewer("transport"), "").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void filtersByCategoryKindAndText() {
        String boiler = filed(token, machineToolWith("category", "BOILER"));
        String transformation = filed(token, machineToolWith("kind", "TRANSFORMATION"));
        String robot = filed(token, machineToolWith("wantedEquipment", "焊接机器人 100%_新"));

        list(token, "category=BOILER").body("items.id", contains(boiler));
        list(token, "kind=TRANSFORMATION").body("items.id", contains(transformation));
        list(token, "q=接机").body("items.id", contains(robot));
        list(token, "q=0%25_").body("items.id", contains(robot));
        list(token, "q=机接").body("items", hasSize(0));
        list(token, "q=焊").body("items.id", contains(robot));
    }

    @Test
    void sortsByTheKeysItKnows() {
        String small = filed(token, machineToolWith("budget", 100.00));
        String large = filed(token, machineToolWith("budget", 900.00));

        list(token, "sort=budget").body("items.id", contains(small, large));
        list(token, "sort=-budget").body("items.id", contains(large, small));
        list(token, "sort=purchaseMonth").body("items", hasSize(2));
        list(token, "").body("items.id", contains(large, small));
    }

    @ParameterizedTest
    @CsvSource({"updatedAt", "-updatedAt", "budget", "-budget", "purchaseMonth", "-purchaseMonth"})
    void walksTheWholeListByCursorOnceEach(String sort) {
        List<String> filed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            filed.add(filed(token, machineToolWith("budget", i < 3 ? 100.00 : 200.00)));
        }

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            ValidatableResponse page =
                    list(token, "size=2&sort=" + sort + cursor).statusCode(200);
            seen.addAll(page.extract().<List<String>>path("items.id"));
            String next = page.extract().path("nextCursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(filed);
    }

    @Test
    void turnsPages() {
        String first = filed(token, machineTool());
        String second = filed(token, machineTool());

        list(token, "size=1&page=1").body("items.id", contains(second)).body("total", equalTo(2));
        list(token, "size=1&page=2").body("items.id", contains(first));
    }

    @ParameterizedTest
    @CsvSource({
        "sort=secret, sort",
        "category=X, category",
        "kind=X, kind",
        "size=0, size",
        "size=201, size",
        "page=0, page",
        "purchaseBefore=May, purchaseBefore",
        "purchaseBefore=%2B9999999-01, purchaseBefore"
    })
    void namesAWrongFilter(String query, String field) {
        list(token, query).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void namesASearchTextThatIsTooLong() {
        list(token, "q=" + "机".repeat(100)).statusCode(200).body("items", hasSize(0));
        list(token, "q=" + "机".repeat(101)).statusCode(400).body("violations.field", contains("q"));
    }

    @ParameterizedTest
    @CsvSource({"cursor=bm9uc2Vuc2U", "cursor=%00", "cursor=LXVwZGF0ZWRBdB94H3k"})
    void refusesAnUnreadableCursor(String query) {
        list(token, query).statusCode(400).body("code", equalTo("cursor.invalid"));
    }

    @ParameterizedTest
    @CsvSource({
        "-updatedAt, +999999999-12-31T23:59:59Z",
        "-updatedAt, -999999999-01-01T00:00:00Z",
        "-budget, 1E999999999",
        "-budget, 1E-999999999",
        "-purchaseMonth, +999999999-12-31"
    })
    void refusesAForgedCursor(String sort, String value) {
        String cursor = Cursor.after(sort, value, UUID.randomUUID()).encode();

        list(token, "sort=" + sort + "&cursor=" + cursor).statusCode(400).body("code", equalTo("cursor.invalid"));
    }

    private static ValidatableResponse list(String token, String query) {
        return given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .get(query.isEmpty() ? PATH : PATH + "?" + query)
                .then();
    }
}
