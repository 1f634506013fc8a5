package cn.reserve.library.measure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.Fixture;
import cn.reserve.library.Plans;
import cn.reserve.library.Told;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.reserve.Quarter;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RemindingOfReportsTest {
    /** A bureau of its own, for what other tests adopt is led by the usual ones. */
    private static final String BUREAU = "reminded";

    @Inject
    RemindingOfReports reminding;

    @Inject
    ReviewClock clock;

    @Inject
    AgroalDataSource database;

    @SuppressWarnings("NullAway.Init")
    private String measure;

    @BeforeEach
    void aMeasureOfTheQuarterBefore() throws SQLException {
        measure = Plans.adoptedMeasure(Plans.stamp());
        database("DELETE FROM notice WHERE audience = 'bureau-reviewer:reminded'");
        database("DELETE FROM notice_told WHERE cause LIKE 'measure.report-due:%'");
        database("UPDATE measure_unit SET bureau = 'economy' WHERE bureau = '" + BUREAU + "'");
        database("UPDATE measure_unit SET bureau = '" + BUREAU + "' WHERE leads AND measure_id = '" + measure + "'");
        database("UPDATE plan_measure SET created_at = created_at - interval '100 days' WHERE id = '" + measure + "'");
    }

    @Test
    void tellsTheLeadUnitOnceAQuarterThatItsReportIsDue() {
        reminding.remind();
        reminding.remind();

        assertThat(told(BUREAU)).containsExactly("measure.report-due");
        assertThat(told("housing-of-nobody")).isEmpty();
        assertThat(Told.kinds(Fixture.verifiedEnterprise().token(), "/measures"))
                .isEmpty();
    }

    @Test
    void tellsNothingOnceItWasReportedOrTheMeasureIsDone() throws SQLException {
        int due = Quarter.of(clock.today()).before(1).key();
        database("UPDATE measure_unit SET last_report = " + due + " WHERE bureau = '" + BUREAU + "'");
        reminding.remind();
        assertThat(told(BUREAU)).isEmpty();

        database("UPDATE measure_unit SET last_report = NULL, state = 'DONE' WHERE bureau = '" + BUREAU + "'");
        reminding.remind();
        assertThat(told(BUREAU)).isEmpty();
    }

    @Test
    void aMeasureThatCameLaterOwesNothingYet() throws SQLException {
        int owed = owed();
        database("UPDATE plan_measure SET created_at = now() WHERE id = '" + measure + "'");

        reminding.remind();

        assertThat(told(BUREAU)).isEmpty();
        assertThat(owed()).isLessThan(owed);
    }

    @Test
    void tellsTheCommissionForAUnitWithoutPeopleHere() throws SQLException {
        database("UPDATE measure_unit SET bureau = NULL WHERE bureau = '" + BUREAU + "'");
        int before = Told.kinds(TestTokens.commissionPreparer(), "/measures").size();

        reminding.remind();

        assertThat(Told.kinds(TestTokens.commissionPreparer(), "/measures")).hasSize(before + 1);
        assertThat(told(BUREAU)).isEmpty();
    }

    @Test
    void isReadForWhoHandsInTheLastReportThatIsDue() throws SQLException {
        String own = TestTokens.bureauReviewer(BUREAU);
        String colleague = TestTokens.bureauReviewer(BUREAU);
        List.of(own, colleague).forEach(token -> Told.unread(token, "/measures"));
        String another = Plans.adoptedMeasure(Plans.stamp());
        database("UPDATE measure_unit SET bureau = '" + BUREAU + "' WHERE leads AND measure_id = '" + another + "'");
        database("UPDATE plan_measure SET created_at = created_at - interval '100 days' WHERE id = '" + another + "'");
        reminding.remind();

        report(own, measure);
        assertThat(Told.unread(own, "/measures")).containsExactly("measure.report-due");
        report(own, another);
        assertThat(Told.unread(own, "/measures")).isEmpty();
        assertThat(Told.unread(colleague, "/measures")).containsExactly("measure.report-due");
    }

    private void report(String token, String id) {
        String path = "/measures/" + id;
        Map<String, Object> report = Map.of(
                "unit",
                Fixture.as(token).get(path).path("measure.units.find { it.reportable }.id"),
                "kind",
                "QUARTER_REPORT",
                "day",
                clock.today().toString(),
                "quarter",
                Quarter.of(clock.today()).before(1).wire(),
                "state",
                "UNDER_WAY",
                "text",
                "项目库已上线运行");
        Fixture.as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(report)
                .post(path + "/entries")
                .then()
                .statusCode(201);
    }

    /** Reports that the summary says are missing. */
    private static int owed() {
        return Fixture.as(TestTokens.commissionPreparer())
                .get("/measures/summary")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("units.reportsMissing.sum()");
    }

    private static List<String> told(String bureau) {
        return Told.kinds(TestTokens.bureauReviewer(bureau), "/measures");
    }

    private void database(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
