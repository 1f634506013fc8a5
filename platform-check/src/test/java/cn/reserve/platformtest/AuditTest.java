package cn.reserve.platformtest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import cn.reserve.platform.audit.VerifyingAudit;
import cn.reserve.platform.audit.VerifyingAudit.KnownEntry;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platformtest.toy.PlayingWithToys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AuditTest {
    private static final String VERIFICATION = "/api/toy/audit/verification";

    @Inject
    PlayingWithToys toys;

    @Inject
    Audit audit;

    @Inject
    AuditTrail trail;

    @Inject
    VerifyingAudit verifying;

    @Inject
    Rows rows;

    @Test
    void tellsWhoDidWhatToWhichRecord() {
        TestPerson person = TestPerson.withRoles("enterprise")
                .in("91510300MA6200001X", "enterprise")
                .named("王建国");

        String id = given().auth()
                .oauth2(TestTokens.of(person))
                .body(Map.of("name", "木马"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/toy/toys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        AuditEntry entry = trail.of("toy", id).getFirst();
        assertThat(entry.action()).isEqualTo("toy.made");
        assertThat(entry.person()).isEqualTo(person.subject());
        assertThat(entry.personName()).isEqualTo("王建国");
        assertThat(entry.roles()).containsExactly("enterprise");
        assertThat(entry.organisation()).isEqualTo("91510300MA6200001X");
        assertThat(entry.organisationName()).isEqualTo(person.organisationName());
        assertThat(entry.subjectLabel()).isEqualTo("木马");
        assertThat(entry.traceId()).isNotBlank();
    }

    @Test
    void keepsDecimalsUnicodeAndNestingExactlyAndStaysVerifiable() {
        String id = UUID.randomUUID().toString();
        Map<String, Object> after = Map.of(
                "z", new BigDecimal("20000000.00"),
                "a", List.of(1, new BigDecimal("0.10"), Map.of("名", "𠮷野家 é \" \\ \n\u0000 \ud800 ok")),
                "m", Map.of("rate", new BigDecimal("3.4500")));

        QuarkusTransaction.requiringNew().run(() -> audit.record("toy.priced", "toy", id, null, after));

        AuditEntry entry = trail.of("toy", id).getFirst();
        assertThat(rows.texts("SELECT content::text FROM audit_entry WHERE subject_id = ?", id))
                .singleElement()
                .asString()
                .contains("\"z\":20000000.00", "0.10", "3.4500", "𠮷野家")
                .containsSubsequence("\"a\":", "\"m\":", "\"z\":");
        assertThat(Objects.requireNonNull(entry.after())
                        .path("a")
                        .path(2)
                        .path("名")
                        .textValue())
                .isEqualTo("𠮷野家 é \" \\ \n\uFFFD \uFFFD ok");
        assertThat(verifying.wholeChain(KnownEntry.NONE).intact()).isTrue();
    }

    @Test
    void recordsALookWithoutATransactionOfTheCaller() {
        String id = UUID.randomUUID().toString();

        audit.recordLook("toy.looked-at", "toy", id, "木马");

        assertThat(trail.of("toy", id)).extracting(AuditEntry::action).containsExactly("toy.looked-at");
        assertThat(trail.of("toy", id).getFirst().person()).isEqualTo("service:toy-service");
        assertThat(trail.of("toy", id).getFirst().organisationName()).isNull();
        assertThat(trail.of("toy", id).getFirst().subjectLabel()).isEqualTo("木马");
    }

    /** As an earlier version wrote them, without what came later: the hash covers the text as it stands. */
    @Test
    void readsAndVerifiesEntriesOfBeforeNamesWereKept() {
        String id = UUID.randomUUID().toString();
        appendAsAnEarlierVersion(id);
        toys.make("木马");

        AuditEntry entry = trail.of("toy", id).getFirst();

        assertThat(entry.personName()).isEqualTo("王建国");
        assertThat(entry.organisationName()).isNull();
        assertThat(entry.subjectLabel()).isNull();
        assertThat(verifying.wholeChain(KnownEntry.NONE).intact()).isTrue();
    }

    private void appendAsAnEarlierVersion(String id) {
        rows.execute("""
                WITH head AS (SELECT position + 1 AS position, hash FROM audit_head FOR UPDATE),
                     entry AS (SELECT position, hash, format('{"action":"toy.made","after":null,"at":"2026-01-02T03:04:05Z","before":null,\
                "organisation":"commission","person":"p","personName":"王建国","position":%s,"roles":[],"subjectId":"%s","subjectType":"toy",\
                "traceId":null}', position, 'ID') AS content FROM head),
                     added AS (INSERT INTO audit_entry (position, content, hash)
                               SELECT position, content::json, sha256(hash || convert_to(content, 'UTF8')) FROM entry
                               RETURNING position, hash)
                UPDATE audit_head SET position = added.position, hash = added.hash FROM added""".replace("ID", id));
    }

    @Test
    void auditorsReadItPageByPage() {
        UUID id = toys.make("木马");
        toys.rename(id, "铁马");
        toys.rename(id, "石马");

        JsonPath first = auditor("/api/toy/audit?subjectType=toy&size=2&subjectId=" + id);
        JsonPath second = auditor(
                "/api/toy/audit?subjectType=toy&size=2&subjectId=" + id + "&cursor=" + first.getString("nextCursor"));

        assertThat(first.getList("items.after.name")).containsExactly("石马", "铁马");
        assertThat(first.getLong("total")).isEqualTo(3);
        assertThat(second.getList("items.after.name")).containsExactly("木马");
        assertThat(second.getString("nextCursor")).isNull();
        assertThat(first.getString("items[0].hash")).hasSize(64);
    }

    @Test
    void auditorsAskWhoDidWhatAndWhen() {
        TestPerson person = TestPerson.withRoles("enterprise")
                .in("91510300MA6200001X", "enterprise")
                .named("查" + UUID.randomUUID());
        for (String name : List.of("木马", "铁马", "石马")) {
            make(person, name);
        }
        toys.make("别人的木马");
        String today = LocalDate.now(CityTime.ZONE).toString();
        String yesterday = LocalDate.now(CityTime.ZONE).minusDays(1).toString();
        String tomorrow = LocalDate.now(CityTime.ZONE).plusDays(1).toString();
        String mine = "/api/toy/audit?personName=" + person.name();

        JsonPath first = auditor(mine + "&action=toy.made&size=2&from=" + today + "&to=" + today);
        JsonPath second = auditor(mine + "&action=toy.made&size=2&from=" + today + "&to=" + today + "&cursor="
                + first.getString("nextCursor"));

        assertThat(first.getLong("total")).isEqualTo(3);
        assertThat(first.getList("items.subjectLabel")).containsExactly("石马", "铁马");
        assertThat(second.getList("items.subjectLabel")).containsExactly("木马");
        assertThat(second.getString("nextCursor")).isNull();
        assertThat(auditor(mine + "&person=" + person.subject()).getLong("total"))
                .isEqualTo(3);
        for (String other : List.of(
                "&action=toy.renamed", "&to=" + yesterday, "&from=" + tomorrow, "&person=" + UUID.randomUUID())) {
            assertThat(auditor(mine + other).getList("items")).as(other).isEmpty();
            assertThat(auditor(mine + other).getLong("total")).as(other).isZero();
        }
        assertThat(exported("personName=" + person.name() + "&from=" + today)).contains("石马", "铁马", "木马");
        assertThat(exported("personName=" + person.name() + "&to=" + yesterday)).doesNotContain("石马");
    }

    @Test
    void namesADayThatIsNone() {
        for (String field : List.of("from", "to")) {
            given().auth()
                    .oauth2(TestTokens.auditor())
                    .get("/api/toy/audit?" + field + "=2026-13-01")
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem(field));
        }
    }

    private static void make(TestPerson person, String name) {
        given().auth()
                .oauth2(TestTokens.of(person))
                .body(Map.of("name", name))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/toy/toys")
                .then()
                .statusCode(201);
    }

    private static String exported(String query) {
        return given().auth()
                .oauth2(TestTokens.auditor())
                .get("/api/toy/audit/export?format=CSV&" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void isOnlyForAuditors() {
        for (String path : List.of("/api/toy/audit", "/api/toy/audit/verification")) {
            given().get(path).then().statusCode(401);
            given().auth().oauth2(TestTokens.systemAdmin()).get(path).then().statusCode(403);
        }
    }

    @Test
    void anIntactChainVerifiesAndProvesWhatWasNotedEarlier() {
        IntStream.range(0, 30).forEach(number -> toys.make("木马 " + number));
        JsonPath noted = verified("");
        toys.make("铁马");
        String known = "&position=" + noted.getLong("headPosition") + "&hash=";

        JsonPath later = verified(known + noted.getString("headHash"));
        JsonPath forged = verified(known + "0".repeat(64));

        assertThat(noted.getBoolean("intact")).isTrue();
        assertThat(later.getBoolean("intact")).isTrue();
        assertThat(later.getLong("entries")).isEqualTo(noted.getLong("entries") + 1);
        assertThat(forged.getString("fault")).isEqualTo("NOT_AS_KNOWN");
        assertThat(forged.getLong("brokenAt")).isEqualTo(noted.getLong("headPosition"));
    }

    @Test
    void aLongChainIsVerifiedAStretchAtATime() {
        IntStream.range(0, 30).forEach(number -> toys.make("木马 " + number));

        JsonPath first = auditor(VERIFICATION);
        JsonPath second = auditor(
                VERIFICATION + "?after=" + first.getLong("entries") + "&afterHash=" + first.getString("checkedHash"));
        JsonPath forged = auditor(VERIFICATION + "?after=" + first.getLong("entries") + "&afterHash=" + "0".repeat(64));
        JsonPath cutOff = auditor(VERIFICATION + "?after=" + (first.getLong("headPosition") + 7) + "&afterHash="
                + first.getString("headHash"));

        assertThat(first.getBoolean("complete")).isFalse();
        assertThat(first.getLong("entries")).isEqualTo(25).isLessThan(first.getLong("headPosition"));
        assertThat(second.getBoolean("intact")).isTrue();
        assertThat(second.getLong("entries")).isGreaterThan(25);
        assertThat(forged.getString("fault")).isEqualTo("ALTERED");
        assertThat(forged.getLong("brokenAt")).isEqualTo(26);
        assertThat(forged.getBoolean("complete")).isTrue();
        assertThat(cutOff.getString("fault")).isEqualTo("MISSING");
        assertThat(cutOff.getLong("brokenAt")).isEqualTo(first.getLong("headPosition") + 1);
    }

    @Test
    void aStretchIsAskedForWithTheHashThatItFollows() {
        for (String query : List.of("?after=3", "?after=-1", "?after=3&afterHash=abc")) {
            given().auth()
                    .oauth2(TestTokens.auditor())
                    .get(VERIFICATION + query)
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem(query.equals("?after=-1") ? "after" : "afterHash"));
        }
    }

    /** As the page does. */
    private static JsonPath verified(String known) {
        JsonPath found = auditor(VERIFICATION + "?after=0" + known);
        while (!found.getBoolean("complete")) {
            found = auditor(VERIFICATION + "?after=" + found.getLong("entries") + "&afterHash="
                    + found.getString("checkedHash") + known);
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET content = '{}'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "DELETE FROM audit_head",
                "UPDATE feed_event SET data = '{}'",
                "DELETE FROM feed_event",
                "TRUNCATE feed_event",
                "DROP TABLE audit_entry",
                "ALTER TABLE audit_entry DISABLE TRIGGER ALL"
            })
    void theRunningServiceCannotChangeWhatHappened(String statement) {
        assertThatThrownBy(() -> rows.execute(statement))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    private static JsonPath auditor(String path) {
        return given().auth()
                .oauth2(TestTokens.auditor())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
