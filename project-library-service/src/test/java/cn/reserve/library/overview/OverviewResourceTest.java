package cn.reserve.library.overview;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.library.dispatch.DispatchFixture;
import cn.reserve.library.whitelist.WhitelistFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of the overview is the total of the list that it leads to, for whoever looks. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OverviewResourceTest {
    private static final String COMMISSION = TestTokens.commissionPreparer();

    @Inject
    EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private String project;

    @BeforeEach
    void aProjectUnderDispatch() {
        enterprise = Fixture.verifiedEnterprise();
        project = Fixture.admitted(enterprise, Fixture.projectForm());
        String report = DispatchFixture.report(DispatchFixture.openRound(), project);
        raise(report, DispatchFixture.today().plusDays(10).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"commission", "district", "bureau", "auditor"})
    void eachFigureIsTheTotalOfItsList(String who) {
        WhitelistFixture.published(Fixture.id(project));
        Fixture.submitted(enterprise, Fixture.projectForm());
        putOffDeadlines();
        String token = token(who);

        JsonPath overview = overview(token);

        assertFigures(token, overview, "total", Map.of());
        assertFigures(
                token,
                overview,
                "counties.find { it.county == '" + Fixture.ZILIUJING + "' }",
                Map.of("county", Fixture.ZILIUJING));
        assertThat(overview.getLong("total.reserved.projects")).isPositive();
        assertThat(overview.getLong("total.listed.publishedThisQuarter")).isPositive();
        assertThat(overview.getLong("total.work.overdueReviews")).isPositive();
        assertThat(overview.getLong("total.work.overdueProblems")).isPositive();
    }

    @Test
    void theWhitelistIsAddedUpAsItChanges() {
        JsonPath before = overview(COMMISSION);
        WhitelistFixture.published(Fixture.id(project));
        JsonPath listed = overview(COMMISSION);
        WhitelistFixture.revoke(Fixture.id(project), "项目终止").then().statusCode(201);
        JsonPath after = overview(COMMISSION);

        assertThat(listed.getLong("total.listed.projects")).isEqualTo(before.getLong("total.listed.projects") + 1);
        assertThat(yuan(listed, "total.listed.loan")).isGreaterThan(yuan(before, "total.listed.loan"));
        assertThat(after.getLong("total.listed.projects")).isEqualTo(before.getLong("total.listed.projects"));
        assertThat(yuan(after, "total.listed.total")).isEqualByComparingTo(yuan(before, "total.listed.total"));
        assertThat(yuan(after, "total.listed.loan")).isEqualByComparingTo(yuan(before, "total.listed.loan"));
        assertThat(after.getLong("total.listed.publishedThisQuarter"))
                .isEqualTo(before.getLong("total.listed.publishedThisQuarter"));
    }

    @Test
    void centralBankAndFinanceBureauSeeAmountsAndNoWork() {
        String another =
                TestTokens.of(TestPerson.withRoles("central-bank", "applicant").in("central-bank", "central-bank"));
        for (String token : new String[] {TestTokens.centralBank(), TestTokens.financeBureau(), another}) {
            as(token)
                    .get("/overview")
                    .then()
                    .statusCode(200)
                    .body("round", nullValue())
                    .body("problems", nullValue())
                    .body("total.reserved.projects", notNullValue())
                    .body("total.dispatch", nullValue())
                    .body("total.work", nullValue())
                    .body("counties.work", everyItem(nullValue()));
        }
    }

    @Test
    void aDistrictSeesItsOwnCountyOnly() {
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .get("/overview")
                .then()
                .statusCode(200)
                .body("counties.county", everyItem(is(Fixture.DAAN)))
                .body("problems.county", everyItem(is(Fixture.DAAN)));
        as(TestTokens.bureauReviewer("health"))
                .get("/overview")
                .then()
                .statusCode(200)
                .body("problems.projectId", not(hasItem(Fixture.id(project))));
        as(TestTokens.districtReviewer("510399"))
                .get("/overview")
                .then()
                .statusCode(200)
                .body("counties", empty())
                .body("total.reserved.projects", is(0));
    }

    @Test
    void isClosedToEverybodyElse() {
        for (String token :
                new String[] {enterprise.token(), TestTokens.bankOfficer("bank-102655000018"), TestTokens.systemAdmin()
                }) {
            as(token).get("/overview").then().statusCode(403);
        }
        RestAssured.given().basePath("/api/library").get("/overview").then().statusCode(401);
    }

    private void assertFigures(String token, JsonPath overview, String line, Map<String, String> county) {
        String round = overview.getString("round");
        String quarter = overview.getString("quarter");
        for (String stage : new String[] {"RESERVED", "UNDER_CONSTRUCTION", "COMMISSIONED"}) {
            String name = Map.of(
                            "RESERVED", "reserved",
                            "UNDER_CONSTRUCTION", "underConstruction",
                            "COMMISSIONED", "commissioned")
                    .get(stage);
            assertRows(
                    token,
                    "/reserve/projects",
                    with(county, "stage", stage, "quarter", quarter),
                    overview,
                    line + "." + name + ".projects");
        }
        assertRows(token, "/whitelist/entries", county, overview, line + ".listed.projects");
        assertRows(
                token,
                "/whitelist/entries",
                with(county, "publishedSince", overview.getString("quarterBegan")),
                overview,
                line + ".listed.publishedThisQuarter");
        String reports = "/dispatch/reports";
        Map<String, String> asked = with(county, "round", round, "asked", "true");
        assertRows(token, reports, asked, overview, line + ".dispatch.asked");
        for (String light : new String[] {"GREEN", "YELLOW", "RED"}) {
            assertRows(
                    token,
                    reports,
                    with(asked, "light", light),
                    overview,
                    line + ".dispatch." + light.toLowerCase(java.util.Locale.ROOT));
        }
        assertRows(token, "/reviews", county, overview, line + ".work.openReviews");
        assertRows(token, "/reviews", with(county, "state", "OVERDUE"), overview, line + ".work.overdueReviews");
        String problems = "/dispatch/problems";
        assertRows(token, problems, with(county, "open", "true"), overview, line + ".work.openProblems");
        assertRows(token, problems, with(county, "overdue", "true"), overview, line + ".work.overdueProblems");
    }

    private static void assertRows(
            String token, String list, Map<String, String> filters, JsonPath overview, String figure) {
        JsonPath rows = as(token)
                .queryParams(filters)
                .queryParam("size", 1)
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(overview.getLong(figure))
                .as("%s and %s %s", figure, list, filters)
                .isEqualTo(rows.getLong("total"));
    }

    private static Map<String, String> with(Map<String, String> filters, String... more) {
        Map<String, String> all = new LinkedHashMap<>(filters);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static JsonPath overview(String token) {
        return as(token).get("/overview").then().statusCode(200).extract().jsonPath();
    }

    private static BigDecimal yuan(JsonPath overview, String path) {
        return new BigDecimal(overview.getString(path));
    }

    private static String token(String who) {
        return switch (who) {
            case "commission" -> COMMISSION;
            case "district" -> TestTokens.districtReviewer(Fixture.ZILIUJING);
            case "bureau" -> TestTokens.bureauReviewer("economy");
            default -> TestTokens.auditor();
        };
    }

    private static void raise(String report, String deadline) {
        as(COMMISSION)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "reportId",
                        Fixture.id(report),
                        "words",
                        "用地手续未办结",
                        "assignment",
                        Map.of("owner", "BUREAU", "bureau", "economy", "deadline", deadline)))
                .post("/dispatch/problems")
                .then()
                .statusCode(201);
    }

    /** Of the project's problem, and of what waits for the district. */
    private void putOffDeadlines() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "update dispatch_problem set due = current_date - 3 where project_id = cast(?1 as uuid)")
                    .setParameter(1, Fixture.id(project))
                    .executeUpdate();
            entities.createNativeQuery(
                            "update review_turn set due_at = now() - interval '1 day' where uscc = ?1 and ended_at is null")
                    .setParameter(1, enterprise.uscc())
                    .executeUpdate();
        });
    }
}
