package cn.reserve.library.project;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.draft;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProjectDraftsTest {
    private Fixture.Enterprise enterprise =
            new Fixture.Enterprise("", "", cn.reserve.platformtest.TestPerson.withRoles("enterprise"));

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
    }

    @Test
    void keepsAnIncompleteDraft() {
        draft(enterprise.token(), Map.of("name", "草稿", "field", "INDUSTRY", "county", Fixture.ZILIUJING))
                .then()
                .body("state", equalTo("DRAFT"))
                .body("actions", contains("EDIT", "SUBMIT", "WITHDRAW"))
                .body("version", equalTo(0));
    }

    @Test
    void namesWhatIsMissingOnSubmission() {
        String path = "/projects/"
                + draft(enterprise.token(), Map.of("name", "草稿", "field", "INDUSTRY", "county", Fixture.ZILIUJING))
                        .path("id");

        act(enterprise.token(), path, "submission", null)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("totalInvestment", "direction", "content", "newEquipment"));
        as(enterprise.token()).get(path).then().body("state", equalTo("DRAFT")).body("version", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e14", "1.234", "\"NaN\"", "\"viel\"", "10000000000000.01"})
    void refusesAmountsThatAreNone(String amount) {
        as(enterprise.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"name\":\"n\",\"field\":\"INDUSTRY\",\"county\":\"510302\",\"totalInvestment\":" + amount
                        + "}")
                .post("/projects")
                .then()
                .statusCode(400)
                .body("violations.field", contains("totalInvestment"));
    }

    @Test
    void refusesBadTextListsAndDatesNamingTheField() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("name", "长".repeat(10_000));
        form.put("content", "safe\u2067evil");
        form.put("plannedCompletion", "2020-01-01");
        form.put("funding", List.of(Map.of("source", "OWN", "amount", -5)));
        Map<String, Object> loan = Fixture.loan();
        loan.put("intendedBanks", List.of("bank-1", "bank-2", "bank-3", "bank-4"));
        form.put("loan", loan);

        post(form)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("name", "content", "funding[0].amount", "loan.intendedBanks"));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("plannedCompletion", "2020-01-01");

        post(form).then().statusCode(400).body("violations.field", contains("plannedCompletion"));
    }

    @Test
    void storesHtmlAndSqlAsText() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("name", "<b>'; drop table project; --</b> \uD83D\uDE00");

        draft(enterprise.token(), form).then().body("name", equalTo(form.get("name")));
    }

    @Test
    void wantsAVerifiedEnterprise() {
        as(TestTokens.enterprise(Fixture.newUscc(), Fixture.ZILIUJING))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Fixture.projectForm())
                .post("/projects")
                .then()
                .statusCode(409)
                .body("code", equalTo("enterprise.not-verified"));
    }

    @Test
    void createsOnceForTheSameKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = Fixture.projectForm();
        String first = as(enterprise.token())
                .header("Idempotency-Key", key)
                .body(form)
                .post("/projects")
                .path("id");

        as(enterprise.token())
                .header("Idempotency-Key", key)
                .body(form)
                .post("/projects")
                .then()
                .body("id", equalTo(first));
        as(enterprise.token())
                .header("Idempotency-Key", key)
                .body(Fixture.projectForm())
                .post("/projects")
                .then()
                .statusCode(409);
        as(enterprise.token()).body(form).post("/projects").then().statusCode(400);
    }

    private Response post(Map<String, Object> form) {
        return as(enterprise.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post("/projects");
    }
}
