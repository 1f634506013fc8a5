package cn.reserve.library.overview;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.closeRound;
import static cn.reserve.library.dispatch.DispatchFixture.figures;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.Fixture;
import cn.reserve.library.dispatch.DispatchFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is invested this year against the year's plan, of a project with a plan and of one without. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class InvestmentFiguresTest {
    private static final long INVESTED = 200_000;
    private static final long PAID = 150_000;

    @Inject
    EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private String planned;

    @SuppressWarnings("NullAway.Init")
    private String unplanned;

    @BeforeEach
    void aProjectOfEachSort() {
        DispatchFixture.closeOpenRound();
        enterprise = Fixture.verifiedEnterprise();
        planned = Fixture.admitted(enterprise, Fixture.projectForm());
        unplanned = Fixture.admitted(enterprise, Fixture.projectForm());
        plan(planned);
    }

    /** A plan is of a year, and the rounds of tests are of years long ago: the plan is written down for such years. */
    private void plan(String project) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                                insert into project_plan (project_id, version, years, updated_by, updated_at)
                                select cast(?1 as uuid), 0, jsonb_agg(jsonb_build_object('year', y, 'investment', 700000)), '测试', now()
                                from generate_series(2001, 2020) y""")
                        .setParameter(1, Fixture.id(project))
                        .executeUpdate());
    }

    @Test
    void againstThePlanStandsWhatWasPlanned() {
        String round = openRound();
        Figures asked = figuresOf(round);

        submit(enterprise.token(), report(round, planned), figures()).then().statusCode(200);
        submit(enterprise.token(), report(round, unplanned), figures()).then().statusCode(200);

        Figures said = figuresOf(round);
        assertThat(asked.planned()).isGreaterThanOrEqualTo(700_000);
        assertThat(asked.unplanned()).isPositive().isEqualTo(withoutPlan(round));
        assertThat(said)
                .isEqualTo(new Figures(
                        asked.handedIn() + 2,
                        asked.unplanned(),
                        asked.invested() + 2 * INVESTED,
                        asked.planned(),
                        asked.investedPlanned() + INVESTED,
                        asked.paid() + 2 * PAID));
    }

    @Test
    void aMonthThatOpensTakesNothingAway() {
        String first = openBeforeDecember();
        submit(enterprise.token(), report(first, planned), figures()).then().statusCode(200);
        submit(enterprise.token(), report(first, unplanned), figures()).then().statusCode(200);
        Figures before = figuresOf(first);
        assertThat(before.invested()).isPositive();

        String next = openRound();

        Figures opened = figuresOf(next);
        assertThat(opened)
                .isEqualTo(new Figures(
                        0,
                        before.unplanned(),
                        before.invested(),
                        before.planned(),
                        before.investedPlanned(),
                        before.paid()));
        submit(enterprise.token(), report(next, planned), figures("investedYear", 250_000))
                .then()
                .statusCode(200);
        Figures said = figuresOf(next);
        assertThat(said.handedIn()).isEqualTo(1);
        assertThat(said.investedPlanned()).isEqualTo(before.investedPlanned() + 50_000);
        assertThat(said.paid()).isEqualTo(before.paid());
    }

    @Test
    void whatIsSaidOfAnEarlierMonthMeanwhileIsKnown() {
        String first = openBeforeDecember();
        YearMonth period = period(first);
        String next = DispatchFixture.open(period.plusMonths(1))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try {
            Figures opened = figuresOf(next);
            String report = report(first, planned);

            submit(enterprise.token(), report, figures()).then().statusCode(200);
            Figures said = figuresOf(next);
            assertThat(said.invested()).isEqualTo(opened.invested() + INVESTED);
            assertThat(said.investedPlanned()).isEqualTo(opened.investedPlanned() + INVESTED);
            assertThat(said.paid()).isEqualTo(opened.paid() + PAID);
            assertThat(said.handedIn()).isEqualTo(opened.handedIn());

            act(DISTRICT, report, "return", Map.of("reason", "请核实投资额")).then().statusCode(200);
            assertThat(figuresOf(next)).isEqualTo(opened);
        } finally {
            closeRound(next);
        }
    }

    private record Figures(
            long handedIn, long unplanned, long invested, long planned, long investedPlanned, long paid) {}

    /** Of the latest round, which is this one. */
    private static Figures figuresOf(String round) {
        JsonPath overview = as(TestTokens.commissionPreparer())
                .get("/overview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(overview.getString("round")).isEqualTo(round);
        overview.setRootPath("total.dispatch");
        return new Figures(
                overview.getLong("handedIn"),
                overview.getLong("unplanned"),
                Math.round(overview.getDouble("invested")),
                Math.round(overview.getDouble("planned")),
                Math.round(overview.getDouble("investedPlanned")),
                Math.round(overview.getDouble("paid")));
    }

    private static String openBeforeDecember() {
        String round = openRound();
        return period(round).getMonthValue() == 12 ? openRound() : round;
    }

    private static YearMonth period(String round) {
        return YearMonth.parse(as(DISTRICT).get("/dispatch/rounds/" + round).<String>path("period"));
    }

    private long withoutPlan(String round) {
        return (Long) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select count(*) from dispatch_report where round_id = cast(?1 as uuid) and state <> 'EXCUSED'"
                                        + " and planned_year is null",
                                Long.class)
                        .setParameter(1, round)
                        .getSingleResult());
    }
}
