package cn.reserve.library.turn;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReviewTurnsResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private static final String ELSEWHERE = TestTokens.districtReviewer(Fixture.DAAN);
    private static final String BUREAU = TestTokens.bureauReviewer("economy");
    private static final String COMMISSION = TestTokens.commissionPreparer();

    @Inject
    EntityManager entities;

    @Test
    void showsAProjectToTheLevelThatHasIt() {
        String id = Fixture.id(Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm()));

        assertThat(inbox(DISTRICT, "DISTRICT")).contains(id);
        assertThat(inbox(ELSEWHERE, "DISTRICT")).doesNotContain(id);
        assertThat(inbox(BUREAU, "BUREAU")).doesNotContain(id);
        assertThat(inbox(BUREAU, "DISTRICT")).contains(id);
        act(DISTRICT, "/projects/" + id, "pass", null).then().statusCode(200);

        assertThat(inbox(DISTRICT, "DISTRICT")).doesNotContain(id);
        assertThat(inbox(BUREAU, "BUREAU")).contains(id);
        assertThat(inbox(TestTokens.bureauReviewer("housing"), "BUREAU")).doesNotContain(id);
        act(BUREAU, "/projects/" + id, "pass", null).then().statusCode(200);
        assertThat(inbox(COMMISSION, "COMMISSION")).contains(id);
        act(COMMISSION, "/projects/" + id, "admission", null).then().statusCode(200);
        assertThat(inbox(COMMISSION, "COMMISSION")).doesNotContain(id);
    }

    @Test
    void givesATakenBackProjectToTheLevelBefore() {
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        String reviewer = TestTokens.of(TestPerson.withRoles("district-reviewer")
                .in("district-510302", "district")
                .ofDistrict(Fixture.ZILIUJING));
        String due = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();
        due(Fixture.id(path), due + " 00:00:00+00");
        act(reviewer, path, "pass", null).then().statusCode(200);

        act(reviewer, path, "take-back", null).then().statusCode(200).body("dueAt", startsWith(due));
        assertThat(turns(Fixture.id(path))).containsExactly("BUREAU TAKEN_BACK", "DISTRICT open");

        assertThat(inbox(DISTRICT, "DISTRICT")).contains(Fixture.id(path));
        assertThat(inbox(BUREAU, "BUREAU")).doesNotContain(Fixture.id(path));
    }

    @Test
    void putsWhatIsOverdueOnTopAndCountsItsWorkingDays() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("county", Fixture.DAAN);
        String late = Fixture.id(Fixture.submitted(enterprise, form));
        overdue(late);

        as(ELSEWHERE)
                .queryParam("state", "OVERDUE")
                .get("/reviews")
                .then()
                .statusCode(200)
                .body("items[0].recordId", equalTo(late))
                .body("items[0].kind", equalTo("PROJECT"))
                .body("items[0].workingDaysLeft", lessThan(0))
                .body("items[0].totalInvestment", yuan(10_000_000));
        as(ELSEWHERE).get("/reviews").then().body("items[0].recordId", equalTo(late));
        as(ELSEWHERE)
                .get("/reviews/workload")
                .then()
                .statusCode(200)
                .body("districts.county", equalTo(List.of(Fixture.DAAN)))
                .body("districts[0].open", greaterThanOrEqualTo(1))
                .body("districts[0].overdue", greaterThanOrEqualTo(1));
    }

    @Test
    void countsDecisionsByPersonAndLeadsToThem() {
        TestPerson person = TestPerson.withRoles("district-reviewer")
                .in("district-510302", "district")
                .ofDistrict(Fixture.ZILIUJING)
                .named("何审");
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String passed = Fixture.submitted(enterprise, Fixture.projectForm());
        String returned = Fixture.submitted(enterprise, Fixture.projectForm());
        act(TestTokens.of(person), passed, "pass", null).then().statusCode(200);
        act(TestTokens.of(person), returned, "return", Fixture.reasons("scale"))
                .then()
                .statusCode(200);

        String subject = as(COMMISSION)
                .get("/reviews/workload?days=7")
                .then()
                .statusCode(200)
                .body("days", equalTo(7))
                .body("levels.level", hasItem("DISTRICT"))
                .body("people.find { it.personName == '何审' }.done", equalTo(2))
                .body("people.find { it.personName == '何审' }.medianWorkingDays", notNullValue())
                .extract()
                .path("people.find { it.personName == '何审' }.person");
        as(COMMISSION)
                .queryParam("state", "DONE")
                .queryParam("person", subject)
                .get("/reviews")
                .then()
                .body("total", equalTo(2))
                .body("items.outcome", equalTo(List.of("RETURNED", "PASSED")));
        as(DISTRICT).get("/reviews/workload?days=7").then().body("people.personName", hasItem("何审"));
        as(BUREAU)
                .get("/reviews/workload?days=7")
                .then()
                .body("people.personName", not(hasItem("何审")))
                .body("people.level", everyItem(equalTo("BUREAU")));
        as(BUREAU)
                .queryParam("state", "DONE")
                .queryParam("person", subject)
                .get("/reviews")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void keepsToItsScopeAndRoles() {
        String id = Fixture.id(Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm()));

        RestAssured.given().basePath("/api/library").get("/reviews").then().statusCode(401);
        as(Fixture.verifiedEnterprise().token()).get("/reviews").then().statusCode(403);
        as(TestTokens.centralBank()).get("/reviews/workload").then().statusCode(403);
        as(ELSEWHERE)
                .queryParam("county", Fixture.ZILIUJING)
                .get("/reviews")
                .then()
                .body("items.recordId", not(hasItem(id)));
        as(ELSEWHERE).get("/reviews/workload").then().body("districts.county", not(hasItem(Fixture.ZILIUJING)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=endedAt", "state=DONE&sort=dueAt", "level=NOBODY", "state=DONE&days=367", "size=201"})
    void refusesQueriesThatItDoesNotKnow(String query) {
        as(COMMISSION).get("/reviews?" + query).then().statusCode(400);
    }

    private List<String> inbox(String token, String level) {
        return as(token)
                .queryParam("level", level)
                .queryParam("sort", "-dueAt")
                .queryParam("size", 200)
                .get("/reviews")
                .then()
                .statusCode(200)
                .extract()
                .path("items.recordId");
    }

    @SuppressWarnings("unchecked")
    private List<String> turns(String record) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select level || ' ' || coalesce(outcome, 'open') from review_turn where record_id = ?1 order by level",
                                String.class)
                        .setParameter(1, UUID.fromString(record))
                        .getResultList());
    }

    private void overdue(String record) {
        due(record, "2020-01-01 00:00:00+08");
    }

    private void due(String record, String at) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update review_turn set due_at = cast(?2 as timestamptz) where record_id = ?1")
                        .setParameter(1, UUID.fromString(record))
                        .setParameter(2, at)
                        .executeUpdate());
    }
}
