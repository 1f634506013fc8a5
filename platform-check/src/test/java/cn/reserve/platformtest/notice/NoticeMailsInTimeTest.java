package cn.reserve.platformtest.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platform.standards.CityTime;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.platformtest.toy.ToyNoticeKinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When mails wait, and when nobody tries any more. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@WithTestResource(MailForTests.class)
class NoticeMailsInTimeTest extends Mailing {
    @Test
    void sendsNothingWithinQuietHoursAlsoWhenTheyWereChosenLater() {
        tell(ToyNoticeKinds.BROKEN, "木马");
        addressing.workOff();
        LocalTime now = LocalTime.now(CityTime.ZONE);
        quiet(now.minusHours(1), now.plusHours(2));

        send();

        assertThat(smtp.messagesTo(address)).isEmpty();
        assertThat(
                        mails(
                                "attempts = 0 AND next_attempt_at BETWEEN now() + interval '1 hour' AND now() + interval '2 hours'"))
                .isEqualTo(1);
    }

    @Test
    void leavesWhenTheQuietHoursAreOver() {
        LocalTime now = LocalTime.now(CityTime.ZONE);
        quiet(now.minusHours(3), now.minusHours(1));
        tell(ToyNoticeKinds.BROKEN, "木马");

        workOff();

        assertThat(smtp.messagesTo(address)).hasSize(1);
    }

    @Test
    void triesNoOtherTimeWhereThereIsNobodyOfTheAddress() {
        smtp.answerRecipients("550 5.1.1 no such user");
        tell(ToyNoticeKinds.BROKEN, "木马");
        workOff();
        assertThat(mails("last_error = 'recipient-refused' AND next_attempt_at IS NULL"))
                .isEqualTo(1);

        smtp.comeUp();
        workOff();

        assertThat(smtp.messagesTo(address)).isEmpty();
        settings().body("mailRefusedAt", notNullValue()).body("mailArrivedAt", nullValue());

        rows.execute("UPDATE mail SET sent_at = now(), last_error = NULL WHERE person = '" + reviewer.subject() + "'");

        settings().body("mailRefusedAt", nullValue()).body("mailArrivedAt", notNullValue());
    }

    @Test
    void whatWasWrittenEarlyAndRefusedLateCountsByItsRefusal() {
        tell(ToyNoticeKinds.BROKEN, "木马");
        workOff();
        rows.execute("UPDATE mail SET sent_at = now() - interval '1 hour' WHERE person = '" + reviewer.subject() + "'");
        tell(ToyNoticeKinds.BROKEN, "铁马");
        addressing.workOff();
        rows.execute("UPDATE mail SET created_at = now() - interval '1 day' WHERE person = '" + reviewer.subject()
                + "' AND sent_at IS NULL");
        smtp.answerRecipients("550 5.1.1 no such user");

        send();

        settings().body("mailRefusedAt", notNullValue()).body("mailArrivedAt", notNullValue());
    }

    @Test
    void triesAgainWhereTheServerIsOnlyBusyOrOurSettingsAreWrong() {
        for (String answer : List.of("450 4.2.1 busy", "554 5.7.1 relaying denied")) {
            smtp.answerRecipients(answer);
            tell(ToyNoticeKinds.BROKEN, answer);
            workOff();
        }
        assertThat(mails("next_attempt_at IS NOT NULL AND sent_at IS NULL")).isEqualTo(2);

        smtp.comeUp();
        allDue();
        workOff();

        assertThat(smtp.messagesTo(address)).hasSize(2);
    }

    @Test
    void sendsNoOldNoticesWhenMailIsSwitchedOnAgain() {
        tell(ToyNoticeKinds.BROKEN, "木马");
        rows.execute("UPDATE notice SET created_at = now() - interval '4 days' WHERE audience = 'district-reviewer:"
                + county + "'");
        workOff();
        assertThat(mails("true")).isZero();
        assertThat(rows.number(
                        "SELECT count(*) FROM notice WHERE audience = ? AND next_attempt_at IS NOT NULL",
                        "district-reviewer:" + county))
                .isZero();

        tell(ToyNoticeKinds.BROKEN, "铁马");
        addressing.workOff();
        rows.execute(
                "UPDATE mail SET created_at = now() - interval '4 days' WHERE person = '" + reviewer.subject() + "'");
        send();

        assertThat(smtp.messagesTo(address)).isEmpty();
        assertThat(mails("last_error = 'too-late' AND next_attempt_at IS NULL")).isEqualTo(1);
    }

    @Test
    void anAudienceThatNobodyCanReadStopsNobodyElse() {
        tell(ToyNoticeKinds.BROKEN, "木马");
        rows.execute("UPDATE notice SET audience = 'role-of-yesterday:1', created_at = now() - interval '1 hour',"
                + " next_attempt_at = now() - interval '1 hour' WHERE audience = 'district-reviewer:" + county + "'");
        tell(ToyNoticeKinds.BROKEN, "铁马");

        workOff();

        assertThat(smtp.messagesTo(address)).hasSize(1);
        assertThat(rows.number(
                        "SELECT count(*) FROM notice WHERE audience = ? AND next_attempt_at IS NOT NULL",
                        "role-of-yesterday:1"))
                .isZero();
    }

    private void quiet(LocalTime from, LocalTime to) {
        DateTimeFormatter minutes = DateTimeFormatter.ofPattern("HH:mm");
        choose(Map.of(
                "language",
                "CHINESE",
                "digest",
                "NONE",
                "kinds",
                List.of(),
                "quietFrom",
                minutes.format(from),
                "quietTo",
                minutes.format(to)));
    }

    private ValidatableResponse settings() {
        return given().basePath("/api/toy")
                .auth()
                .oauth2(TestTokens.of(reviewer))
                .get("/notice-settings")
                .then()
                .statusCode(200);
    }
}
