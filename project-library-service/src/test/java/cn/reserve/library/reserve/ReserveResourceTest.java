package cn.reserve.library.reserve;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.library.stage.StageFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReserveResourceTest {
    private static final String COMMISSION = TestTokens.commissionPreparer();

    @Inject
    EntityManager entities;

    private final Quarter now = Quarter.of(LocalDate.now(ZoneId.of("Asia/Shanghai")));

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
    }

    @Test
    void countsAnAdmittedProjectAndMovesItOn() {
        Figures before = figures("RESERVED");
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        Figures reserved = figures("RESERVED");
        assertThat(reserved).isEqualTo(before.plus(1));

        StageFixture.reached(
                enterprise, project, "UNDER_CONSTRUCTION", now.firstDay().toString());

        assertThat(figures("RESERVED").stock()).isEqualTo(before.stock());
        as(COMMISSION)
                .queryParam("stage", "UNDER_CONSTRUCTION")
                .queryParam("county", Fixture.ZILIUJING)
                .queryParam("field", "INDUSTRY")
                .queryParam("measure", "ENTERED")
                .queryParam("size", 200)
                .get("/reserve/projects")
                .then()
                .statusCode(200)
                .body("items.projectId", hasItem(Fixture.id(project)));
    }

    @Test
    void countsNoStageBeforeTheAdmission() {
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        Figures building = figures("UNDER_CONSTRUCTION");
        Figures done = figures("COMMISSIONED");

        StageFixture.reached(enterprise, project, "UNDER_CONSTRUCTION", "2025-05-05");
        assertThat(figures("UNDER_CONSTRUCTION")).isEqualTo(building.plus(1));
        StageFixture.reached(enterprise, project, "COMMISSIONED", "2025-08-08");

        assertThat(figures("COMMISSIONED")).isEqualTo(done.plus(1));
        assertThat(figures("UNDER_CONSTRUCTION").stock()).isEqualTo(building.stock());
        as(COMMISSION)
                .queryParam("county", Fixture.ZILIUJING)
                .get("/reserve/balance")
                .then()
                .body("series.stock", everyItem(greaterThanOrEqualTo(0)))
                .body("series.stockYuan.collect { it as Double }", everyItem(greaterThanOrEqualTo(0.0)));
        as(COMMISSION)
                .queryParam("stage", "UNDER_CONSTRUCTION")
                .queryParam("measure", "ENTERED")
                .queryParam("quarter", "2025-Q2")
                .queryParam("size", 200)
                .get("/reserve/projects")
                .then()
                .statusCode(200)
                .body("items.projectId", not(hasItem(Fixture.id(project))));
        for (String stage : new String[] {"RESERVED", "UNDER_CONSTRUCTION", "COMMISSIONED"}) {
            assertThat(rows(stage, "STOCK")).isEqualTo(figures(stage).stock());
            assertThat(rows(stage, "ENTERED")).isEqualTo(figures(stage).entered());
        }
    }

    @Test
    void leadsFromEachFigureToItsRows() {
        Fixture.admitted(enterprise, Fixture.projectForm());
        for (String stage : new String[] {"RESERVED", "UNDER_CONSTRUCTION", "COMMISSIONED"}) {
            Figures figures = figures(stage);
            assertThat(rows(stage, "STOCK")).isEqualTo(figures.stock());
            assertThat(rows(stage, "ENTERED")).isEqualTo(figures.entered());
        }
    }

    @Test
    void forgetsARemovedProject() {
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        Figures before = figures("RESERVED");

        act(COMMISSION, project, "removal", Map.of("reason", "重复", "decisionNumber", "测发〔2026〕1号"))
                .then()
                .statusCode(200);

        assertThat(figures("RESERVED").stock()).isEqualTo(before.stock() - 1);
        as(COMMISSION)
                .queryParam("stage", "RESERVED")
                .queryParam("size", 200)
                .get("/reserve/projects")
                .then()
                .body("items.projectId", not(hasItem(Fixture.id(project))));
    }

    @Test
    void agreesWithARecountOfAllProjects() {
        Fixture.admitted(enterprise, Fixture.projectForm());
        StageFixture.reached(
                enterprise, Fixture.admitted(enterprise, Fixture.projectForm()), "UNDER_CONSTRUCTION", "2025-05-05");

        Object differing = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                        select count(*) from (
                          select county, field, stage, quarter, entered_count, entered_yuan, gone_count, gone_yuan
                          from reserve_balance
                          where entered_count <> 0 or gone_count <> 0 or entered_yuan <> 0 or gone_yuan <> 0
                          except
                          select e.county, e.field, c.stage, c.quarter, sum(c.entered), sum(c.entered * e.amount),
                                 sum(c.gone), sum(c.gone * e.amount)
                          from reserve_entry e, reserve_cells(e.reserved_on, e.started_on, e.commissioned_on, e.left_on) c
                          group by 1, 2, 3, 4) d
                        """, Long.class).getSingleResult());

        assertThat(differing).isEqualTo(0L);
    }

    @Test
    void showsADistrictItsCountyAndABureauItsFields() {
        Fixture.admitted(enterprise, Fixture.projectForm());

        as(TestTokens.districtReviewer(Fixture.DAAN))
                .get("/reserve/balance")
                .then()
                .statusCode(200)
                .body("cells.county", everyItem(equalTo(Fixture.DAAN)));
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .queryParam("county", Fixture.ZILIUJING)
                .get("/reserve/balance")
                .then()
                .body("cells", empty());
        as(TestTokens.bureauReviewer("housing"))
                .get("/reserve/balance")
                .then()
                .body("cells.field", everyItem(equalTo("CONSTRUCTION")));
        as(TestTokens.bureauReviewer("housing"))
                .queryParam("field", "INDUSTRY")
                .get("/reserve/projects")
                .then()
                .body("items", empty());
        as(enterprise.token()).get("/reserve/balance").then().statusCode(403);
        as(TestTokens.bankOfficer("bank-102655000018"))
                .get("/reserve/projects")
                .then()
                .statusCode(403);
        as(TestTokens.applicant()).get("/reserve/projects").then().statusCode(403);
    }

    @Test
    void namesAWrongQuarter() {
        as(COMMISSION)
                .queryParam("quarter", "2026-Q5")
                .get("/reserve/balance")
                .then()
                .statusCode(400)
                .body("violations.field", contains("quarter"));
        as(COMMISSION)
                .queryParam("quarter", "2026-Q1")
                .get("/reserve/balance")
                .then()
                .statusCode(200)
                .body("quarter", equalTo("2026-Q1"))
                .body("series.size()", equalTo(24));
    }

    private record Figures(int stock, int entered, BigDecimal yuan) {
        Figures plus(int projects) {
            return new Figures(stock + projects, entered + projects, yuan.add(new BigDecimal(10_000_000L * projects)));
        }
    }

    private Figures figures(String stage) {
        Response balance = as(COMMISSION)
                .queryParam("county", Fixture.ZILIUJING)
                .queryParam("field", "INDUSTRY")
                .get("/reserve/balance");
        balance.then().statusCode(200).body("quarter", equalTo(now.wire()));
        String cell = "cells.find { it.stage == '" + stage + "' }";
        if (balance.path(cell) == null) {
            return new Figures(0, 0, BigDecimal.ZERO);
        }
        return new Figures(
                balance.path(cell + ".stock"),
                balance.path(cell + ".entered"),
                new BigDecimal(balance.path(cell + ".stockYuan").toString()).setScale(0));
    }

    private int rows(String stage, String measure) {
        return as(COMMISSION)
                .queryParam("county", Fixture.ZILIUJING)
                .queryParam("field", "INDUSTRY")
                .queryParam("stage", stage)
                .queryParam("measure", measure)
                .get("/reserve/projects")
                .path("total");
    }
}
