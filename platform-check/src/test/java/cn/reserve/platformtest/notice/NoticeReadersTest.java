package cn.reserve.platformtest.notice;

import static cn.reserve.platformtest.notice.Readers.as;
import static cn.reserve.platformtest.notice.Readers.first;
import static cn.reserve.platformtest.notice.Readers.news;
import static cn.reserve.platformtest.notice.Readers.reviewerOf;
import static cn.reserve.platformtest.notice.Readers.unread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.ForgettingNotices;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.Rows;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.toy.ToyNoticeKinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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

/** Newcomers, those of two audiences, and what is forgotten. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NoticeReadersTest {
    private static final AtomicInteger NEXT = new AtomicInteger(300_000);

    @Inject
    Telling telling;

    @Inject
    ForgettingNotices forgetting;

    @Inject
    Rows rows;

    private final String county = Integer.toString(NEXT.incrementAndGet());
    private final TestPerson reviewer = reviewerOf(county);

    @BeforeEach
    void theReviewerHasLookedBefore() {
        unread(reviewer);
    }

    @Test
    void aNewcomerBeginsWithEverythingReadAndMissesNothingAfterwards() {
        telling.tell(ToyNoticeKinds.BROKEN, audience(), "木马");
        TestPerson newcomer = reviewerOf(county);

        assertThat(unread(newcomer)).isZero();
        as(newcomer).get("/notices").then().body("items.read", contains(true));
        telling.tell(ToyNoticeKinds.BROKEN, audience(), "铁马");
        assertThat(unread(newcomer)).isEqualTo(1);
        assertThat(unread(reviewer)).isEqualTo(2);
    }

    @Test
    void whoChoosesBeforeTheFirstLookBeginsWithEverythingReadToo() {
        TestPerson newcomer = reviewerOf(county);
        telling.tell(ToyNoticeKinds.BROKEN, audience(), "木马");
        as(newcomer)
                .header("If-Match", "\"0\"")
                .body(Map.of("language", "CHINESE", "digest", "NONE", "kinds", List.of()))
                .put("/notice-settings")
                .then()
                .statusCode(200);
        telling.tell(ToyNoticeKinds.BROKEN, audience(), "木马");

        assertThat(unread(newcomer)).isEqualTo(1);
    }

    @Test
    void whoIsOfBothAudiencesIsToldOnce() {
        TestPerson both = TestPerson.withRoles("district-reviewer", "auditor")
                .in("district-" + county, "district")
                .ofDistrict(county);
        TestPerson auditor = TestPerson.withRoles("auditor");
        unread(both);
        unread(auditor);
        telling.tell(ToyNoticeKinds.BROKEN, audience().or(Audience.of(Role.AUDITOR)), "木马");

        for (TestPerson person : List.of(both, auditor, reviewer)) {
            assertThat(unread(person)).isEqualTo(1);
            as(person).get("/notices?limit=1").then().body("items.title.zh", contains("玩具“木马”坏了"));
            as(person)
                    .put("/notices/" + first(person) + "/reading")
                    .then()
                    .statusCode(200)
                    .body("unread", equalTo(0));
        }
        long position = first(auditor);
        as(auditor).delete("/notices/" + position + "/reading").then().body("unread", equalTo(1));
        as(auditor)
                .body(Map.of("upTo", position))
                .put("/notices/reading")
                .then()
                .body("unread", equalTo(0));
        as(auditor).delete("/notices/" + position + "/reading").then().body("unread", equalTo(1));
        as(TestPerson.withRoles("bureau-reviewer").in("bureau-x", "bureau"))
                .put("/notices/" + position + "/reading")
                .then()
                .statusCode(404);
    }

    @Test
    void wakesTheSecondAudienceToo() throws Exception {
        TestPerson auditor = TestPerson.withRoles("auditor");
        JsonPath known = news(auditor, "");
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(
                () -> news(auditor, "?wait=25&last=" + known.getLong("last") + "&unread=" + known.getLong("unread")));
        Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> !waiting.isDone());

        telling.tell(ToyNoticeKinds.BROKEN, audience().or(Audience.of(Role.AUDITOR)), "木马");

        assertThat(waiting.get(12, TimeUnit.SECONDS).getInt("unread")).isEqualTo(1);
    }

    @Test
    void whatWasToldOnceIsNotToldAgainWhenItWasForgotten() {
        telling.tellOnce("forgotten:" + county, ToyNoticeKinds.BROKEN, audience(), "木马");
        rows.execute("UPDATE notice SET created_at = now() - interval '181 days' WHERE audience = 'district-reviewer:"
                + county + "'");
        telling.tell(ToyNoticeKinds.BROKEN, audience(), "铁马");
        as(reviewer).put("/notices/" + first(reviewer) + "/reading").then().statusCode(200);

        forgetting.forget();
        telling.tellOnce("forgotten:" + county, ToyNoticeKinds.BROKEN, audience(), "木马");

        as(reviewer).get("/notices").then().body("items.title.zh", contains("玩具“铁马”坏了"));
        assertThat(rows.number("SELECT count(*) FROM notice WHERE cause = ?", "forgotten:" + county))
                .isZero();
    }

    private Audience audience() {
        return Audience.of(Role.DISTRICT_REVIEWER, county);
    }
}
