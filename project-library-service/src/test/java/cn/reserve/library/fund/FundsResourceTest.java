package cn.reserve.library.fund;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.fund.FundFixture.BONDS;
import static cn.reserve.library.fund.FundFixture.form;
import static cn.reserve.library.fund.FundFixture.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
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
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FundsResourceTest {
    private static final String FINANCE = TestTokens.financeBureau();
    private static final String DISCOUNT = "discount-2026";

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private String project;

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
        project = Fixture.id(Fixture.admitted(enterprise, Fixture.projectForm()));
    }

    @Test
    void recordsWhatAProjectGot() {
        Response recorded = record(FINANCE, form(project, BONDS));

        recorded.then()
                .statusCode(201)
                .body("projectId", equalTo(project))
                .body("state", equalTo("ACTIVE"))
                .body("actions", contains("CHANGE_AMOUNTS", "REVOKE"));
        as(enterprise.token())
                .get("/special-funds")
                .then()
                .body("items.id", contains(recorded.<String>path("id")))
                .body("items[0].actions", empty());
        as(enterprise.token())
                .get("/special-funds/totals")
                .then()
                .body("recordable", equalTo(false))
                .body("items.find { it.programme == '" + BONDS + "' }.count", equalTo(1));
        as(TestTokens.auditor())
                .queryParam("subjectType", "special-fund")
                .queryParam("subjectId", recorded.<String>path("id"))
                .get("/audit")
                .then()
                .body("items.action", contains("special-fund.recorded"));
    }

    @Test
    void movesAmountsOnAndRevokes() {
        Response recorded = record(TestTokens.commissionPreparer(), form(project, BONDS));
        String one = "/special-funds/" + recorded.path("id");
        Map<String, Object> amounts = Map.of("inPlace", 900_000, "paid", 500_000);

        as(FINANCE)
                .header("If-Match", recorded.header("ETag"))
                .body(amounts)
                .put(one + "/amounts")
                .then()
                .statusCode(200)
                .body("paid", equalTo(500_000.0f));
        as(FINANCE)
                .header("If-Match", recorded.header("ETag"))
                .body(amounts)
                .put(one + "/amounts")
                .then()
                .statusCode(412);
        as(FINANCE).body(amounts).put(one + "/amounts").then().statusCode(428);
        as(FINANCE)
                .header("If-Match", "\"1\"")
                .body(Map.of("inPlace", 2_000_000, "paid", 3_000_000))
                .put(one + "/amounts")
                .then()
                .statusCode(400)
                .body("violations.field", contains("inPlace", "paid"));
        as(FINANCE)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "文件号有误"))
                .post(one + "/revocation")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        assertThat(as(TestTokens.auditor())
                        .queryParam("subjectType", "special-fund")
                        .queryParam("subjectId", recorded.<String>path("id"))
                        .get("/audit")
                        .asString())
                .contains("文件号有误", "2026-06-01");
        as(FINANCE)
                .header("If-Match", "\"2\"")
                .body(amounts)
                .put(one + "/amounts")
                .then()
                .statusCode(409)
                .body("code", equalTo("fund.revoked"));
    }

    @Test
    void refusesTwoCentralProgrammesForOneProject() {
        record(FINANCE, form(project, BONDS)).then().statusCode(201);

        record(FINANCE, form(project, DISCOUNT))
                .then()
                .statusCode(409)
                .body("code", equalTo("fund.excluded"))
                .body("detail", containsString("超长期特别国债（工业领域2026年）"));
        record(FINANCE, form(project, BONDS)).then().statusCode(409).body("code", equalTo("fund.recorded"));
        Map<String, Object> instalment = form(project, BONDS);
        instalment.put("documentNumber", "川财〔2026〕99号");
        record(FINANCE, instalment).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"discount-2024-03, 2024-06-01", "discount-2024-07, 2025-06-01"})
    void refusesTheBondsBesideAnEarlierDiscount(String discount, String issuedOn) {
        Map<String, Object> earlier = form(project, discount);
        earlier.put("issuedOn", issuedOn);
        record(FINANCE, earlier).then().statusCode(201);

        record(FINANCE, form(project, BONDS)).then().statusCode(409).body("code", equalTo("fund.excluded"));
    }

    @Test
    void allowsTheOtherProgrammeAfterARevocation() {
        Response bonds = record(FINANCE, form(project, BONDS));
        as(FINANCE)
                .header("If-Match", bonds.header("ETag"))
                .body(Map.of("reason", "资金收回"))
                .post("/special-funds/" + bonds.path("id") + "/revocation")
                .then()
                .statusCode(200);

        record(FINANCE, form(project, DISCOUNT)).then().statusCode(201);
    }

    @Test
    void refusesASecondSupportOfTheSameMachine() {
        Map<String, Object> machine = Fixture.machine("C6150-" + UUID.randomUUID());
        String first = withMachine(machine);
        String second = withClaimedMachine(machine);
        record(FINANCE, form(first, BONDS)).then().statusCode(201);

        record(FINANCE, form(second, DISCOUNT)).then().statusCode(409).body("code", equalTo("fund.same-machine"));
        record(FINANCE, form(second, BONDS)).then().statusCode(409).body("code", equalTo("fund.same-machine"));
    }

    @Test
    void namesWhatIsWrong() {
        Map<String, Object> form = form(project, "no-such-programme");
        record(FINANCE, form).then().statusCode(400).body("violations.field", contains("programme"));
        record(FINANCE, form(project, "city-library")).then().statusCode(400);
        Map<String, Object> early = form(project, BONDS);
        early.put("issuedOn", "2020-01-01");
        record(FINANCE, early).then().statusCode(400).body("violations.rule", contains("programme-not-giving"));
        record(FINANCE, form(UUID.randomUUID().toString(), BONDS))
                .then()
                .statusCode(400)
                .body("violations.field", contains("projectId"));
        form.put("issued", 0);
        form.remove("documentNumber");
        record(FINANCE, form).then().statusCode(400).body("violations.field", hasItems("issued", "documentNumber"));
        String submitted = Fixture.id(Fixture.submitted(enterprise, Fixture.projectForm()));
        record(FINANCE, form(submitted, BONDS))
                .then()
                .statusCode(409)
                .body("code", equalTo("fund.project-not-in-library"));
    }

    private String withMachine(Map<String, Object> machine) {
        Map<String, Object> form = Fixture.projectForm();
        form.put("retiredEquipment", List.of(machine));
        return Fixture.id(Fixture.admitted(enterprise, form));
    }

    /** The commission accepts that another project retires it too. */
    private String withClaimedMachine(Map<String, Object> machine) {
        Map<String, Object> form = Fixture.projectForm();
        form.put("retiredEquipment", List.of(machine));
        String path = Fixture.submitted(enterprise, form);
        act(TestTokens.districtReviewer(Fixture.ZILIUJING), path, "pass", null)
                .then()
                .statusCode(200);
        act(TestTokens.bureauReviewer("economy"), path, "pass", null).then().statusCode(200);
        String preparer = TestTokens.commissionPreparer();
        act(preparer, path, "flags/RETIRED_MACHINE_CLAIMED_ELSEWHERE/acceptance", null)
                .then()
                .statusCode(200);
        act(preparer, path, "admission", null).then().statusCode(200);
        return Fixture.id(path);
    }
}
