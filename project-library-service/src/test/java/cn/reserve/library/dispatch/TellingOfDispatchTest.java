package cn.reserve.library.dispatch;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Told.kinds;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.figures;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.submit;
import static cn.reserve.library.dispatch.DispatchFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What dispatch tells, to whom. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TellingOfDispatchTest {
    private static final String OWN = "/dispatch/problems?state=OPEN&mine=true";

    @Inject
    RemindingOfDispatch reminding;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void peopleHaveBeenToldForAWhile() throws SQLException {
        database("UPDATE notice_since SET at = now() - interval '9 days'");
    }

    @Test
    void anEnterpriseHearsOfARoundOfItsEndAndOfWhatIsReturned() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Fixture.Enterprise other = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        Fixture.admitted(enterprise, Fixture.projectForm());
        String round = openRound(today().plusDays(1));
        String page = "/dispatch/reports?round=" + round;
        assertThat(kinds(enterprise.token(), page + "&state=MISSING")).containsExactly("dispatch.asked");
        assertThat(kinds(other.token(), page + "&state=MISSING")).isEmpty();
        assertThat(kinds(DISTRICT, "/dispatch/rounds/" + round)).containsExactly("dispatch.opened");

        reminding.remind();
        reminding.remind();
        assertThat(kinds(enterprise.token(), page)).containsExactly("dispatch.closing");
        assertThat(kinds(other.token(), page)).isEmpty();

        String report = report(round, project);
        submit(enterprise.token(), report, figures()).then().statusCode(200);
        act(DISTRICT, report, "return", Map.of("reason", "照片不清")).then().statusCode(200);
        assertThat(kinds(enterprise.token(), report)).containsExactly("dispatch.returned");
    }

    @Test
    void aProblemsOwnerHearsOfItAndOfItsDeadline() throws SQLException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        String report = report(openRound(), project);
        Response raised = as(DISTRICT)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "reportId",
                        Fixture.id(report),
                        "words",
                        "用地手续未批",
                        "assignment",
                        Map.of("owner", "ENTERPRISE", "deadline", today().toString())))
                .post("/dispatch/problems");
        raised.then().statusCode(201);
        assertThat(kinds(enterprise.token(), OWN)).containsExactly("dispatch.problem-assigned");
        assertThat(kinds(Fixture.verifiedEnterprise().token(), OWN)).isEmpty();

        reminding.remind();
        assertThat(kinds(enterprise.token(), OWN + "&overdue=true")).isEmpty();

        database("UPDATE dispatch_problem SET due = due - 2 WHERE id = '" + raised.path("id") + "'");
        reminding.remind();
        reminding.remind();
        assertThat(kinds(enterprise.token(), OWN + "&overdue=true")).containsExactly("dispatch.problem-overdue");

        database("UPDATE dispatch_problem SET due = due - 30 WHERE id = '" + raised.path("id") + "'");
        reminding.remind();
        assertThat(kinds(enterprise.token(), OWN + "&overdue=true")).hasSize(1);
    }

    @Test
    void theDistrictHearsOfAProblemThatNobodyHas() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String report = report(openRound(), Fixture.admitted(enterprise, Fixture.projectForm()));
        int before = kinds(DISTRICT, "/dispatch/problems?state=RAISED").size();

        as(enterprise.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reportId", Fixture.id(report), "words", "设备到货推迟"))
                .post("/dispatch/problems")
                .then()
                .statusCode(201);

        assertThat(kinds(DISTRICT, "/dispatch/problems?state=RAISED"))
                .hasSize(before + 1)
                .containsOnly("dispatch.problem-raised");
        assertThat(kinds(TestTokens.districtReviewer(Fixture.DAAN), "/dispatch/problems?state=RAISED"))
                .isEmpty();
    }

    @Test
    void theDistrictIsRemindedOnceOfASupervisionNoticeThatIsOverdue() throws SQLException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String round = openRound();
        String report = Fixture.id(report(round, Fixture.admitted(enterprise, Fixture.projectForm())));
        int before = kinds(DISTRICT, "/dispatch/notices").size();
        database(
                "INSERT INTO dispatch_notice (round_id, report_id, project_id, period, name, enterprise_name, uscc, county,"
                        + " county_name, field, reds, state, due, raised_at) SELECT round_id, id, project_id, period, name,"
                        + " enterprise_name, uscc, county, county_name, field, 3, 'RAISED', current_date - 2, now()"
                        + " FROM dispatch_report WHERE id = '" + report + "'");

        reminding.remind();
        reminding.remind();

        assertThat(kinds(DISTRICT, "/dispatch/notices")).hasSize(before + 1).startsWith("dispatch.supervision-overdue");
        assertThat(kinds(TestTokens.districtReviewer(Fixture.DAAN), "/dispatch/notices"))
                .doesNotContain("dispatch.supervision-overdue");
        assertThat(kinds(enterprise.token(), "/dispatch/notices")).isEmpty();
        database("UPDATE dispatch_notice SET state = 'CLOSED' WHERE report_id = '" + report + "'");
    }

    private void database(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
