package cn.reserve.supplydemand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.contains;

import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What both lists do with each filed or changed row: keep it once, tell the audit trail and the feed. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FilingTest {
    enum Filed {
        DEMAND("demand", DemandFixture.PATH, "quantity"),
        SUPPLY("supply", SupplyFixture.PATH, "yearlyCapacity");

        private final String noun;
        private final String path;
        private final String number;

        Filed(String noun, String path, String number) {
            this.noun = noun;
            this.path = path;
            this.number = number;
        }

        Map<String, @Nullable Object> with(int value) {
            return this == DEMAND
                    ? DemandFixture.machineToolWith(number, value)
                    : SupplyFixture.machineToolWith(number, value);
        }

        String event() {
            return "supply-demand." + noun + "-saved";
        }
    }

    @Inject
    ParticipantFixture participants;

    @Inject
    AuditTrail trail;

    private TestPerson person = TestPerson.withRoles("enterprise");
    private String key = "";

    @BeforeEach
    void aPersonOfAVerifiedEnterprise() {
        person = TestPerson.withRoles("enterprise")
                .in(participants.verified("510302"), "enterprise")
                .named("王建国");
        key = UUID.randomUUID().toString();
    }

    @ParameterizedTest
    @EnumSource
    void aFiledRowStandsInTheAuditTrail(Filed filed) {
        JsonPath row =
                file(filed, filed.with(2)).then().statusCode(201).extract().jsonPath();

        List<AuditEntry> acts = trail.of(filed.noun, row.getString("id"));
        assertThat(acts).hasSize(1);
        AuditEntry act = acts.getFirst();
        assertThat(act.action()).isEqualTo(filed.noun + ".filed");
        assertThat(act.person()).isEqualTo(person.subject());
        assertThat(act.personName()).isEqualTo("王建国");
        assertThat(act.organisation()).isEqualTo(row.getString("enterprise.uscc"));
        assertThat(act.before()).isNull();
        assertThat(after(act).path(filed.number).asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aChangeStandsInTheAuditTrailWithBeforeAndAfter(Filed filed) {
        String id = file(filed, filed.with(2)).path("id");

        change(filed, id, "\"0\"", filed.with(5)).then().statusCode(200);

        AuditEntry act = trail.of(filed.noun, id).stream()
                .filter(entry -> entry.action().equals(filed.noun + ".changed"))
                .findAny()
                .orElseThrow();
        assertThat(act.person()).isEqualTo(person.subject());
        JsonNode before = Objects.requireNonNull(act.before());
        assertThat(before.path(filed.number).asInt()).isEqualTo(2);
        assertThat(before.path("version").asInt()).isZero();
        assertThat(after(act).path(filed.number).asInt()).isEqualTo(5);
        assertThat(after(act).path("version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void eachVersionIsToldByTheFeed(Filed filed) {
        String id = file(filed, filed.with(2)).path("id");
        change(filed, id, "\"0\"", filed.with(5)).then().statusCode(200);

        List<Map<String, Object>> events = eventsAbout(filed, id);

        assertThat(events)
                .extracting(event -> event.get("version"), event -> event.get(filed.number))
                .containsExactly(tuple(0, 2), tuple(1, 5));
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedChangeLeavesNoTrace(Filed filed) {
        String id = file(filed, filed.with(2)).path("id");

        change(filed, id, "\"7\"", filed.with(5)).then().statusCode(412);
        change(filed, id, "\"0\"", filed.with(0)).then().statusCode(400);

        assertThat(trail.of(filed.noun, id)).hasSize(1);
        assertThat(eventsAbout(filed, id)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theSamePostTwiceFilesOneRow(Filed filed) {
        String first =
                file(filed, filed.with(2)).then().statusCode(201).extract().path("id");
        String second =
                file(filed, filed.with(2)).then().statusCode(201).extract().path("id");

        assertThat(second).isEqualTo(first);
        assertFiledOnce(filed, first);
    }

    @ParameterizedTest
    @EnumSource
    void theSamePostTwiceAtOnceFilesOneRow(Filed filed) throws Exception {
        List<String> ids = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> file(filed, filed.with(2))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")));
            }
            for (Future<String> answer : answers) {
                ids.add(answer.get(30, TimeUnit.SECONDS));
            }
        }

        assertThat(ids).containsOnly(ids.getFirst());
        assertFiledOnce(filed, ids.getFirst());
    }

    private void assertFiledOnce(Filed filed, String id) {
        given().auth()
                .oauth2(TestTokens.of(person))
                .queryParam("mine", true)
                .get(filed.path)
                .then()
                .body("items.id", contains(id));
        assertThat(trail.of(filed.noun, id)).hasSize(1);
        assertThat(eventsAbout(filed, id)).hasSize(1);
    }

    private Response file(Filed filed, Map<String, @Nullable Object> row) {
        return given().auth()
                .oauth2(TestTokens.of(person))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(row)
                .post(filed.path);
    }

    private Response change(Filed filed, String id, String ifMatch, Map<String, @Nullable Object> row) {
        return given().auth()
                .oauth2(TestTokens.of(person))
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(row)
                .put(filed.path + "/" + id);
    }

    private static JsonNode after(AuditEntry act) {
        return Objects.requireNonNull(act.after());
    }

    private static List<Map<String, Object>> eventsAbout(Filed filed, String id) {
        List<Map<String, Object>> found = new ArrayList<>();
        long after = 0;
        while (true) {
            JsonPath page = given().auth()
                    .oauth2(TestTokens.feedReader())
                    .queryParam("after", after)
                    .queryParam("type", filed.event())
                    .get("/api/supply-demand/feed")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (page.getList("events").isEmpty()) {
                return found;
            }
            found.addAll(page.param("id", id).getList("events.findAll { it.subject == id }.data"));
            after = page.getLong("next");
        }
    }
}
