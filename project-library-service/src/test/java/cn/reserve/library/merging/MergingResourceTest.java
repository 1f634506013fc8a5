package cn.reserve.library.merging;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.library.Told;
import cn.reserve.library.membership.KeycloakForTests;
import cn.reserve.library.membership.KeycloakStandIn;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Mergers against PostgreSQL and an HTTP server in Keycloak's place. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@WithTestResource(KeycloakForTests.class)
class MergingResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private static final String COMMISSION = TestTokens.commissionPreparer();

    @SuppressWarnings("NullAway.Init")
    KeycloakStandIn keycloak;

    @Test
    void movesProjectsAndPeopleAndLeavesTheOldIdResolving() {
        Fixture.Enterprise from = settled(Fixture.ZILIUJING);
        Fixture.Enterprise into = settled(Fixture.ZILIUJING);
        String project = Fixture.admitted(from, Fixture.projectForm());

        merge(DISTRICT, from, into)
                .then()
                .statusCode(200)
                .body("survivor", equalTo(into.id()))
                .body("projects", equalTo(1))
                .body("people", equalTo(1));

        as(into.token()).get(project).then().statusCode(200).body("enterprise.uscc", equalTo(into.uscc()));
        as(from.token()).get(project).then().statusCode(404);
        as(into.token()).get(project + "/timeline").then().body("items.action", hasItem("enterprise-merged"));
        as(DISTRICT)
                .get("/enterprises/" + from.id())
                .then()
                .body("state", equalTo("MERGED"))
                .body("mergedInto.id", equalTo(into.id()))
                .body("actions", empty());
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        keycloak.membersOf(into.uscc()).contains(from.member().subject())
                                && !keycloak.membersOf(from.uscc())
                                        .contains(from.member().subject()));
        as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000&type=library.enterprise-merged")
                .then()
                .body("events.data.into", hasItem(into.uscc()));
        for (Fixture.Enterprise either : List.of(from, into)) {
            assertThat(Told.kinds(either.token(), "/enterprise")).contains("enterprise.merged");
            assertThat(as(TestTokens.auditor())
                            .queryParam("subjectType", "enterprise")
                            .queryParam("subjectId", either.id())
                            .get("/audit")
                            .<List<String>>path("items.action"))
                    .containsAnyOf("enterprise.merged", "enterprise.took-over");
        }
        merge(DISTRICT, from, into).then().statusCode(409).body("code", equalTo("merger.merged"));
    }

    @Test
    void keepsOutWhoIsRemovedBeforeTheRealmKnowsOfTheMove() {
        Fixture.Enterprise from = settled(Fixture.ZILIUJING);
        Fixture.Enterprise into = settled(Fixture.ZILIUJING);
        String moved = from.member().subject();
        keycloak.refuse(moved);
        merge(DISTRICT, from, into).then().statusCode(200);
        String people = "/enterprises/" + into.id() + "/people";
        Map<String, Object> row = as(into.token()).get(people).path("items.find { it.state == 'JOINING' }");

        as(into.token())
                .header("If-Match", "\"" + row.get("version") + "\"")
                .post(people + "/" + row.get("id") + "/removal")
                .then()
                .statusCode(200)
                .body("state", equalTo("LEAVING"));
        keycloak.refuseNobody();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> as(into.token())
                                .get(people)
                                .<List<String>>path("items.id")
                                .size()
                        == 1);
        assertThat(keycloak.membersOf(into.uscc())).doesNotContain(moved);
        assertThat(keycloak.membersOf(from.uscc())).doesNotContain(moved);
        assertThat(keycloak.effectiveRolesOf(moved)).doesNotContain("enterprise");
    }

    @Test
    void movesWhomOnlyTheRealmKnows() {
        Fixture.Enterprise from = settled(Fixture.ZILIUJING);
        Fixture.Enterprise into = settled(Fixture.ZILIUJING);
        String broughtIn = UUID.randomUUID().toString();
        keycloak.bringIn(from.uscc(), broughtIn);

        merge(DISTRICT, from, into).then().statusCode(200).body("people", equalTo(1));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> as(into.token())
                        .get("/enterprises/" + into.id() + "/people")
                        .<List<Map<String, Object>>>path("items")
                        .stream()
                        .anyMatch(row -> ("user-" + broughtIn).equals(row.get("username"))
                                && "MEMBER".equals(row.get("state"))));
        assertThat(keycloak.membersOf(into.uscc())).contains(broughtIn);
        assertThat(keycloak.membersOf(from.uscc())).isEmpty();
    }

    @Test
    void notesNobodyInAFileThatIsMerged() {
        Fixture.Enterprise from = settled(Fixture.ZILIUJING);
        Fixture.Enterprise into = settled(Fixture.ZILIUJING);
        merge(DISTRICT, from, into).then().statusCode(200);
        TestPerson visitor =
                TestPerson.withRoles("enterprise").in(from.uscc(), "enterprise").ofDistrict(Fixture.ZILIUJING);

        as(TestTokens.of(visitor))
                .get("/enterprises/" + from.id() + "/people")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void refusesContradictoryLiveProjects() {
        Fixture.Enterprise from = settled(Fixture.ZILIUJING);
        Fixture.Enterprise into = settled(Fixture.ZILIUJING);
        Map<String, Object> one = Fixture.projectForm();
        Map<String, Object> other = Fixture.projectForm();
        one.put("code", "2026-510302-34-03-77777-7");
        other.put("code", "2026-510302-34-03-77777-7");
        Fixture.admitted(from, one);
        Fixture.admitted(into, other);

        merge(DISTRICT, from, into)
                .then()
                .statusCode(409)
                .body("code", equalTo("merger.contradiction"))
                .body("detail", containsString(String.valueOf(one.get("name"))));

        as(DISTRICT).get("/enterprises/" + from.id()).then().body("state", equalTo("VERIFIED"));
    }

    @Test
    void refusesItselfAnUnverifiedSurvivorAndAnOpenAmendment() {
        Fixture.Enterprise from = settled(Fixture.ZILIUJING);
        merge(DISTRICT, from, from).then().statusCode(400).body("violations.field", contains("into"));
        Fixture.Enterprise into = settled(Fixture.ZILIUJING);
        Response unverified = registered(TestPerson.withRoles("applicant"), Fixture.newUscc(), Fixture.ZILIUJING);
        merge(DISTRICT, from, new Fixture.Enterprise("", unverified.path("id"), from.member()))
                .then()
                .statusCode(409)
                .body("code", equalTo("merger.not-verified"));
        as(into.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "name",
                        "改名公司",
                        "county",
                        Fixture.ZILIUJING,
                        "industry",
                        "3490",
                        "sizeClass",
                        "LARGE",
                        "aboveScale",
                        true,
                        "explanation",
                        "更名"))
                .post("/enterprises/" + into.id() + "/amendments")
                .then()
                .statusCode(201);
        merge(DISTRICT, from, into).then().statusCode(409).body("code", equalTo("merger.amendment-open"));
    }

    @Test
    void leavesARejectedFileAlone() {
        Fixture.Enterprise into = settled(Fixture.ZILIUJING);
        Response rejected = registered(TestPerson.withRoles("applicant"), Fixture.newUscc(), Fixture.ZILIUJING);
        String path = "/enterprises/" + rejected.path("id");
        act(DISTRICT, path, "rejection", Map.of("reason", "并非该企业人员")).then().statusCode(200);

        as(DISTRICT).get(path + "/duplicates").then().statusCode(200).body("mergeable", equalTo(false));
        merge(DISTRICT, new Fixture.Enterprise("", rejected.path("id"), into.member()), into)
                .then()
                .statusCode(409)
                .body("code", equalTo("merger.merged"));
    }

    @Test
    void isForTheDistrictOfBothOrTheCommission() {
        Fixture.Enterprise from = settled(Fixture.ZILIUJING);
        Fixture.Enterprise elsewhere = settled(Fixture.DAAN);

        merge(DISTRICT, from, elsewhere).then().statusCode(400).body("violations.rule", contains("merger-unknown"));
        merge(TestTokens.districtReviewer(Fixture.DAAN), from, elsewhere).then().statusCode(404);
        merge(from.token(), from, elsewhere).then().statusCode(403);
        as(COMMISSION)
                .body(Map.of("into", elsewhere.id(), "reason", "同一企业"))
                .post("/enterprises/" + from.id() + "/duplicates/merger")
                .then()
                .statusCode(428);
        merge(COMMISSION, from, elsewhere).then().statusCode(200);
    }

    @Test
    void showsLikelyDuplicatesWithWhy() {
        String stem = "盐都特种" + Fixture.newUscc().substring(11, 16);
        Fixture.Enterprise one = named("自贡" + stem + "阀门有限公司", Fixture.ZILIUJING);
        Fixture.Enterprise same = named("自贡市" + stem + "阀门有限责任公司", Fixture.ZILIUJING);
        Fixture.Enterprise near = named(stem + "阀门制造有限公司", Fixture.ZILIUJING);
        Fixture.Enterprise elsewhere = named("自贡" + stem + "阀门公司", Fixture.DAAN);
        String path = "/enterprises/" + one.id() + "/duplicates";

        as(DISTRICT)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.id", contains(same.id(), near.id()))
                .body("items.reasons", contains(List.of("SAME_NAME"), List.of("NEAR_NAME")))
                .body("items.id", not(hasItem(elsewhere.id())));
        as(COMMISSION).get(path).then().body("items.id", hasItem(elsewhere.id()));
        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(404);
        as(one.token()).get(path).then().statusCode(403);
    }

    private Fixture.Enterprise settled(String county) {
        return enterprise(Fixture.enterpriseForm(Fixture.newUscc()), county);
    }

    private Fixture.Enterprise named(String name, String county) {
        Map<String, Object> form = Fixture.enterpriseForm(Fixture.newUscc());
        form.put("name", name);
        return enterprise(form, county);
    }

    /** A verified enterprise whose first person's membership is in effect. */
    private Fixture.Enterprise enterprise(Map<String, Object> form, String county) {
        form.put("county", county);
        String uscc = String.valueOf(form.get("uscc"));
        TestPerson person =
                TestPerson.withRoles("enterprise").in(uscc, "enterprise").ofDistrict(county);
        keycloak.person(person.subject());
        Response registered = sent(TestTokens.of(person), form);
        Fixture.act(TestTokens.districtReviewer(county), "/enterprises/" + registered.path("id"), "verification", null)
                .then()
                .statusCode(200);
        String people = "/enterprises/" + registered.path("id") + "/people";
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        "MEMBER".equals(as(TestTokens.of(person)).get(people).<String>path("items[0].state")));
        return new Fixture.Enterprise(uscc, registered.path("id"), person);
    }

    private static Response registered(TestPerson person, String uscc, String county) {
        Map<String, Object> form = Fixture.enterpriseForm(uscc);
        form.put("county", county);
        return sent(TestTokens.of(person), form);
    }

    private static Response sent(String token, Map<String, Object> form) {
        Response registered = as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post("/enterprises");
        registered.then().statusCode(201);
        return registered;
    }

    private static Response merge(String token, Fixture.Enterprise from, Fixture.Enterprise into) {
        String tag = as(COMMISSION).get("/enterprises/" + from.id()).header("ETag");
        return as(token)
                .header("If-Match", tag)
                .body(Map.of("into", into.id(), "reason", "同一企业重复登记"))
                .post("/enterprises/" + from.id() + "/duplicates/merger");
    }
}
