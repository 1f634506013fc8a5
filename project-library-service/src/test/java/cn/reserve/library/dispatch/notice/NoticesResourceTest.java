package cn.reserve.library.dispatch.notice;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Told.kinds;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.PREPARER;
import static cn.reserve.library.dispatch.DispatchFixture.closeOpenRound;
import static cn.reserve.library.dispatch.DispatchFixture.closeRound;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NoticesResourceTest {
    @Inject
    EntityManager entities;

    @Test
    void threeRedMonthsInARowRaiseANoticeThatIsAnswered() {
        closeOpenRound();
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("plannedStart", "1999-01-10");
        String project = Fixture.admitted(enterprise, form);
        closeRound(openRound());
        closeRound(openRound());
        assertThat(notices(enterprise.token(), project).<Integer>path("total")).isZero();
        String third = openRound();
        as(DISTRICT).get(report(third, project)).then().body("reds", equalTo(3));

        closeRound(third);

        assertThat(kinds(enterprise.token(), "/dispatch/notices")).containsExactly("dispatch.supervised");
        assertThat(kinds(DISTRICT, "/dispatch/notices")).contains("dispatch.supervised");
        Response found = notices(DISTRICT, project);
        found.then().body("items.reds", contains(3)).body("items.actions", contains(contains("ACKNOWLEDGE")));
        notices(enterprise.token(), project).then().body("items", hasSize(1)).body("items[0].actions", empty());
        notices(TestTokens.districtReviewer(Fixture.DAAN), project).then().body("items", empty());
        as(DISTRICT).get("/todos").then().body("items.kind", hasItem("dispatch.notice-to-acknowledge"));
        String notice = "/dispatch/notices/" + found.path("items[0].id");
        String tag = "\"" + found.path("items[0].version") + "\"";
        act(TestTokens.districtReviewer(Fixture.DAAN), notice, tag, "acknowledgement", null)
                .then()
                .statusCode(404);
        act(enterprise.token(), notice, tag, "acknowledgement", null).then().statusCode(403);
        as(DISTRICT).post(notice + "/acknowledgement").then().statusCode(428);

        Response seen = act(DISTRICT, notice, tag, "acknowledgement", null);
        seen.then().statusCode(200).body("state", equalTo("ACKNOWLEDGED"));
        Map<String, Object> late =
                Map.of("answer", "已督促开工", "mendedBy", today().minusDays(1).toString());
        Map<String, Object> answer =
                Map.of("answer", "已督促开工", "mendedBy", today().plusDays(30).toString());
        act(DISTRICT, notice, seen.header("ETag"), "answer", late)
                .then()
                .statusCode(400)
                .body("violations.field", contains("mendedBy"));
        Response answered = act(DISTRICT, notice, seen.header("ETag"), "answer", answer);
        answered.then().statusCode(200).body("state", equalTo("ANSWERED"));
        assertThat(kinds(PREPARER, "/dispatch/notices?state=ANSWERED")).contains("dispatch.supervision-answered");
        Response returned = act(PREPARER, notice, answered.header("ETag"), "return", Map.of("reason", "没有时间表"));
        returned.then().statusCode(200).body("state", equalTo("ACKNOWLEDGED"));
        assertThat(kinds(DISTRICT, "/dispatch/notices?state=ACKNOWLEDGED")).contains("dispatch.supervision-returned");
        Response better = act(DISTRICT, notice, returned.header("ETag"), "answer", answer);
        act(PREPARER, notice, better.header("ETag"), "closure", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        act(PREPARER, notice, better.header("ETag"), "closure", null).then().statusCode(412);
        notices(DISTRICT, project).then().body("total", equalTo(1));
        as(DISTRICT)
                .queryParam("project", Fixture.id(project))
                .queryParam("open", true)
                .get("/dispatch/notices")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void isNotRaisedForWhatIsKnownToBeMendedWhenTheRoundCloses() {
        closeOpenRound();
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("plannedStart", "1999-01-10");
        String project = Fixture.admitted(enterprise, form);
        closeRound(openRound());
        closeRound(openRound());
        String third = openRound();
        as(DISTRICT).get(report(third, project)).then().body("reds", equalTo(3));

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update project set form = jsonb_set(form, '{plannedStart}', '\"2099-01-10\"') where id = ?1")
                        .setParameter(1, UUID.fromString(Fixture.id(project)))
                        .executeUpdate());
        closeRound(third);

        notices(DISTRICT, project).then().body("total", equalTo(0));
        as(DISTRICT).get(report(third, project)).then().body("reds", equalTo(0));
    }

    private static Response notices(String token, String project) {
        return as(token).queryParam("project", Fixture.id(project)).get("/dispatch/notices");
    }

    private static Response act(String token, String notice, String tag, String verb, @Nullable Object body) {
        var request = as(token).header("If-Match", tag);
        if (body != null) {
            request.body(body);
        }
        return request.post(notice + "/" + verb);
    }
}
