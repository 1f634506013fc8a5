package cn.reserve.library.notice;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Told.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the library's steps tell, to whom. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LibraryNoticesTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private static final String BUREAU = TestTokens.bureauReviewer("economy");
    private static final String PREPARER = TestTokens.commissionPreparer();

    @Inject
    RemindingOfDeadlines reminding;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void peopleHaveBeenToldForAWhile() throws SQLException {
        toldSince("now() - interval '1 day'");
    }

    @Test
    void tellsEachLevelWhatWaitsAndTheEnterpriseWhatWasReturned() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());
        assertThat(kinds(DISTRICT, path)).containsExactly("review.waiting");
        assertThat(kinds(BUREAU, path)).isEmpty();
        assertThat(kinds(TestTokens.districtReviewer(Fixture.DAAN), path)).isEmpty();

        act(DISTRICT, path, "pass", null).then().statusCode(200);
        assertThat(kinds(BUREAU, path)).containsExactly("review.waiting");
        act(BUREAU, path, "return", Fixture.reasons("scale")).then().statusCode(200);

        assertThat(kinds(enterprise.token(), path)).containsExactly("project.returned");
        assertThat(kinds(Fixture.verifiedEnterprise().token(), path)).isEmpty();
    }

    @Test
    void tellsTheEnterpriseThatItsProjectWasAdmitted() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.admitted(enterprise, Fixture.projectForm());

        assertThat(kinds(enterprise.token(), path)).containsExactly("project.admitted");
        assertThat(kinds(PREPARER, path)).containsExactly("review.waiting");
    }

    @Test
    void tellsNothingOfAStepThatWasRefused() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());

        act(BUREAU, path, "return", Fixture.reasons("scale")).then().statusCode(409);

        assertThat(kinds(enterprise.token(), path)).isEmpty();
    }

    @Test
    void tellsWhoRegisteredAnEnterpriseWhatBecameOfTheFile() {
        String uscc = Fixture.newUscc();
        TestPerson applicant = TestPerson.withRoles("applicant");
        String path = "/enterprises/"
                + as(TestTokens.of(applicant))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(Fixture.enterpriseForm(uscc))
                        .post("/enterprises")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        assertThat(kinds(DISTRICT, path)).contains("enterprise.waiting");

        act(DISTRICT, path, "return", Fixture.reasons("address")).then().statusCode(200);

        assertThat(kinds(TestTokens.of(applicant), "/enterprise")).containsExactly("enterprise.returned");
        assertThat(kinds(TestTokens.applicant(), "/enterprise")).isEmpty();
    }

    @Test
    void remindsOfAReviewOnceBeforeAndOnceAfterItsDeadline() throws SQLException {
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        reminding.remind();
        assertThat(kinds(DISTRICT, path)).containsExactly("review.waiting");

        due(path, "now() + interval '1 hour'");
        reminding.remind();
        reminding.remind();
        assertThat(kinds(DISTRICT, path)).containsExactly("review.near", "review.waiting");

        due(path, "now() - interval '1 hour'");
        reminding.remind();
        reminding.remind();
        assertThat(kinds(DISTRICT, path)).containsExactly("review.overdue", "review.near", "review.waiting");
    }

    @Test
    void theFirstStartTellsOfNoBacklog() throws SQLException {
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        due(path, "now() - interval '1 hour'");
        toldSince("now()");

        reminding.remind();

        assertThat(kinds(DISTRICT, path)).containsExactly("review.waiting");
    }

    @Test
    void remindsNobodyOfAReviewThatIsDone() throws SQLException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());
        act(DISTRICT, path, "return", Fixture.reasons("scale")).then().statusCode(200);
        due(path, "now() - interval '1 hour'");

        reminding.remind();

        assertThat(kinds(DISTRICT, path)).containsExactly("review.waiting");
    }

    @Test
    void lettingAPersonChooseNeedsNoOrganisation() {
        as(TestTokens.applicant())
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "language",
                        "ENGLISH",
                        "digest",
                        "DAILY",
                        "kinds",
                        List.of(Map.of("kind", "enterprise.returned", "app", true, "mail", false))))
                .put("/notice-settings")
                .then()
                .statusCode(200);
    }

    private void toldSince(String moment) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate("UPDATE notice_since SET at = " + moment);
        }
    }

    private void due(String path, String moment) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE review_turn SET due_at = " + moment + " WHERE record_id = ?::uuid")) {
            update.setString(1, path.substring("/projects/".length()));
            update.executeUpdate();
        }
    }
}
