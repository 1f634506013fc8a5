package cn.reserve.library.contact;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.library.whitelist.WhitelistFixture;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ContactResourceTest {
    private static final String PERSON = "0190aaaa-0000-7000-8000-000000000001";
    private static final String BANK = "bank-102655000018";

    @Inject
    AgroalDataSource database;

    private Fixture.Enterprise enterprise = new Fixture.Enterprise("", "", TestPerson.withRoles("enterprise"));

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
    }

    @Test
    void givesTheProjectsOwnLeadPersonWhileTheConsentStands() {
        String project = listed();

        read(project)
                .statusCode(200)
                .body("name", equalTo("欧阳负责"))
                .body("phone", equalTo("0813-7654321"))
                .body("until", equalTo("2099-12-31"));
    }

    @Test
    void notesWhoReadsIt() {
        String project = listed();

        read(project).statusCode(200);

        as(TestTokens.auditor())
                .queryParam("subjectType", "project")
                .queryParam("subjectId", Fixture.id(project))
                .get("/audit")
                .then()
                .body("items.findAll { it.action == 'project.contact-read' }.after.person", contains(PERSON))
                .body("items.findAll { it.action == 'project.contact-read' }.after.name", contains("吴伟"))
                .body("items.findAll { it.action == 'project.contact-read' }.after.organisation", contains(BANK))
                .body(
                        "items.findAll { it.action == 'project.contact-read' }.after.organisationName",
                        contains("工商银行自贡分行"))
                .body(
                        "items.findAll { it.action == 'project.contact-read' }.subjectLabel",
                        everyItem(not(blankOrNullString())))
                .body(
                        "items.findAll { it.action == 'project.contact-read' }.personName",
                        contains("service-account-financing-match-service"));
    }

    @Test
    void givesNothingFromTheMomentOfAWithdrawalAndNotesNoLook() {
        String project = listed();

        change(project, "{\"given\":false}");

        givesNothing(project);
        assertThat(looks(project)).isZero();
    }

    @Test
    void givesItAgainWhenTheConsentIsRenewed() {
        String project = listed();
        change(project, "{\"given\":false}");

        change(project, "{\"given\":true,\"until\":\"2098-06-30\"}");

        read(project).statusCode(200).body("until", equalTo("2098-06-30"));
    }

    @Test
    void standsOnItsLastDayAndNotOnTheNext() throws SQLException {
        String project = listed();
        LocalDate today = LocalDate.now(CityTime.ZONE);

        lastDay(project, today);
        read(project).statusCode(200).body("until", equalTo(today.toString()));

        lastDay(project, today.minusDays(1));
        givesNothing(project);
    }

    @Test
    void givesNothingOfAProjectThatIsNotListedOrNoLongerOrUnknown() {
        String project = Fixture.admitted(enterprise, form());
        givesNothing(project);
        WhitelistFixture.published(Fixture.id(project));
        read(project).statusCode(200);

        WhitelistFixture.revoke(Fixture.id(project), "企业停产").then().statusCode(201);

        givesNothing(project);
        givesNothing("/projects/" + UUID.randomUUID());
    }

    @Test
    void isForTheFinancingServiceOnly() {
        String project = listed();

        for (String token : List.of(
                TestTokens.feedReader(),
                TestTokens.whitelistReader(),
                TestTokens.bankOfficer(BANK),
                TestTokens.bankManager(BANK),
                enterprise.token(),
                TestTokens.commissionPreparer(),
                TestTokens.districtReviewer(Fixture.ZILIUJING),
                TestTokens.auditor(),
                TestTokens.systemAdmin())) {
            read(token, project).statusCode(403);
        }
        RestAssured.given()
                .basePath("/api/library")
                .get(project + "/contact")
                .then()
                .statusCode(401);
        assertThat(looks(project)).isZero();
    }

    @Test
    void wantsToKnowWhoReads() {
        String project = listed();

        as(TestTokens.contactReader())
                .get(project + "/contact")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.invalid"));
        as(TestTokens.contactReader())
                .header("Reader-Person", "a person, perhaps")
                .header("Reader-Organisation", BANK)
                .get(project + "/contact")
                .then()
                .statusCode(400);
        as(TestTokens.contactReader())
                .header("Reader-Person", PERSON)
                .header("Reader-Name", "%zz")
                .header("Reader-Organisation", BANK)
                .get(project + "/contact")
                .then()
                .statusCode(400);
        assertThat(looks(project)).isZero();
    }

    private String listed() {
        String project = Fixture.admitted(enterprise, form());
        WhitelistFixture.published(Fixture.id(project));
        return project;
    }

    /** Its lead person is not the enterprise's contact. */
    private static Map<String, Object> form() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("leadPerson", "欧阳负责");
        form.put("leadPhone", "0813-7654321");
        return form;
    }

    private void change(String project, String consent) {
        as(enterprise.token())
                .header("If-Match", as(enterprise.token()).get(project).header("ETag"))
                .body(consent)
                .put(project + "/consent")
                .then()
                .statusCode(200);
    }

    /** A consent that is given names a day to come; this is the one whose day came. */
    private void lastDay(String project, LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update project set form = jsonb_set(form::jsonb, '{consent,until}', to_jsonb(?::text)) where id = ?")) {
            update.setString(1, day.toString());
            update.setObject(2, UUID.fromString(Fixture.id(project)));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static void givesNothing(String project) {
        String answer = read(project)
                .statusCode(404)
                .body("code", equalTo("project.no-contact"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("欧阳负责", "7654321");
    }

    private static ValidatableResponse read(String project) {
        return read(TestTokens.contactReader(), project);
    }

    private static ValidatableResponse read(String token, String project) {
        return as(token)
                .header("Reader-Person", PERSON)
                .header("Reader-Name", URLEncoder.encode("吴伟", StandardCharsets.UTF_8))
                .header("Reader-Organisation", BANK)
                .header("Reader-Organisation-Name", URLEncoder.encode("工商银行自贡分行", StandardCharsets.UTF_8))
                .get(project + "/contact")
                .then();
    }

    private static long looks(String project) {
        List<String> actions = as(TestTokens.auditor())
                .queryParam("subjectType", "project")
                .queryParam("subjectId", Fixture.id(project))
                .queryParam("size", 200)
                .get("/audit")
                .then()
                .statusCode(200)
                .extract()
                .path("items.action");
        return actions.stream().filter("project.contact-read"::equals).count();
    }
}
