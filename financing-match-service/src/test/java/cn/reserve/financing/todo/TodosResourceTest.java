package cn.reserve.financing.todo;

import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.financing.need.PublishedNeeds;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TodosResourceTest {
    private static final String TODOS = "/api/financing/todos";

    @Inject
    PublishedNeeds published;

    @Test
    void tellsABankOfOpenNeedsAndItsClaimedCases() {
        published.publish(newUscc());
        String bank = newBank();
        given().auth()
                .oauth2(TestTokens.bankOfficer(bank))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of())
                .post("/api/financing/needs/" + published.publish(newUscc()) + "/cases")
                .then()
                .statusCode(201);

        given().auth()
                .oauth2(TestTokens.bankManager(bank))
                .get(TODOS)
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("need.open"))
                .body("items.find { it.kind == 'need.open' }.count", greaterThan(0))
                .body("items.find { it.kind == 'case.claimed' }.count", equalTo(1))
                .body("items.find { it.kind == 'case.claimed' }.link", equalTo("/cases?state=CLAIMED"));
    }

    @Test
    void tellsThoseWhoDoNotDockWhatStillHasNoBank() {
        published.publish(newUscc());

        for (String role : List.of("central-bank", "commission-preparer", "commission-approver")) {
            given().auth()
                    .oauth2(TestTokens.of(TestPerson.withRoles(role)))
                    .get(TODOS)
                    .then()
                    .statusCode(200)
                    .body("items.kind", contains("need.untaken"))
                    .body("items[0].count", greaterThan(0))
                    .body("items[0].link", equalTo("/needs?state=OPEN"));
        }
    }

    @Test
    void isEmptyForThoseWithNothingToDoHere() {
        for (String token : List.of(
                TestTokens.enterprise(newUscc(), "510302"),
                TestTokens.districtReviewer("510302"),
                TestTokens.applicant(),
                TestTokens.auditor(),
                TestTokens.of(TestPerson.withRoles("bank-officer")),
                TestTokens.of(TestPerson.withRoles("enterprise")))) {
            given().auth().oauth2(token).get(TODOS).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void refusesACallerWithoutToken() {
        given().get(TODOS).then().statusCode(401);
    }
}
