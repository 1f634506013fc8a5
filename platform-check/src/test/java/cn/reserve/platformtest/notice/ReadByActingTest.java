package cn.reserve.platformtest.notice;

import static cn.reserve.platformtest.notice.Readers.as;
import static cn.reserve.platformtest.notice.Readers.first;
import static cn.reserve.platformtest.notice.Readers.news;
import static cn.reserve.platformtest.notice.Readers.reviewerOf;
import static cn.reserve.platformtest.notice.Readers.unread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.Rows;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.toy.ToyNoticeKinds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody has acted upon counts as read for them, and for nobody else. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReadByActingTest {
    private static final AtomicInteger NEXT = new AtomicInteger(500_000);

    @Inject
    Telling telling;

    @Inject
    Audit audit;

    @Inject
    Rows rows;

    private final String county = Integer.toString(NEXT.incrementAndGet());
    private final TestPerson reviewer = reviewerOf(county);
    private final TestPerson colleague = reviewerOf(county);
    private final String record = UUID.randomUUID().toString();

    @BeforeEach
    void bothHaveLookedBeforeTheyAreTold() {
        unread(reviewer);
        unread(colleague);
        tell(record, "木马");
    }

    @Test
    void readsForWhoActsAndNotForColleagues() {
        tell(record, "铁马");
        act(reviewer, record);

        assertThat(unread(reviewer)).isZero();
        as(reviewer).get("/notices").then().body("items.read", contains(true, true));
        assertThat(unread(colleague)).isEqualTo(2);
    }

    @Test
    void leavesWhatIsAboutOtherRecordsOrForOthers() {
        String another = UUID.randomUUID().toString();
        tell(another, "铁马");
        TestPerson elsewhere = reviewerOf("599999");
        unread(elsewhere);
        telling.tellAbout(record, ToyNoticeKinds.BROKEN, Audience.of(Role.DISTRICT_REVIEWER, "599999"), "木马");

        act(reviewer, record);

        as(reviewer).queryParam("unread", true).get("/notices").then().body("items.title.zh", contains("玩具“铁马”坏了"));
        assertThat(unread(elsewhere)).isEqualTo(1);
        assertThat(marks(reviewer)).isEqualTo(1);
        act(elsewhere, another);
        assertThat(marks(elsewhere)).isZero();
    }

    @Test
    void leavesWhatTheActItselfTells() {
        as(reviewer).post("/acts/" + record + "/news/" + county).then().statusCode(204);

        as(reviewer).get("/notices").then().body("items.title.zh", contains("玩具“银马”坏了", "玩具“铜马”坏了", "玩具“木马”坏了"));
        as(reviewer).get("/notices").then().body("items.read", contains(false, false, true));
    }

    @Test
    void aLookIsNoAct() {
        as(reviewer).post("/acts/" + record + "/look").then().statusCode(204);

        assertThat(unread(reviewer)).isEqualTo(1);
    }

    @Test
    void whatTheServiceDoesByItselfReadsNothing() {
        QuarkusTransaction.requiringNew().run(() -> audit.record("toy.mended", "toy", record, null, null));

        assertThat(unread(reviewer)).isEqualTo(1);
        assertThat(rows.number(
                        "SELECT count(*) FROM notice_mark m JOIN notice n ON n.position = m.notice WHERE n.subject = ?",
                        record))
                .isZero();
    }

    @Test
    void anActThatFailedReadsNothing() {
        as(reviewer).post("/acts/" + record + "/failure").then().statusCode(500);

        assertThat(unread(reviewer)).isEqualTo(1);
    }

    @Test
    void anActThatIsRecordedElsewhereSaysWhatItWasUpon() {
        as(reviewer).post("/acts/" + record + "/part").then().statusCode(204);

        assertThat(unread(reviewer)).isZero();
    }

    @Test
    void readsWhatSomebodyTookBackIntoTheUnread() {
        act(reviewer, record);
        as(reviewer).delete("/notices/" + first(reviewer) + "/reading").then().body("unread", equalTo(1));

        act(reviewer, record);

        assertThat(unread(reviewer)).isZero();
    }

    @Test
    void readsWhatWasToldToASecondAudience() {
        TestPerson auditor = TestPerson.withRoles("auditor");
        unread(auditor);
        telling.tellAbout(record, ToyNoticeKinds.BROKEN, district().or(Audience.of(Role.AUDITOR)), "木马");

        act(auditor, record);

        assertThat(unread(auditor)).isZero();
        assertThat(unread(reviewer)).isEqualTo(2);
    }

    @Test
    void leavesSettingsAsTheyAreAndReadsHiddenKindsToo() {
        choose(false, 0);
        List<String> before = settings();

        act(reviewer, record);

        assertThat(settings()).isEqualTo(before);
        choose(true, 1);
        assertThat(unread(reviewer)).isZero();
    }

    @Test
    void whoHasNeverLookedHasNothingUnread() {
        TestPerson newcomer = reviewerOf(county);

        act(newcomer, record);

        assertThat(marks(newcomer)).isZero();
        assertThat(unread(newcomer)).isZero();
    }

    @Test
    void wakesTheActorsWindows() throws Exception {
        JsonPath known = news(reviewer, "");
        CompletableFuture<JsonPath> waiting =
                CompletableFuture.supplyAsync(() -> news(reviewer, "?wait=25&unread=1&last=" + known.getLong("last")));
        Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> !waiting.isDone());

        act(reviewer, record);

        // Without a notification it would look again only after 20 seconds (application.properties).
        assertThat(waiting.get(12, TimeUnit.SECONDS).getInt("unread")).isZero();
    }

    /** The act holds the lock that everybody's acts need. */
    @Test
    void doesNotWaitForANoticeThatIsJustBeingForgotten() {
        QuarkusTransaction.requiringNew().run(() -> {
            rows.texts("SELECT id FROM notice WHERE subject = ? FOR UPDATE", record);
            act(reviewer, record);
        });

        assertThat(unread(reviewer)).isEqualTo(1);
    }

    private void tell(String about, String label) {
        telling.tellAbout(about, ToyNoticeKinds.BROKEN, district(), label);
    }

    private Audience district() {
        return Audience.of(Role.DISTRICT_REVIEWER, county);
    }

    private static void act(TestPerson person, String record) {
        as(person).post("/acts/" + record).then().statusCode(204);
    }

    private long marks(TestPerson person) {
        return rows.number("SELECT count(*) FROM notice_mark WHERE person = ?", person.subject());
    }

    private List<String> settings() {
        return rows.texts("SELECT s::text FROM notice_settings s WHERE person = ?", reviewer.subject());
    }

    private void choose(boolean shown, long version) {
        as(reviewer)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "language",
                        "CHINESE",
                        "digest",
                        "NONE",
                        "kinds",
                        List.of(Map.of("kind", ToyNoticeKinds.BROKEN, "app", shown, "mail", false))))
                .put("/notice-settings")
                .then()
                .statusCode(200);
    }
}
