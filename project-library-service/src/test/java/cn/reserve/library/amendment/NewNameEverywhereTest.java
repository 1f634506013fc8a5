package cn.reserve.library.amendment;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.figures;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What began under the old name is shown by the new one, and nobody who works on it has to read again. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NewNameEverywhereTest {
    @Inject
    EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private Map<String, Object> form;

    @SuppressWarnings("NullAway.Init")
    private String project;

    @SuppressWarnings("NullAway.Init")
    private String after;

    @BeforeEach
    void anAdmittedProject() {
        enterprise = Fixture.verifiedEnterprise();
        form = Fixture.projectForm();
        project = Fixture.admitted(enterprise, form);
        after = "自贡更名机械有限公司" + enterprise.uscc();
    }

    @Test
    void reportsOfDispatchShowIt() {
        String round = openRound();
        String report = report(round, project);
        String tag = submit(enterprise.token(), report, figures()).header("ETag");

        rename();

        of("/dispatch/reports")
                .then()
                .body("items", not(empty()))
                .body("items.enterpriseName", everyItem(equalTo(after)));
        as(DISTRICT).get(report).then().body("enterpriseName", equalTo(after)).header("ETag", equalTo(tag));
        String csv = as(DISTRICT)
                .queryParam("format", "CSV")
                .queryParam("round", round)
                .get("/dispatch/reports/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains(after);
    }

    @Test
    void problemsShowItAndSoDoThoseRaisedAfterwards() {
        String report = report(openRound(), project);
        raise(report);

        rename();
        raise(report).then().body("enterpriseName", equalTo(after));

        of("/dispatch/problems")
                .then()
                .body("items", hasSize(2))
                .body("items.enterpriseName", everyItem(equalTo(after)));
    }

    @Test
    void supervisionNoticesShowIt() {
        String report = report(openRound(), project);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into dispatch_notice (round_id, report_id, project_id, period, name, enterprise_name, uscc, county,"
                                        + " county_name, field, reds, state, due, raised_at) select d.round_id, d.id, d.project_id, d.period,"
                                        + " d.name, d.enterprise_name, d.uscc, d.county, d.county_name, d.field, 3, 'RAISED',"
                                        + " current_date + 9, now() from dispatch_report d where d.id = ?1")
                        .setParameter(1, UUID.fromString(Fixture.id(report)))
                        .executeUpdate());

        rename();

        of("/dispatch/notices").then().body("items.enterpriseName", contains(after));
    }

    @Test
    void changeRequestsShowItDecidedOrNot() {
        String withdrawn = propose();
        act(enterprise.token(), withdrawn, "withdrawal", null).then().statusCode(200);
        String open = propose();

        rename();

        of("/change-requests").then().body("items", hasSize(2)).body("items.enterpriseName", everyItem(equalTo(after)));
        as(DISTRICT).get(withdrawn).then().body("enterpriseName", equalTo(after));
        act(DISTRICT, open, "pass", null).then().statusCode(200);
        as(TestTokens.bureauReviewer("economy"))
                .queryParam("size", 200)
                .queryParam("sort", "-dueAt")
                .get("/reviews")
                .then()
                .body("items.findAll { it.recordId == '" + Fixture.id(open) + "' }.enterpriseName", hasItem(after));
    }

    @Test
    void doneReviewsShowItInListAndExport() {
        rename();

        String ofRecord = "items.findAll { it.recordId == '" + Fixture.id(project) + "' }.enterpriseName";
        as(DISTRICT)
                .queryParam("state", "DONE")
                .queryParam("size", 200)
                .get("/reviews")
                .then()
                .body(ofRecord, hasSize(3))
                .body(ofRecord, everyItem(equalTo(after)));
        String csv = as(DISTRICT)
                .queryParam("state", "DONE")
                .queryParam("format", "CSV")
                .get("/reviews/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains(after);
    }

    private Response of(String list) {
        return as(DISTRICT).queryParam("project", Fixture.id(project)).get(list);
    }

    private String propose() {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put("content", "另购数控磨床一台");
        Response proposed = as(enterprise.token())
                .header("If-Match", as(enterprise.token()).get(project).header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "内容有变", "form", changed))
                .post(project + "/change-requests");
        proposed.then().statusCode(201);
        return "/change-requests/" + proposed.path("id");
    }

    private Response raise(String report) {
        Response raised = as(enterprise.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reportId", Fixture.id(report), "words", "进口设备海关滞留"))
                .post("/dispatch/problems");
        raised.then().statusCode(201);
        return raised;
    }

    private void rename() {
        String file = "/enterprises/" + enterprise.id();
        Map<String, Object> data = new HashMap<>(Map.of("name", after, "county", Fixture.ZILIUJING));
        data.putAll(Map.of("industry", "3490", "sizeClass", "LARGE", "aboveScale", true, "explanation", "营业执照已变更"));
        Response proposed = as(enterprise.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(data)
                .post(file + "/amendments");
        as(DISTRICT)
                .header("If-Match", proposed.header("ETag"))
                .post(file + "/amendments/" + proposed.path("id") + "/acceptance")
                .then()
                .statusCode(200);
    }
}
