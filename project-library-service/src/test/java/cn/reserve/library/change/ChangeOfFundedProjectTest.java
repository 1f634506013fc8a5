package cn.reserve.library.change;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.change.ChangeFixture.PREPARER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change gives a project with funds a machine that another funded project retires. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChangeOfFundedProjectTest {
    private static final String FINANCE = TestTokens.financeBureau();

    @SuppressWarnings("NullAway.Init")
    private ChangeFixture first;

    @SuppressWarnings("NullAway.Init")
    private ChangeFixture second;

    @BeforeEach
    void twoProjects() {
        first = ChangeFixture.admitted();
        second = first.sibling();
    }

    @Test
    void refusesAMachineThatACentralProgrammePaidForAlready() {
        Response bonds = record(first, "treasury-bonds-industry-2026");
        record(second, "discount-2026");
        String path = claimingTheFirstOnesMachines();

        act(PREPARER, path, "approval", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("change.machine-funded"))
                .body("detail", containsString("超长期特别国债（工业领域2026年）"));
        as(FINANCE)
                .header("If-Match", bonds.header("ETag"))
                .body(Map.of("reason", "资金收回"))
                .post("/special-funds/" + bonds.path("id") + "/revocation")
                .then()
                .statusCode(200);
        act(PREPARER, path, "approval", null).then().statusCode(200);
    }

    @Test
    void allowsItWhileOnlyOneOfThemIsPaid() {
        record(first, "treasury-bonds-industry-2026");

        act(PREPARER, claimingTheFirstOnesMachines(), "approval", null).then().statusCode(200);
    }

    private String claimingTheFirstOnesMachines() {
        Object machines = Objects.requireNonNull(first.retired());
        String path = second.beforeTheCommission(second.proposal(Map.of("retiredEquipment", machines)));
        act(PREPARER, path, "flags/RETIRED_MACHINE_CLAIMED_ELSEWHERE/acceptance", null)
                .then()
                .statusCode(200);
        return path;
    }

    private static Response record(ChangeFixture project, String programme) {
        Response recorded = as(FINANCE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "projectId",
                        project.projectId(),
                        "programme",
                        programme,
                        "documentNumber",
                        "川财〔2026〕8号",
                        "issuedOn",
                        "2026-06-01",
                        "issued",
                        1_000_000,
                        "inPlace",
                        400_000,
                        "paid",
                        0))
                .post("/special-funds");
        recorded.then().statusCode(201);
        return recorded;
    }
}
