package cn.reserve.platformtest.notice;

import static cn.reserve.platformtest.notice.Readers.as;
import static cn.reserve.platformtest.notice.Readers.first;
import static cn.reserve.platformtest.notice.Readers.news;
import static cn.reserve.platformtest.notice.Readers.reviewerOf;
import static cn.reserve.platformtest.notice.Readers.unread;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.toy.ToyNoticeKinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NoticesResourceTest {
    private static final AtomicInteger NEXT = new AtomicInteger(100_000);

    @Inject
    Telling telling;

    private final String county = Integer.toString(NEXT.incrementAndGet());
    private final TestPerson reviewer = reviewerOf(county);
    private final TestPerson colleague = reviewerOf(county);

    /** Whoever looks for the first time begins with everything read. */
    @BeforeEach
    void bothHaveLookedBefore() {
        unread(reviewer);
        unread(colleague);
    }

    @Test
    void tellsWhoeverIsOfTheAudience() {
        tell(ToyNoticeKinds.BROKEN, "木马");
        telling.tell(ToyNoticeKinds.BROKEN, Audience.person(reviewer.subject()), "铁马");

        as(reviewer)
                .get("/notices")
                .then()
                .statusCode(200)
                .body("items.title.zh", contains("玩具“铁马”坏了", "玩具“木马”坏了"))
                .body("items[0].title.en", equalTo("The toy \"铁马\" is broken"))
                .body("items[0].todo.zh", equalTo("请修理。"))
                .body("items[0].link", equalTo("/toys/1"))
                .body("items.read", contains(false, false));
        assertThat(unread(reviewer)).isEqualTo(2);
        assertThat(unread(colleague)).isEqualTo(1);
    }

    @Test
    void tellsNobodyElse() {
        tell(ToyNoticeKinds.BROKEN, "木马");
        long position = first(reviewer);

        TestPerson elsewhere = reviewerOf("999999");
        as(elsewhere).get("/notices").then().body("items", empty());
        as(elsewhere)
                .put("/notices/" + position + "/reading")
                .then()
                .statusCode(404)
                .body("code", equalTo("notice.not-found"));
        as(elsewhere).delete("/notices/" + position + "/reading").then().statusCode(404);
        TestPerson otherRole = TestPerson.withRoles("bureau-reviewer")
                .in("bureau-x", "bureau")
                .ofDistrict(county)
                .ofBureau(county);
        assertThat(unread(otherRole)).isZero();
        given().get("/api/toy/notices").then().statusCode(401);
        given().get("/api/toy/notices/news").then().statusCode(401);
    }

    @Test
    void isToldOnlyIfTheTransactionCommits() {
        telling.tellInVain(ToyNoticeKinds.BROKEN, audience(), "木马");

        assertThat(unread(reviewer)).isZero();
    }

    @Test
    void tellsOncePerCause() {
        telling.tellOnce("due:" + county, ToyNoticeKinds.BROKEN, audience(), "木马");
        telling.tellOnce("due:" + county, ToyNoticeKinds.BROKEN, audience(), "木马");

        assertThat(unread(reviewer)).isEqualTo(1);
    }

    @Test
    void refusesAKindThatTheServiceDoesNotHave() {
        assertThatThrownBy(() -> tell("toy.unheard-of", "木马")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remembersPerPersonWhatWasRead() {
        tell(ToyNoticeKinds.BROKEN, "木马");
        tell(ToyNoticeKinds.BROKEN, "铁马");
        long position = first(reviewer);

        mark(position, true);
        assertThat(unread(reviewer)).isEqualTo(1);
        as(reviewer).queryParam("unread", true).get("/notices").then().body("items.title.zh", contains("玩具“木马”坏了"));
        assertThat(unread(colleague)).isEqualTo(2);

        mark(position, false);
        assertThat(unread(reviewer)).isEqualTo(2);
    }

    @Test
    void marksAllUpToWhatWasSeenAndNothingAfterIt() {
        tell(ToyNoticeKinds.BROKEN, "木马");
        tell(ToyNoticeKinds.BROKEN, "铁马");
        long seen = first(reviewer);
        tell(ToyNoticeKinds.BROKEN, "竹马");

        as(reviewer)
                .body(Map.of("upTo", seen))
                .put("/notices/reading")
                .then()
                .statusCode(200)
                .body("unread", equalTo(1));
        mark(seen, false);
        assertThat(unread(reviewer)).isEqualTo(2);
        as(reviewer)
                .body(Map.of("upTo", Long.MAX_VALUE))
                .put("/notices/reading")
                .then()
                .body("unread", equalTo(0));
        tell(ToyNoticeKinds.BROKEN, "布马");
        assertThat(unread(reviewer)).isEqualTo(1);
    }

    @Test
    void readsOnFromAPosition() {
        for (String label : List.of("一", "二", "三")) {
            tell(ToyNoticeKinds.BROKEN, label);
        }

        JsonPath page = as(reviewer)
                .queryParam("limit", 2)
                .get("/notices")
                .then()
                .extract()
                .jsonPath();
        assertThat(page.getList("items.title.zh")).containsExactly("玩具“三”坏了", "玩具“二”坏了");
        as(reviewer)
                .queryParam("limit", 2)
                .queryParam("before", page.getLong("next"))
                .get("/notices")
                .then()
                .body("items.title.zh", contains("玩具“一”坏了"))
                .body("next", equalTo(null));
    }

    @Test
    void wakesWhoeverWaits() throws Exception {
        JsonPath known = news(reviewer, "");
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(
                () -> news(reviewer, "?wait=25&last=" + known.getLong("last") + "&unread=" + known.getLong("unread")));
        Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> !waiting.isDone());

        tell(ToyNoticeKinds.BROKEN, "木马");

        // Without a notification it would look again only after 20 seconds (application.properties).
        assertThat(waiting.get(12, TimeUnit.SECONDS).getInt("unread")).isEqualTo(1);
    }

    @Test
    void wakesTheOtherWindowsWhenOneMarksAsRead() throws Exception {
        tell(ToyNoticeKinds.BROKEN, "木马");
        JsonPath known = news(reviewer, "");
        CompletableFuture<JsonPath> waiting =
                CompletableFuture.supplyAsync(() -> news(reviewer, "?wait=25&unread=1&last=" + known.getLong("last")));
        Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> !waiting.isDone());

        mark(known.getLong("last"), true);

        assertThat(waiting.get(12, TimeUnit.SECONDS).getInt("unread")).isZero();
    }

    @Test
    void refusesParametersOutOfRange() {
        for (String query : List.of("?limit=0", "?limit=101", "?before=0")) {
            as(reviewer).get("/notices" + query).then().statusCode(400);
        }
        as(reviewer).get("/notices/news?wait=26").then().statusCode(400);
        as(reviewer).body(Map.of()).put("/notices/reading").then().statusCode(400);
    }

    @Test
    void showsNoKindThatWasSwitchedOff() {
        tell(ToyNoticeKinds.WAITING, "木马");
        tell(ToyNoticeKinds.BROKEN, "铁马");

        choose(Map.of("kinds", List.of(Map.of("kind", ToyNoticeKinds.WAITING, "app", false, "mail", false))), 0)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("kinds.find { it.kind == 'toy.waiting' }.app", equalTo(false));

        as(reviewer).get("/notices").then().body("items.title.zh", contains("玩具“铁马”坏了"));
        assertThat(unread(reviewer)).isEqualTo(1);
        assertThat(unread(colleague)).isEqualTo(2);
    }

    @Test
    void offersTheKindsThatConcernTheCallersRoles() {
        as(reviewer)
                .get("/notice-settings")
                .then()
                .statusCode(200)
                .body("kinds.kind", contains(ToyNoticeKinds.BROKEN, ToyNoticeKinds.WAITING))
                .body("kinds.mail", contains(true, false))
                .body("language", equalTo("CHINESE"));
        as(TestPerson.withRoles("enterprise").in("91510300TEST", "enterprise"))
                .get("/notice-settings")
                .then()
                .body("kinds.kind", contains(ToyNoticeKinds.BROKEN));
        as(TestPerson.withRoles("auditor")).get("/notice-settings").then().body("kinds", empty());
    }

    @Test
    void refusesSettingsThatMeanNothing() {
        choose(Map.of("quietFrom", "22:00"), 0)
                .statusCode(400)
                .body("violations[0].field", equalTo("quietTo"))
                .body("violations[0].rule", equalTo("quiet-hours"));
        choose(Map.of("quietFrom", "22:00", "quietTo", "22:00"), 0).statusCode(400);
        choose(Map.of("quietFrom", "25:00", "quietTo", "07:00"), 0).statusCode(400);
        choose(Map.of("kinds", List.of(Map.of("kind", "toy.unheard-of", "app", true, "mail", true))), 0)
                .statusCode(400)
                .body("violations[0].field", equalTo("kinds[0].kind"));
        as(reviewer).body(settings(Map.of())).put("/notice-settings").then().statusCode(428);
        choose(Map.of(), 0).statusCode(200);
        choose(Map.of(), 0).statusCode(412);
    }

    private void tell(String kind, String label) {
        telling.tell(kind, audience(), label);
    }

    private Audience audience() {
        return Audience.of(Role.DISTRICT_REVIEWER, county);
    }

    private void mark(long position, boolean read) {
        RequestSpecification request = as(reviewer);
        String path = "/notices/" + position + "/reading";
        (read ? request.put(path) : request.delete(path)).then().statusCode(200);
    }

    private io.restassured.response.ValidatableResponse choose(Map<String, Object> changed, long version) {
        return as(reviewer)
                .header("If-Match", "\"" + version + "\"")
                .body(settings(changed))
                .put("/notice-settings")
                .then();
    }

    private static Map<String, Object> settings(Map<String, Object> changed) {
        Map<String, Object> settings =
                new java.util.HashMap<>(Map.of("language", "CHINESE", "digest", "NONE", "kinds", List.of()));
        settings.putAll(changed);
        return settings;
    }
}
