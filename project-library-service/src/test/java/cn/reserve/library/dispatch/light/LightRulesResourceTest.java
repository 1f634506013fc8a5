package cn.reserve.library.dispatch.light;

import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.library.dispatch.DispatchFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LightRulesResourceTest {
    private static final String ADMIN = TestTokens.systemAdmin();

    @Test
    void areAddedFromADayOnAndRemovedUntilTheyBegin() {
        LocalDate day = DispatchFixture.today().plusDays(400);
        Response added = add(ADMIN, day, 2, 4);
        added.then().statusCode(201).body("removable", equalTo(true));
        String path = "/dispatch/light-rules/" + added.path("id");

        add(ADMIN, day, 2, 4).then().statusCode(409).body("code", equalTo("dispatch-light-rule.day-taken"));
        as(DispatchFixture.DISTRICT)
                .get("/dispatch/light-rules")
                .then()
                .statusCode(200)
                .body("changeable", equalTo(false))
                .body("items.validFrom", hasItem("2000-01-01"));
        as(DispatchFixture.PREPARER).delete(path).then().statusCode(403);
        as(ADMIN).delete(path).then().statusCode(204);
        as(ADMIN).delete(path).then().statusCode(404);
    }

    @Test
    void refusesWhatMakesNoSense() {
        add(ADMIN, DispatchFixture.today().minusDays(1), 1, 3)
                .then()
                .statusCode(400)
                .body("violations.field", contains("validFrom"));
        add(ADMIN, DispatchFixture.today().plusDays(3), 3, 3)
                .then()
                .statusCode(400)
                .body("violations.field", contains("thresholds.startRedMonths"));
        add(DispatchFixture.PREPARER, DispatchFixture.today(), 1, 3).then().statusCode(403);
        String shipped = as(ADMIN).get("/dispatch/light-rules").path("items.find { it.validFrom == '2000-01-01' }.id");
        as(ADMIN).delete("/dispatch/light-rules/" + shipped).then().statusCode(409);
    }

    private static Response add(String token, LocalDate day, int yellow, int red) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "validFrom",
                        day.toString(),
                        "thresholds",
                        Map.of(
                                "startYellowMonths", yellow,
                                "startRedMonths", red,
                                "progressYellowPoints", 10,
                                "progressRedPoints", 30,
                                "redsForNotice", 3)))
                .post("/dispatch/light-rules");
    }
}
