package cn.reserve.library.merging;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.library.Fixture;
import cn.reserve.library.Held;
import cn.reserve.library.dispatch.DispatchFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to an enterprise's projects at the moment of a merger or an amendment, and who sees them afterwards. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MergingLockingTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    @Inject
    EntityManager entities;

    @Test
    void draftsNothingInAFileThatIsMergedMeanwhile() throws Exception {
        Fixture.Enterprise enterprise = settled();
        Fixture.Enterprise survivor = settled();

        Response drafted = Held.during(
                entities,
                () -> lock(enterprise),
                () -> draft(enterprise),
                () -> change(
                        "update enterprise set state = 'MERGED', merged_at = now(), merged_into = '" + survivor.id()
                                + "' where uscc = ?1",
                        enterprise));

        drafted.then().statusCode(409).body("code", equalTo("enterprise.not-verified"));
    }

    @Test
    void draftsUnderTheNameThatIsAcceptedMeanwhile() throws Exception {
        Fixture.Enterprise enterprise = settled();

        Response drafted = Held.during(
                entities,
                () -> lock(enterprise),
                () -> draft(enterprise),
                () -> change("update enterprise set name = '更名后的公司' where uscc = ?1", enterprise));

        drafted.then().statusCode(201).body("enterprise.name", equalTo("更名后的公司"));
    }

    @Test
    void checksProjectsThatNobodyChangesAnyMore() throws Exception {
        Fixture.Enterprise from = settled();
        Fixture.Enterprise into = settled();
        Fixture.submitted(from, Fixture.projectForm());
        Fixture.submitted(into, Fixture.projectForm());
        change("update project set code = 'the same' where uscc = ?1", into);

        Response merged = Held.during(
                entities,
                () -> change("update project set code = 'another' where uscc = ?1", from),
                () -> merge(from, into),
                () -> change("update project set code = 'the same' where uscc = ?1", from));

        merged.then().statusCode(409).body("code", equalTo("merger.contradiction"));
    }

    @Test
    void showsWhoTookOverInTheInboxesAndTheHistoryToThem() {
        Fixture.Enterprise from = settled();
        Fixture.Enterprise into = settled();
        String waiting = Fixture.id(Fixture.submitted(from, Fixture.projectForm()));
        Map<String, Object> form = Fixture.projectForm();
        String admitted = Fixture.admitted(from, form);
        String change = proposed(from, admitted, form);
        act(from.token(), change, "withdrawal", null).then().statusCode(200);

        merge(from, into).then().statusCode(200);

        as(DISTRICT)
                .queryParam("size", 200)
                .queryParam("sort", "-dueAt")
                .get("/reviews")
                .then()
                .statusCode(200)
                .body("items.findAll { it.recordId == '" + waiting + "' }.uscc", contains(into.uscc()));
        as(into.token()).get("/change-requests").then().body("items.id", hasItem(Fixture.id(change)));
    }

    @Test
    void leavesTheMonthsReportAndItsProblemsToWhoTookOver() {
        Fixture.Enterprise from = settled();
        Fixture.Enterprise into = settled();
        String project = Fixture.admitted(from, Fixture.projectForm());
        String report = DispatchFixture.report(DispatchFixture.openRound(), project);
        String problem = as(from.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reportId", Fixture.id(report), "words", "用电容量不足"))
                .post("/dispatch/problems")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        merge(from, into).then().statusCode(200);

        as(from.token()).get(report).then().statusCode(404);
        as(into.token()).get("/dispatch/problems").then().body("items.id", hasItem(problem));
        DispatchFixture.submit(into.token(), report, DispatchFixture.figures())
                .then()
                .statusCode(200)
                .body("uscc", equalTo(into.uscc()));
    }

    private Fixture.Enterprise settled() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        change(
                "update enterprise_member set state = 'MEMBER' where enterprise_id = (select id from enterprise where uscc = ?1)",
                enterprise);
        return enterprise;
    }

    private void lock(Fixture.Enterprise enterprise) {
        entities.createNativeQuery("select 1 from enterprise where uscc = ?1 for no key update")
                .setParameter(1, enterprise.uscc())
                .getResultList();
    }

    private void change(String sql, Fixture.Enterprise enterprise) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery(sql)
                        .setParameter(1, enterprise.uscc())
                        .executeUpdate());
    }

    private static Response draft(Fixture.Enterprise enterprise) {
        return as(enterprise.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Fixture.projectForm())
                .post("/projects");
    }

    private static String proposed(Fixture.Enterprise enterprise, String project, Map<String, Object> form) {
        Map<String, Object> loan = Fixture.loan();
        loan.put("amount", 8_000_000.00);
        form.put("totalInvestment", 12_000_000.00);
        form.put(
                "funding",
                List.of(Map.of("source", "OWN", "amount", 4_000_000), Map.of("source", "BANK", "amount", 8_000_000)));
        form.put("loan", loan);
        Response proposed = as(enterprise.token())
                .header("If-Match", as(enterprise.token()).get(project).header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "设备报价上涨，投资相应增加", "form", form))
                .post(project + "/change-requests");
        proposed.then().statusCode(201);
        return "/change-requests/" + proposed.path("id");
    }

    private static Response merge(Fixture.Enterprise from, Fixture.Enterprise into) {
        String tag = as(DISTRICT).get("/enterprises/" + from.id()).header("ETag");
        return as(DISTRICT)
                .header("If-Match", tag)
                .body(Map.of("into", into.id(), "reason", "同一企业重复登记"))
                .post("/enterprises/" + from.id() + "/duplicates/merger");
    }
}
