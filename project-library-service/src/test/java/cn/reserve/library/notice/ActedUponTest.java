package cn.reserve.library.notice;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Told.unread;
import static cn.reserve.library.dispatch.DispatchFixture.figures;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has done what a notice asks for, by whichever way, has no unread notice of it; colleagues and others do. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ActedUponTest {
    private final String reviewer = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private final String colleague = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private final String bureau = TestTokens.bureauReviewer("economy");

    @BeforeEach
    void allHaveLookedBefore() {
        List.of(reviewer, colleague, bureau).forEach(token -> unread(token, ""));
    }

    @Test
    void aProjectPassedAmongOthersIsUnreadNoMoreForWhoPassedIt() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String one = Fixture.submitted(enterprise, Fixture.projectForm());
        String another = Fixture.submitted(enterprise, Fixture.projectForm());
        String left = Fixture.submitted(enterprise, Fixture.projectForm());
        assertThat(unread(reviewer, one)).containsExactly("review.waiting");

        as(reviewer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("items", List.of(item(one), item(another))))
                .post("/reviews/passes")
                .then()
                .body("passed", equalTo(2));

        assertThat(unread(reviewer, one)).isEmpty();
        assertThat(unread(reviewer, another)).isEmpty();
        assertThat(unread(reviewer, left)).containsExactly("review.waiting");
        assertThat(unread(colleague, one)).containsExactly("review.waiting");
        assertThat(unread(bureau, one)).containsExactly("review.waiting");
    }

    @Test
    void aReturnedProjectThatIsHandedInAgainIsUnreadNoMoreForWhoDidSo() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        unread(enterprise.token(), "");
        String path = Fixture.submitted(enterprise, Fixture.projectForm());
        act(reviewer, path, "return", Fixture.reasons("scale")).then().statusCode(200);
        assertThat(unread(enterprise.token(), path)).containsExactly("project.returned");

        act(enterprise.token(), path, "submission", Map.of("reply", "所退内容无误，见备案文件"))
                .then()
                .statusCode(200);

        assertThat(unread(enterprise.token(), path)).isEmpty();
        // Told by the act of somebody else, after the reviewer's own.
        assertThat(unread(reviewer, path)).containsExactly("review.waiting");
    }

    @Test
    void aChangeRequestIsActedUponThoughTheTrailNamesItsProject() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        String project = Fixture.admitted(enterprise, form);
        Map<String, Object> loan = Fixture.loan();
        loan.put("amount", 8_000_000);
        form.put("loan", loan);
        form.put("totalInvestment", 12_000_000);
        form.put(
                "funding",
                List.of(Map.of("source", "OWN", "amount", 4_000_000), Map.of("source", "BANK", "amount", 8_000_000)));
        Response proposed = as(enterprise.token())
                .header("If-Match", as(enterprise.token()).get(project).header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "设备报价上涨，投资相应增加", "form", form))
                .post(project + "/change-requests");
        proposed.then().statusCode(201);
        String change = "/change-requests/" + proposed.path("id");
        assertThat(unread(reviewer, change)).containsExactly("review.waiting");

        act(reviewer, change, "pass", null).then().statusCode(200);

        assertThat(unread(reviewer, change)).isEmpty();
        assertThat(unread(colleague, change)).containsExactly("review.waiting");
        assertThat(unread(bureau, change)).containsExactly("review.waiting");
    }

    @Test
    void aRoundIsReadWithTheLastReportThatAnEnterpriseOwes() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        unread(enterprise.token(), "");
        String first = Fixture.admitted(enterprise, Fixture.projectForm());
        String second = Fixture.admitted(enterprise, Fixture.projectForm());
        String round = openRound();
        String asked = "/dispatch/reports?round=" + round + "&state=MISSING";
        String opened = "/dispatch/rounds/" + round;

        submit(enterprise.token(), report(round, first), figures()).then().statusCode(200);
        assertThat(unread(enterprise.token(), asked)).containsExactly("dispatch.asked");
        submit(enterprise.token(), report(round, second), figures()).then().statusCode(200);
        assertThat(unread(enterprise.token(), asked)).isEmpty();

        as(reviewer).get("/dispatch/rounds/" + round + "/workbook").then().statusCode(200);
        assertThat(unread(reviewer, opened)).containsExactly("dispatch.opened");
        act(reviewer, report(round, first), "return", Map.of("reason", "照片不清"))
                .then()
                .statusCode(200);
        assertThat(unread(reviewer, opened)).isEmpty();
        assertThat(unread(colleague, opened)).containsExactly("dispatch.opened");
    }

    private static Map<String, Object> item(String path) {
        return Map.of("projectId", Fixture.id(path), "version", 1);
    }
}
