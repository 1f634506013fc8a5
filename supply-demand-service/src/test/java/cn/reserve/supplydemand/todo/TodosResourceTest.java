package cn.reserve.supplydemand.todo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TodosResourceTest {
    private static final String PATH = "/api/supply-demand/todos";

    @Inject
    ParticipantFixture participants;

    @Inject
    AgroalDataSource database;

    @Test
    void remindsOfDemandsWhosePlannedMonthHasPassed() throws SQLException {
        String token = TestTokens.enterprise(participants.verified("510302"), "510302");
        DemandFixture.filed(token, DemandFixture.machineTool());
        letMonthPass(DemandFixture.filed(token, DemandFixture.machineTool()));

        given().auth()
                .oauth2(token)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("demand.purchase-month-passed"))
                .body("items[0].count", equalTo(1))
                .body("items[0].link", startsWith("/demands?purchaseBefore="));
    }

    @Test
    void hasNothingForOthers() {
        given().auth()
                .oauth2(TestTokens.auditor())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void asksForSignInAndHasNothingForAMachine() {
        given().get(PATH).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.feedReader())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private void letMonthPass(String demand) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "UPDATE demand SET purchase_month = DATE '2024-05-01' WHERE id = ?")) {
            statement.setObject(1, UUID.fromString(demand));
            statement.executeUpdate();
        }
    }
}
