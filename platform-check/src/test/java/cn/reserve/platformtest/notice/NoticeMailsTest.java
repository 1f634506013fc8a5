package cn.reserve.platformtest.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.toy.ToyNoticeKinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Mails against PostgreSQL, a real SMTP server and an HTTP server in Keycloak's place. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@WithTestResource(MailForTests.class)
class NoticeMailsTest extends Mailing {
    private static final Pattern ID = Pattern.compile("(?mi)^Message-ID:\\s*(<[^>]+>)");

    @Test
    void saysWhatHappenedWhatToDoAndWhere() {
        tell(ToyNoticeKinds.BROKEN, "木马");

        workOff();

        assertThat(smtp.messagesTo(address)).hasSize(1).first().satisfies(message -> {
            assertThat(message).contains("Auto-Submitted: auto-generated");
            assertThat(text(message)).contains("玩具“木马”坏了", "请修理。", "http://localhost:8080/toys/1");
        });
    }

    @Test
    void sendsNothingTwice() {
        tell(ToyNoticeKinds.BROKEN, "木马");
        workOff();

        rows.execute("UPDATE notice SET next_attempt_at = now() WHERE audience = 'district-reviewer:" + county + "'");
        workOff();

        assertThat(smtp.messagesTo(address)).hasSize(1);
    }

    @Test
    void waitsForTheServerAndSendsOnce() throws IOException {
        smtp.goDown();
        tell(ToyNoticeKinds.BROKEN, "木马");
        workOff();
        assertThat(smtp.messagesTo(address)).isEmpty();
        assertThat(mails("last_error IS NOT NULL AND next_attempt_at > now() AND sent_at IS NULL"))
                .isEqualTo(1);

        smtp.comeUp();
        allDue();
        workOff();
        workOff();

        assertThat(smtp.messagesTo(address)).hasSize(1);
        assertThat(mails("sent_at IS NOT NULL AND next_attempt_at IS NULL")).isEqualTo(1);
    }

