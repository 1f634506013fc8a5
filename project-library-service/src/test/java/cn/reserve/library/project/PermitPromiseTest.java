package cn.reserve.library.project;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.draft;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PermitPromiseTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void letsPermitsFollowByThePromisedDayAndReminds() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("permits", List.of(Map.of("kind", "SAFETY", "state", "IN_PROGRESS")));
        String path = "/projects/" + draft(enterprise.token(), form).path("id");
        act(enterprise.token(), path, "submission", null)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("promise.given"));
        form.put("promise", Map.of("given", true, "until", TODAY.plusYears(2).toString()));
        String far = Fixture.id("/projects/" + draft(enterprise.token(), form).path("id"));
        act(enterprise.token(), "/projects/" + far, "submission", null)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("promise.until"));
        form.put("promise", Map.of("given", true, "until", TODAY.plusDays(3).toString()));

        String promised = Fixture.id(Fixture.submitted(enterprise, form));

        as(enterprise.token()).get("/projects/" + promised).then().body("track", equalTo("PROMISE"));
        as(enterprise.token()).get("/todos").then().body("items.kind", hasItem("project.permits-due"));
        String district = TestTokens.districtReviewer(Fixture.ZILIUJING);
        as(district)
                .queryParam("permitsDueBy", TODAY.plusDays(3).toString())
                .get("/projects")
                .then()
                .body("items.id", hasItem(promised));
        as(district)
                .queryParam("permitsDueBy", TODAY.plusDays(2).toString())
                .get("/projects")
                .then()
                .body("items.id", not(hasItem(promised)));
        as(district).queryParam("permitsDueBy", "soon").get("/projects").then().statusCode(400);
    }
}
