package cn.reserve.platformtest.notice;

import static io.restassured.RestAssured.given;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.AddressingNotices;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.SendingMails;
import cn.reserve.platformtest.Rows;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;

/** A district reviewer with a verified address, a realm that knows them, and a mail server. */
abstract class Mailing {
    private static final String TO_TRY_AGAIN =
            "last_error IS NOT NULL AND sent_at IS NULL AND next_attempt_at IS NOT NULL";

    static final AtomicInteger NEXT = new AtomicInteger(200_000);

    @SuppressWarnings("NullAway.Init")
    RealmStandIn realm;

    @SuppressWarnings("NullAway.Init")
    SmtpStandIn smtp;

    @Inject
    Telling telling;

    @Inject
    AddressingNotices addressing;

    @Inject
    SendingMails sending;

    @Inject
    Rows rows;

    final String county = Integer.toString(NEXT.incrementAndGet());
    final TestPerson reviewer = TestPerson.withRoles("district-reviewer")
            .in("district-" + county, "district")
            .ofDistrict(county);
    final String address = "reviewer-" + county + "@reserve.example";

    @BeforeEach
    void aReviewerWithAVerifiedAddress() {
        realm.comeUp();
        smtp.comeUp();
        realm.reviewer(reviewer.subject(), county, address, true, true);
    }

    void tell(String kind, String label) {
        telling.tell(kind, Audience.of(Role.DISTRICT_REVIEWER, county), label);
    }

    void workOff() {
        addressing.workOff();
        send();
    }

    /**
     * Sends what is due. The client now and then misses the greeting of a connection it has just opened, or takes one from its pool that
     * the server has closed; the attempt then fails, as it would in service, and what comes after its pause comes here at once.
     */
    void send() {
        sending.workOff();
        for (int again = 0; again < 3 && smtp.isUp() && mails(TO_TRY_AGAIN) > 0; again++) {
            rows.execute("UPDATE mail SET next_attempt_at = now() WHERE person = '" + reviewer.subject() + "' AND "
                    + TO_TRY_AGAIN);
            sending.workOff();
        }
    }

    void allDue() {
        rows.execute("UPDATE mail SET next_attempt_at = now() WHERE next_attempt_at IS NOT NULL");
    }

    long mails(String condition) {
        return rows.number("SELECT count(*) FROM mail WHERE person = ? AND (" + condition + ")", reviewer.subject());
    }

    void choose(String language, String digest, List<Map<String, Object>> kinds) {
        choose(Map.of("language", language, "digest", digest, "kinds", kinds));
    }

    void choose(Map<String, Object> settings) {
        given().basePath("/api/toy")
                .auth()
                .oauth2(TestTokens.of(reviewer))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(settings)
                .put("/notice-settings")
                .then()
                .statusCode(200);
    }
}