    @Test
    void repeatsTheSameMessageWhenTheAnswerWasLost() {
        smtp.loseNextAnswer();
        tell(ToyNoticeKinds.BROKEN, "木马");
        workOff();

        // The client may try once more by the connection that has broken.
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            allDue();
            workOff();
            return smtp.messagesTo(address).size() > 1;
        });

        assertThat(smtp.messagesTo(address).stream().map(NoticeMailsTest::id).distinct())
                .hasSize(1);
    }

    @Test
    void waitsForTheRealm() {
        realm.goDown();
        tell(ToyNoticeKinds.BROKEN, "木马");
        workOff();
        assertThat(smtp.messagesTo(address)).isEmpty();

        realm.comeUp();
        rows.execute("UPDATE notice SET next_attempt_at = now() WHERE next_attempt_at IS NOT NULL");
        workOff();

        assertThat(smtp.messagesTo(address)).hasSize(1);
    }

    @Test
    void twoWorkersSendEachOnce() throws Exception {
        IntStream.range(0, 30).forEach(number -> tell(ToyNoticeKinds.BROKEN, "木马" + number));

        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done :
                    workers.invokeAll(List.of(Executors.callable(this::workOff), Executors.callable(this::workOff)))) {
                done.get();
            }
        }
        workOff();

        List<String> messages = smtp.messagesTo(address);
        assertThat(messages).hasSize(30);
        assertThat(messages.stream().map(NoticeMailsTest::id).distinct()).hasSize(30);
    }

    @Test
    void writesToNobodyWithoutAVerifiedAddressOrWithADisabledAccount() {
        realm.reviewer(reviewer.subject(), county, address, false, true);
        realm.reviewer("disabled-" + county, county, "disabled-" + address, true, false);
        tell(ToyNoticeKinds.BROKEN, "木马");

        workOff();

        assertThat(smtp.messagesTo(address)).isEmpty();
        assertThat(mails("true")).isZero();
    }

    @Test
    void writesToNobodyElse() {
        realm.reviewer("elsewhere-" + county, "999998", "elsewhere-" + county + "@reserve.example", true, true);
        tell(ToyNoticeKinds.BROKEN, "木马");

        workOff();

        assertThat(smtp.messagesTo("elsewhere-" + county)).isEmpty();
    }

    @Test
    void whoLeftMeanwhileGetsNothing() throws IOException {
        smtp.goDown();
        tell(ToyNoticeKinds.BROKEN, "木马");
        workOff();
        realm.leave(reviewer.subject(), county);
        smtp.comeUp();
        allDue();

        workOff();

        assertThat(smtp.messagesTo(address)).isEmpty();
        assertThat(mails("sent_at IS NULL AND next_attempt_at IS NULL AND last_error = 'nobody-to-tell'"))
                .isEqualTo(1);
    }

    @Test
    void asksTheRealmAboutThePersonAndNobodyElse() {
        tell(ToyNoticeKinds.BROKEN, "木马");
        addressing.workOff();
        realm.asked();

        send();

        assertThat(realm.asked().stream().filter(path -> !path.equals("/token")))
                .contains("/users/" + reviewer.subject())
                .allMatch(path -> path.contains(reviewer.subject()));
        assertThat(smtp.messagesTo(address)).hasSize(1);
    }

    @Test
    void whoIsOfBothAudiencesGetsOneMail() {
        telling.tell(
                ToyNoticeKinds.BROKEN,
                Audience.of(Role.DISTRICT_REVIEWER, county).or(Audience.person(reviewer.subject())),
                "木马");

        workOff();

        assertThat(smtp.messagesTo(address)).hasSize(1);
    }

    @Test
    void followsWhatAPersonHasChosen() {
        choose(
                "ENGLISH",
                "NONE",
                List.of(
                        Map.of("kind", ToyNoticeKinds.BROKEN, "app", true, "mail", false),
                        Map.of("kind", ToyNoticeKinds.WAITING, "app", true, "mail", true)));
        tell(ToyNoticeKinds.BROKEN, "木马");
        tell(ToyNoticeKinds.WAITING, "铁马");

        workOff();

        assertThat(smtp.messagesTo(address))
                .hasSize(1)
                .first()
                .satisfies(message -> assertThat(text(message)).contains("The toy \"铁马\" waits", "Please play."));
    }

    @Test
    void gathersADayInOneMail() {
        choose("CHINESE", "DAILY", List.of(Map.of("kind", ToyNoticeKinds.BROKEN, "app", true, "mail", true)));
        tell(ToyNoticeKinds.BROKEN, "木马");
        tell(ToyNoticeKinds.BROKEN, "铁马");
        workOff();
        assertThat(smtp.messagesTo(address)).isEmpty();
        assertThat(mails("digest_at IS NOT NULL AND next_attempt_at = digest_at"))
                .isEqualTo(1);

        allDue();
        workOff();
        workOff();

        assertThat(smtp.messagesTo(address))
                .hasSize(1)
                .first()
                .satisfies(message -> assertThat(text(message)).contains("玩具“木马”坏了", "玩具“铁马”坏了"));
    }

    private static String id(String message) {
        Matcher id = ID.matcher(message);
        assertThat(id.find()).as(message).isTrue();
        return id.group(1);
    }

    /** The text of a message, whichever way it was encoded. */
    private static String text(String message) {
        int blank = message.indexOf("\n\n");
        String head = message.substring(0, blank).toLowerCase(java.util.Locale.ROOT);
        String body = message.substring(blank + 2);
        if (head.contains("base64")) {
            return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
        }
        return head.contains("quoted-printable") ? unquoted(body) : body;
    }

    private static String unquoted(String body) {
        String joined = body.replace("=\n", "");
        var bytes = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < joined.length(); i++) {
            if (joined.charAt(i) == '=') {
                bytes.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(joined.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
