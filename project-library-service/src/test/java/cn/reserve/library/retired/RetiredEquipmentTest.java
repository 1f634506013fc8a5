package cn.reserve.library.retired;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.library.stage.StageFixture;
import cn.reserve.platform.feed.EventData;
import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RetiredEquipmentTest {
    @Inject
    FollowingDisposals following;

    @Inject
    PublishingRetired publishing;

    @Inject
    EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private Map<String, Object> form;

    @SuppressWarnings("NullAway.Init")
    private String project;

    @BeforeEach
    void aProject() {
        enterprise = Fixture.verifiedEnterprise();
        form = Fixture.projectForm();
        project = Fixture.admitted(enterprise, form);
    }

    private void commissioned() {
        StageFixture.reached(enterprise, project, "UNDER_CONSTRUCTION", "2026-03-02");
        StageFixture.reached(enterprise, project, "COMMISSIONED", "2026-10-02");
    }

    /** What the feed says of the project, the earliest first. */
    private List<Map<String, Object>> told() {
        return as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000&type=" + EquipmentRetired.TYPE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("events.findAll { it.subject == '" + Fixture.id(project) + "' }.data");
    }

    private String line() {
        return as(enterprise.token()).get(project + "/retired-equipment").path("lines[0].line");
    }

    private FeedEvent accepted(UUID disposal, String line, int quantity, String projectId) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("caseId", disposal.toString())
                .put("projectId", projectId)
                .put("line", line)
                .put("name", "普通车床")
                .put("model", "C6140")
                .put("quantity", quantity)
                .put("certificateNumber", "CZ-2026-0815")
                .put("certificateOn", "2026-11-02")
                .put("certificateIssuer", "市再生资源行业协会")
                .put("disposer", "川南再生资源有限公司")
                .put("disposerUscc", "91510304MA6200002X")
                .put("checkedBy", "自流井区")
                .put("at", "2026-11-03T08:00:00Z")
                .put("addedLater", true);
        return new FeedEvent(
                UUID.randomUUID(), DisposalAccepted.TYPE, projectId, Instant.now(), EventData.of(data.toString()), 1);
    }

    private void apply(FeedEvent... events) {
        QuarkusTransaction.requiringNew().run(() -> following.apply(List.of(events)));
    }

    @Test
    void tellsWhatACommissionedProjectRetires() {
        StageFixture.reached(enterprise, project, "UNDER_CONSTRUCTION", "2026-03-02");
        assertThat(told()).isEmpty();
        StageFixture.reached(enterprise, project, "COMMISSIONED", "2026-10-02");

        assertThat(told()).singleElement().satisfies(said -> {
            assertThat(said)
                    .containsEntry("uscc", enterprise.uscc())
                    .containsEntry("county", Fixture.ZILIUJING)
                    .doesNotContainKeys("leadPerson", "leadPhone", "contactName");
            assertThat(said.get("lines"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .singleElement()
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("name", "普通车床")
                    .containsEntry("quantity", 12)
                    .containsEntry("commissionedYear", 2005)
                    .doesNotContainKey("originalCost");
        });
    }

    @Test
    void tellsThatNothingIsLeftWhenTheProjectIsRemoved() {
        commissioned();

        act(TestTokens.commissionPreparer(), project, "removal", Map.of("reason", "重复", "decisionNumber", "测发〔2026〕1号"))
                .then()
                .statusCode(200);

        assertThat(told()).hasSize(2).last().extracting("lines").isEqualTo(List.of());
    }

    @Test
    void tellsAnewWhenAnApprovedRequestChangesTheForm() {
        commissioned();
        Map<String, Object> changed = new HashMap<>(form);
        changed.put("retiredEquipment", List.of(Fixture.machine("X52K")));
        Response proposed = as(enterprise.token())
                .header("If-Match", as(enterprise.token()).get(project).header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "型号填写有误", "form", changed))
                .post(project + "/change-requests");
        proposed.then().statusCode(201);
        String request = "/change-requests/" + proposed.path("id");
        act(TestTokens.districtReviewer(Fixture.ZILIUJING), request, "pass", null)
                .then()
                .statusCode(200);
        act(TestTokens.bureauReviewer("economy"), request, "pass", null).then().statusCode(200);
        act(TestTokens.commissionPreparer(), request, "approval", null).then().statusCode(200);

        assertThat(told()).hasSize(2);
        as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000&type=" + EquipmentRetired.TYPE)
                .then()
                .body(
                        "events.findAll { it.subject == '" + Fixture.id(project) + "' }[1].data.lines.model",
                        contains("X52K"));
    }

    @Test
    void tellsOnceOfProjectsThatWereCommissionedBefore() {
        commissioned();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("INSERT INTO retired_due VALUES (?1)")
                        .setParameter(1, UUID.fromString(Fixture.id(project)))
                        .executeUpdate());

        boolean more = true;
        while (more) {
            more = publishing.publishEarlier();
        }

        assertThat(told()).hasSize(2);
    }

    @Test
    void acceptedCertificatesAreEvidence() {
        commissioned();
        UUID disposal = UUID.randomUUID();

        apply(accepted(disposal, line(), 9, Fixture.id(project)));
        // The same once more, as after a replay.
        apply(accepted(disposal, line(), 9, Fixture.id(project)));

        as(enterprise.token())
                .get(project + "/retired-equipment")
                .then()
                .statusCode(200)
                .body("offered", equalTo(true))
                .body("lines.disposed", contains(9))
                .body("lines[0].certificates.number", contains("CZ-2026-0815"))
                .body("lines[0].certificates.disposer", contains("川南再生资源有限公司"))
                // 1.2 million × 9/12, of 8 million.
                .body("disposedCost", equalTo(900_000f))
                .body("disposedShare", equalTo(11.25f));
        as(enterprise.token())
                .get(project + "/timeline")
                .then()
                .body("items.findAll { it.action == 'retired-disposed' }", hasSize(1));
        assertThat(cost()).isEqualByComparingTo("900000");
    }

    private BigDecimal cost() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (BigDecimal)
                        entities.createNativeQuery("SELECT retired_disposed_cost FROM project WHERE id = ?1")
                                .setParameter(1, UUID.fromString(Fixture.id(project)))
                                .getSingleResult());
    }

    @Test
    void anEditOfTheProjectKeepsItsEvidence() {
        commissioned();
        apply(accepted(UUID.randomUUID(), line(), 12, Fixture.id(project)));

        act(TestTokens.commissionPreparer(), project, "suspension", Map.of("reason", "核查"))
                .then()
                .statusCode(200);

        assertThat(cost()).isEqualByComparingTo("1200000");
    }

    @Test
    void neverCountsMoreThanThereIs() {
        commissioned();
        apply(accepted(UUID.randomUUID(), line(), 12, Fixture.id(project)));
        apply(accepted(UUID.randomUUID(), line(), 12, Fixture.id(project)));

        as(enterprise.token())
                .get(project + "/retired-equipment")
                .then()
                .body("disposedCost", equalTo(1_200_000f))
                .body("lines[0].certificates", hasSize(2));
    }

    @Test
    void showsWhatTheFormNoLongerHas() {
        commissioned();
        apply(accepted(UUID.randomUUID(), UUID.randomUUID().toString(), 2, Fixture.id(project)));

        as(enterprise.token())
                .get(project + "/retired-equipment")
                .then()
                .body("lines.quantity", contains(equalTo(12), nullValue()))
                .body("disposedCost", equalTo(0));
    }

    @Test
    void passesOverWhatIsNoEvidence() {
        commissioned();
        apply(
                accepted(
                        UUID.randomUUID(),
                        UUID.randomUUID().toString(),
                        1,
                        UUID.randomUUID().toString()),
                accepted(UUID.randomUUID(), line(), 0, Fixture.id(project)),
                accepted(UUID.randomUUID(), line(), 3, Fixture.id(project)));

        as(enterprise.token()).get(project + "/retired-equipment").then().body("lines.disposed", contains(3));
    }

    @Test
    void isForWhoSeesTheProject() {
        String path = project + "/retired-equipment";
        as(enterprise.token()).get(path).then().statusCode(200).body("lines[0].certificates", empty());
        as(TestTokens.districtReviewer(Fixture.ZILIUJING)).get(path).then().statusCode(200);
        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(404);
        as(Fixture.verifiedEnterprise().token()).get(path).then().statusCode(404);
        as(TestTokens.bankOfficer("bank-a")).get(path).then().statusCode(403);
        as(enterprise.token()).get(path).then().body("offered", equalTo(false)).body("disposedCost", nullValue());
        as(enterprise.token()).get(project + "/timeline").then().body("items.action", not(hasItem("retired-disposed")));
    }
}
