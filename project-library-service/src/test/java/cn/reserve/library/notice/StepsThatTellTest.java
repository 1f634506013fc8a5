package cn.reserve.library.notice;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.draft;
import static cn.reserve.library.Told.kinds;
import static cn.reserve.library.whitelist.WhitelistFixture.approver;
import static cn.reserve.library.whitelist.WhitelistFixture.preparer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.Fixture;
import cn.reserve.library.stage.StageFixture;
import cn.reserve.library.whitelist.WhitelistFixture;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Steps on enterprises, stages, batches and admitted projects, and promised permits: who hears of each, and who does not. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StepsThatTellTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private static final String ELSEWHERE = TestTokens.districtReviewer(Fixture.DAAN);

    @Inject
    RemindingOfDeadlines reminding;

    @Inject
    AgroalDataSource database;

    @Test
    void theDistrictHearsOfOtherKeyDataAndTheEnterpriseWhatBecameOfThem() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String page = "/enterprises/" + enterprise.id();
        Response first = amend(enterprise, "自贡更名一厂" + enterprise.uscc());
        assertThat(kinds(DISTRICT, page)).startsWith("amendment.waiting");
        assertThat(kinds(ELSEWHERE, page)).isEmpty();

        decide(page, first, "return", Fixture.reasons("name"));
        assertThat(kinds(enterprise.token(), "/enterprise")).startsWith("amendment.returned");

        decide(page, amend(enterprise, "自贡更名二厂" + enterprise.uscc()), "acceptance", null);
        assertThat(kinds(enterprise.token(), "/enterprise")).startsWith("amendment.accepted", "amendment.returned");
        assertThat(kinds(Fixture.verifiedEnterprise().token(), "/enterprise"))
                .doesNotContain("amendment.accepted", "amendment.returned");
    }

    @Test
    void theDistrictHearsOfAStageReportedAndTheEnterpriseOfOneReturned() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        Response reported = StageFixture.report(enterprise.token(), project, "UNDER_CONSTRUCTION", "2026-03-02");
        reported.then().statusCode(201);
        assertThat(kinds(DISTRICT, project)).startsWith("stage.waiting");
        assertThat(kinds(ELSEWHERE, project)).isEmpty();

        as(DISTRICT)
                .header("If-Match", reported.header("ETag"))
                .body(Map.of("reason", "照片不清"))
                .post(project + "/stage-reports/" + reported.path("id") + "/return")
                .then()
                .statusCode(200);

        assertThat(kinds(enterprise.token(), project)).startsWith("stage.returned");
        assertThat(kinds(Fixture.verifiedEnterprise().token(), project)).isEmpty();
    }

    @Test
    void approversHearOfABatchHandedInAndOfOneToPublishPreparersOfOneReturned() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        String batch = WhitelistFixture.submitted(Fixture.id(project));
        String page = "/whitelist/" + Fixture.id(batch);
        assertThat(kinds(approver(), page)).containsExactly("whitelist.batch-waiting");

        act(approver(), batch, "return", Map.of("reason", "材料不全")).then().statusCode(200);
        assertThat(kinds(preparer(), page)).containsExactly("whitelist.batch-returned");

        act(preparer(), batch, "submission", null).then().statusCode(200);
        act(approver(), batch, "approval", null).then().statusCode(200);
        assertThat(kinds(approver(), page))
                .containsExactly("whitelist.to-publish", "whitelist.batch-waiting", "whitelist.batch-waiting");
        assertThat(kinds(preparer(), page)).containsExactly("whitelist.batch-returned");
        assertThat(kinds(enterprise.token(), project)).doesNotContain("whitelist.listed");

        act(approver(), batch, "publication", null).then().statusCode(200);
        assertThat(kinds(enterprise.token(), project)).startsWith("whitelist.listed");
    }

    @Test
    void theEnterpriseHearsOfEachTurnOfItsProjectInTheLibrary() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());

        act(preparer(), project, "suspension", Map.of("reason", "停工")).then().statusCode(200);
        act(preparer(), project, "resumption", null).then().statusCode(200);
        act(preparer(), project, "removal", Map.of("reason", "放弃", "decisionNumber", "2026-7"))
                .then()
                .statusCode(200);

        assertThat(kinds(enterprise.token(), project))
                .containsExactly("project.removed", "project.resumed", "project.suspended", "project.admitted");
        assertThat(kinds(Fixture.verifiedEnterprise().token(), project)).isEmpty();
    }

    @Test
    void promisedPermitsAreTheEnterprisesNewsBeforeTheirDayAndTheDistrictsAfterIt() throws SQLException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("permits", List.of(Map.of("kind", "SAFETY", "state", "IN_PROGRESS")));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        form.put("promise", Map.of("given", true, "until", today.plusDays(3).toString()));
        String path = "/projects/" + draft(enterprise.token(), form).path("id");
        act(enterprise.token(), path, "submission", null).then().statusCode(200);

        reminding.remind();
        reminding.remind();
        assertThat(kinds(enterprise.token(), path)).containsExactly("permits.near");
        assertThat(kinds(DISTRICT, path)).containsExactly("review.waiting");

        database("UPDATE notice_since SET at = now() - interval '9 days'");
        database("UPDATE project SET promise_due = promise_due - 5 WHERE id = '" + Fixture.id(path) + "'");
        reminding.remind();
        reminding.remind();
        assertThat(kinds(DISTRICT, path)).containsExactly("permits.overdue", "review.waiting");
        assertThat(kinds(ELSEWHERE, path)).isEmpty();
        assertThat(kinds(enterprise.token(), path)).containsExactly("permits.near");
    }

    private static Response amend(Fixture.Enterprise enterprise, String name) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "name",
                name,
                "county",
                Fixture.ZILIUJING,
                "industry",
                "3490",
                "sizeClass",
                "LARGE",
                "aboveScale",
                true));
        form.put("explanation", "营业执照已变更");
        Response proposed = as(enterprise.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post("/enterprises/" + enterprise.id() + "/amendments");
        proposed.then().statusCode(201);
        return proposed;
    }

    private static void decide(String page, Response proposed, String verb, @Nullable Object body) {
        var request = as(DISTRICT).header("If-Match", proposed.header("ETag"));
        if (body != null) {
            request.body(body);
        }
        request.post(page + "/amendments/" + proposed.path("id") + "/" + verb)
                .then()
                .statusCode(200);
    }

    private void database(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
