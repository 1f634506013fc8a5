package cn.reserve.library.dispatch.light;

import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.reserve.library.dispatch.DispatchFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LightRulesResourceTest {
    private static final String ADMIN = TestTokens.systemAdmin();
    private static final String OTHER_ADMIN =
            TestTokens.of(TestPerson.withRoles("system-admin").in("commission", "platform"));

    @Inject
    EntityManager entities;

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
    void countOnceAnotherAdministratorPutsThemIntoForce() {
        LocalDate day = DispatchFixture.today().plusDays(401);
        Response drafted = add(ADMIN, day, 2, 4);
        drafted.then().statusCode(201).body("state", equalTo("DRAFT")).body("enactable", equalTo(false));
        String path = "/dispatch/light-rules/" + drafted.path("id");

        as(DispatchFixture.DISTRICT)
                .get("/dispatch/light-rules")
                .then()
                .body("items.validFrom", not(hasItem(day.toString())));
        as(ADMIN)
                .post(path + "/enactment")
                .then()
                .statusCode(403)
                .body("code", equalTo("dispatch-light-rule.two-persons"));
        as(DispatchFixture.PREPARER).post(path + "/enactment").then().statusCode(403);
        as(OTHER_ADMIN).get("/todos").then().body("items.kind", hasItem("light-rule.to-enact"));
        as(OTHER_ADMIN)
                .post(path + "/enactment")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"))
                .body("enactedBy", notNullValue());
        as(OTHER_ADMIN)
                .post(path + "/enactment")
                .then()
                .statusCode(409)
                .body("code", equalTo("dispatch-light-rule.in-force"));
        as(DispatchFixture.DISTRICT)
                .get("/dispatch/light-rules")
                .then()
                .body("items.validFrom", hasItem(day.toString()));
        as(ADMIN).delete(path).then().statusCode(204);
        as(OTHER_ADMIN).post(path + "/enactment").then().statusCode(404);
    }

    @Test
    void areNotPutIntoForceForADayThatIsOver() {
        Response drafted = add(ADMIN, DispatchFixture.today().plusDays(402), 2, 4);
        String id = drafted.path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update dispatch_light_rule set valid_from = '2000-01-02' where id = ?1")
                        .setParameter(1, UUID.fromString(id))
                        .executeUpdate());

        as(OTHER_ADMIN)
                .post("/dispatch/light-rules/" + id + "/enactment")
                .then()
                .statusCode(409)
                .body("code", equalTo("dispatch-light-rule.day-over"));
        as(ADMIN).delete("/dispatch/light-rules/" + id).then().statusCode(204);
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
