package cn.reserve.library.fund;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.fund.FundFixture.BONDS;
import static cn.reserve.library.fund.FundFixture.form;
import static cn.reserve.library.fund.FundFixture.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who keeps the register of special funds, and who sees what of it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FundsAccessTest {
    private static final String FINANCE = TestTokens.financeBureau();

    @Inject
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

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
    void isKeptByFewAndSeenWithinTheScope() {
        Response recorded = record(FINANCE, form(project, BONDS));
        String id = recorded.path("id");

        record(enterprise.token(), form(project, BONDS)).then().statusCode(403);
        record(TestTokens.districtReviewer(Fixture.ZILIUJING), form(project, BONDS))
                .then()
                .statusCode(403);
        as(TestTokens.auditor())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "x"))
                .post("/special-funds/" + id + "/revocation")
                .then()
                .statusCode(403);
        as(Fixture.verifiedEnterprise().token()).get("/special-funds").then().body("items", empty());
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .queryParam("project", project)
                .get("/special-funds")
                .then()
                .body("items", empty());
        as(TestTokens.districtReviewer(Fixture.ZILIUJING))
                .queryParam("project", project)
                .get("/special-funds")
                .then()
                .body("items.id", hasItem(id));
        as(TestTokens.bureauReviewer("housing"))
                .queryParam("project", project)
                .get("/special-funds")
                .then()
                .body("items", empty());
        as(TestTokens.bankOfficer("bank-102655000018"))
                .get("/special-funds")
                .then()
                .statusCode(403);
    }

    @Test
    void followsItsProjectToAnotherDistrict() {
        String id = record(FINANCE, form(project, BONDS)).path("id");

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update project set county = ?1 where id = cast(?2 as uuid)")
                        .setParameter(1, Fixture.DAAN)
                        .setParameter(2, project)
                        .executeUpdate());

        as(TestTokens.districtReviewer(Fixture.DAAN))
                .queryParam("project", project)
                .get("/special-funds")
                .then()
                .body("items.id", contains(id));
        as(TestTokens.districtReviewer(Fixture.ZILIUJING))
                .queryParam("project", project)
                .get("/special-funds")
                .then()
                .body("items", empty());
    }
}
