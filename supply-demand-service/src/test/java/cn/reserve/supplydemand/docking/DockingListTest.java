package cn.reserve.supplydemand.docking;

import static cn.reserve.supplydemand.docking.DockingFixture.PATH;
import static cn.reserve.supplydemand.docking.DockingFixture.TODAY;
import static cn.reserve.supplydemand.docking.DockingFixture.list;
import static cn.reserve.supplydemand.docking.DockingFixture.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.docking.DockingFixture.Pair;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DockingListTest {
    @Inject
    ParticipantFixture participants;

    @Inject
    AgroalDataSource database;

    private Pair pair;

    @BeforeEach
    void aPair() {
        pair = Pair.of(participants);
    }

    @Test
    void showsEachEnterpriseItsOwnCasesOnly() {
        String mine = pair.interested();
        Pair.of(participants).interested();

        list(pair.buyer(), Map.of()).body("items.id", contains(mine)).body("total", equalTo(1));
        list(pair.supplier(), Map.of()).body("items.id", contains(mine)).body("items[0].waitsForCaller", equalTo(true));
    }

    @Test
    void findsWhatWaitsForTheCaller() {
        String id = pair.interested();

        list(pair.supplier(), Map.of("awaiting", "ME")).body("items.id", contains(id));
        list(pair.buyer(), Map.of("awaiting", "ME")).body("items", hasSize(0));
        list(TestTokens.auditor(), Map.of("awaiting", "ME")).body("items", hasSize(0));
        assertThat(todos(pair.supplier())).containsEntry("docking.answer-awaited", 1);
        assertThat(todos(pair.buyer())).doesNotContainKey("docking.answer-awaited");

        step(pair.supplier(), id, "talk", Map.of()).statusCode(200);
        DockingFixture.write(pair.supplier(), id, "你好").statusCode(201);
        assertThat(todos(pair.supplier())).doesNotContainKeys("docking.answer-awaited", "docking.messages-unread");
        assertThat(todos(pair.buyer())).containsEntry("docking.messages-unread", 1);
        list(pair.buyer(), Map.of("awaiting", "UNREAD")).statusCode(200).body("items", hasSize(1));
        list(pair.supplier(), Map.of("awaiting", "UNREAD")).statusCode(200).body("items", hasSize(0));
        list(TestTokens.auditor(), Map.of("awaiting", "UNREAD")).statusCode(200).body("items", hasSize(0));
    }

    @Test
    void filtersByStateDemandSupplyCategoryCountyAndMonth() {
        String id = pair.agreed();
        String month = YearMonth.from(TODAY).toString();
        String other = UUID.randomUUID().toString();

        for (Map<String, String> hit : List.of(
                Map.of("state", "AGREED"),
                Map.of("demandId", pair.demand()),
                Map.of("supplyId", pair.supply()),
                Map.of("category", "CNC_MACHINE_TOOL"),
                Map.of("county", "510302"),
                Map.of("openedFrom", month, "openedTo", month, "agreedFrom", month, "agreedTo", month),
                Map.of("q", "五轴"))) {
            list(pair.buyer(), hit).statusCode(200).body("items.id", contains(id));
        }
        for (Map<String, String> miss : List.of(
                Map.of("state", "TALKING"),
                Map.of("demandId", other),
                Map.of("supplyId", other),
                Map.of("category", "BOILER"),
                Map.of("county", "510304"),
                Map.of("openedTo", "2020-01"),
                Map.of("agreedTo", "2020-01"),
                Map.of("openedFrom", "2999-01"),
                Map.of("agreedFrom", "2999-01"),
                Map.of("projectId", other),
                Map.of("q", "锅炉"))) {
            list(pair.buyer(), miss).statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void aProjectLeadsToItsDemandsAndToWhatWasAgreed() throws SQLException {
        UUID project = UUID.randomUUID();
        link(pair.demand(), project);
        String id = pair.agreed();

        list(pair.buyer(), Map.of("projectId", project.toString(), "state", "AGREED"))
                .body("items.id", contains(id));
        given().auth()
                .oauth2(pair.buyer())
                .queryParam("projectId", project.toString())
                .get("/api/supply-demand/demands")
                .then()
                .statusCode(200)
                .body("items.id", contains(pair.demand()));
    }

    @ParameterizedTest
    @CsvSource({
        "state, SOON",
        "category, SPACESHIP",
        "demandId, no-id",
        "projectId, no-id",
        "openedFrom, soon",
        "agreedTo, soon",
        "awaiting, YOU",
        "sort, amount"
    })
    void namesAWrongFilter(String name, String value) {
        list(pair.buyer(), Map.of(name, value)).statusCode(400).body("violations.field", hasItem(name));
    }

    @Test
    void exportsTheCallersCasesOnly() {
        pair.interested();
        Pair stranger = Pair.of(participants);
        stranger.interested();

        String file = given().auth()
                .oauth2(pair.supplier())
                .queryParam("format", "CSV")
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file).contains("需求设备", "有意向", pair.buyerUscc()).doesNotContain(stranger.buyerUscc());
        given().auth()
                .oauth2(TestTokens.bankOfficer("bank-102100099996"))
                .get(PATH + "/export")
                .then()
                .statusCode(403);
        given().get(PATH + "/export").then().statusCode(401);
    }

    private static Map<String, Integer> todos(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/supply-demand/todos")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("items.collectEntries { [it.kind, it.count] }", String.class, Integer.class);
    }

    private void link(String demand, UUID project) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("UPDATE demand SET project_id = ? WHERE id = ?")) {
            statement.setObject(1, project);
            statement.setObject(2, UUID.fromString(demand));
            statement.executeUpdate();
        }
    }
}
