package cn.reserve.library.plan;

import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PlansResourceTest {
    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private String project;

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
        project = Fixture.admitted(enterprise, Fixture.projectForm());
    }

    @Test
    void keepsThreeYears() {
        as(enterprise.token())
                .get(project + "/plan")
                .then()
                .body("years", empty())
                .body("changeable", equalTo(true))
                .body("firstYear", equalTo(year));

        put(enterprise.token(), "\"0\"", plan(2_000_000, 5_000_000, 3_000_000))
                .then()
                .statusCode(200)
                .body("years.year", contains(year, year + 1, year + 2));

        as(TestTokens.districtReviewer(Fixture.ZILIUJING))
                .get(project + "/plan")
                .then()
                .body("years.investment", contains(2_000_000, 5_000_000, 3_000_000))
                .body("changeable", equalTo(false));
        as(enterprise.token()).get(project + "/timeline").then().body("items.action", hasItem("plan-changed"));
    }

    @Test
    void refusesWrongYearsAndMoreThanTheTotal() {
        put(enterprise.token(), "\"0\"", plan(9_000_000, 9_000_000))
                .then()
                .statusCode(400)
                .body("violations.rule", contains("plan-over-total"));
        put(
                        enterprise.token(),
                        "\"0\"",
                        Map.of(
                                "years",
                                List.of(
                                        Map.of("year", year - 1, "investment", 1),
                                        Map.of("year", year + 3, "investment", 1))))
                .then()
                .statusCode(400)
                .body("violations.field", contains("years[0].year", "years[1].year"));
        put(enterprise.token(), "\"0\"", Map.of("years", List.of()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("years"))
                .body("violations.zh", contains("请至少填写一个年度的计划投资，最多三个年度。"));
        put(enterprise.token(), "\"0\"", Map.of("years", List.of(Map.of("year", year, "investment", -1))))
                .then()
                .statusCode(400)
                .body("violations.field", contains("years[0].investment"));
    }

    @Test
    void isTheEnterprisesOwnAndNeverStale() {
        put(enterprise.token(), "\"0\"", plan(1_000_000)).then().statusCode(200);

        put(enterprise.token(), "\"0\"", plan(2_000_000)).then().statusCode(412);
        as(enterprise.token()).body(plan(1)).put(project + "/plan").then().statusCode(428);
        put(Fixture.verifiedEnterprise().token(), "\"1\"", plan(1)).then().statusCode(404);
        put(TestTokens.districtReviewer(Fixture.ZILIUJING), "\"1\"", plan(1))
                .then()
                .statusCode(403);
        put(enterprise.token(), "\"1\"", plan(2_000_000)).then().statusCode(200);
    }

    @Test
    void isClosedBeforeAdmission() {
        String submitted = Fixture.submitted(enterprise, Fixture.projectForm());

        as(enterprise.token())
                .header("If-Match", "\"0\"")
                .body(plan(1))
                .put(submitted + "/plan")
                .then()
                .statusCode(409)
                .body("code", equalTo("project-plan.closed"));
    }

    private Response put(String token, String tag, Object body) {
        return as(token).header("If-Match", tag).body(body).put(project + "/plan");
    }

    private Map<String, Object> plan(int... investments) {
        List<Map<String, Object>> years = new ArrayList<>();
        for (int i = 0; i < investments.length; i++) {
            years.add(Map.of("year", year + i, "investment", investments[i], "milestone", "设备到场"));
        }
        return Map.of("years", years);
    }
}
