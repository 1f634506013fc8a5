package cn.reserve.supplydemand.submission;

import static cn.reserve.supplydemand.round.RoundFixture.BASE;
import static cn.reserve.supplydemand.round.RoundFixture.COUNTY;
import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.bureau;
import static cn.reserve.supplydemand.round.RoundFixture.opened;
import static cn.reserve.supplydemand.round.RoundFixture.round;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static cn.reserve.supplydemand.submission.SubmissionFixture.motor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platform.standards.CityTime;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CorrectionsResourceTest {
    private static final Map<String, String> REASON = Map.of("reason", "型号填写有误");

    @Inject
    ParticipantFixture participants;

    private final String district = TestTokens.districtReviewer(COUNTY);
    private final Map<String, String> kept = motor();
    private final Map<String, String> wrong = motor();
    private String round = "";
    private String token = "";
    private String submission = "";

    @BeforeEach
    void aFrozenRound() {
        round = opened(round(COUNTY));
        token = TestTokens.enterprise(participants.verified(COUNTY), COUNTY);
        submission = BASE + "/submissions/"
                + as(token).put(round + "/own-submission").path("id");
        List.of(kept, wrong).forEach(this::add);
        step(token, submission, "handing-in", "").then().statusCode(200);
        step(district, submission, "pass", "").then().statusCode(200);
        freeze();
    }

    private void add(Map<String, String> values) {
        as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "SUPPLY", "values", values))
                .post(submission + "/rows")
                .then()
                .statusCode(201);
    }

    private void freeze() {
        step(bureau(), round, "closing", "").then().statusCode(200);
        step(bureau(), round, "freezing", "").then().statusCode(200).body("state", equalTo("FROZEN"));
    }

    private int listed(Map<String, String> motor) {
        return as(token)
                .get(BASE + "/supplies?q=" + motor.get("model"))
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("items")
                .size();
    }

    @Test
    void becomesAFurtherEditionAndLeavesTheEarlierOne() {
        as(bureau()).get(submission).then().body("actions", contains("CORRECT"));
        String digest = as(bureau()).get(round + "/editions").path("items[0].digest");

        step(bureau(), submission, "correction", REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("reason", equalTo(REASON.get("reason")));
        as(bureau())
                .get(round)
                .then()
                .body("state", equalTo("OPEN"))
                .body("correction", equalTo(REASON.get("reason")))
                .body("fillable", equalTo(false));
        String row = as(token).get(submission + "/rows").path("items[1].id");
        as(token)
                .header("If-Match", "\"0\"")
                .delete(submission + "/rows/" + row)
                .then()
                .statusCode(204);
        // Listed as long as the district has not passed the rest.
        assertThat(listed(wrong)).isEqualTo(1);
        step(token, submission, "handing-in", "").then().statusCode(200);
        step(bureau(), round, "closing", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("collection-round.correction-waiting"));
        step(district, submission, "pass", "").then().statusCode(200);
        assertThat(listed(wrong)).isZero();
        assertThat(listed(kept)).isEqualTo(1);
        freeze();

        as(bureau())
                .get(round + "/editions")
                .then()
                .body("items.number", contains(2, 1))
                .body("items.rows", contains(1, 2))
                .body("items[0].reason", equalTo(REASON.get("reason")))
                .body("items[1].reason", nullValue())
                .body("items[1].digest", equalTo(digest));
    }

    @Test
    void mayEndWithNothing() {
        step(bureau(), submission, "correction", REASON).then().statusCode(200);
        List<String> rows = as(token).get(submission + "/rows").path("items.id");
        rows.forEach(row -> as(token)
                .header("If-Match", "\"0\"")
                .delete(submission + "/rows/" + row)
                .then()
                .statusCode(204));
        step(token, submission, "nothing-to-report", "").then().statusCode(200);

        assertThat(listed(kept) + listed(wrong)).isZero();
        freeze();
        as(bureau()).get(round + "/editions").then().body("items.rows", contains(0, 2));
    }

    @Test
    void opensTheRoundForNothingElse() {
        step(bureau(), submission, "correction", REASON).then().statusCode(200);

        String stranger = TestTokens.enterprise(participants.verified(COUNTY), COUNTY);
        as(stranger).put(round + "/own-submission").then().statusCode(409);
        as(stranger).get(round).then().body("actions", empty());
        as(token).get(BASE + "/todos").then().body("items.kind", hasItem("submission.returned"));
        as(bureau()).get(round).then().body("actions", contains("REMIND", "CLOSE"));
        String later = LocalDate.now(Clock.system(CityTime.ZONE)).plusDays(60).toString();
        step(bureau(), round, "extension", Map.of("deadline", later, "reason", "探测"))
                .then()
                .statusCode(409)
                .body("code", equalTo("collection-round.state"));
        step(bureau(), submission, "correction", REASON).then().statusCode(409);
        as(bureau()).get(round + "/editions").then().body("items", hasSize(1));
    }

    @Test
    void staysInTheEditionAsItWasWhereItIsNotAnswered() {
        step(bureau(), submission, "correction", REASON).then().statusCode(200);
        String row = as(token).get(submission + "/rows").path("items[1].id");
        as(token).header("If-Match", "\"0\"").delete(submission + "/rows/" + row);
        freeze();

        as(bureau()).get(round + "/editions").then().body("items.rows", contains(2, 2));
        as(bureau()).get(submission).then().body("actions", contains("CORRECT"));
    }

    @Test
    void leavesAloneWhatCameBackBeforeTheEnd() {
        String open = opened(round(COUNTY));
        String own =
                BASE + "/submissions/" + as(token).put(open + "/own-submission").path("id");
        step(token, own, "nothing-to-report", "").then().statusCode(200);
        String late = TestTokens.enterprise(participants.verified(COUNTY), COUNTY);
        String left =
                BASE + "/submissions/" + as(late).put(open + "/own-submission").path("id");
        as(late).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "SUPPLY", "values", motor()))
                .post(left + "/rows");
        step(late, left, "handing-in", "").then().statusCode(200);
        step(district, left, "return", REASON).then().statusCode(200);
        step(bureau(), open, "closing", "").then().statusCode(200);
        step(bureau(), open, "freezing", "").then().statusCode(200);

        step(bureau(), own, "correction", REASON).then().statusCode(200);

        as(late).get(left).then().body("actions", empty());
        as(late).get(BASE + "/todos").then().body("items.kind", not(hasItem("submission.returned")));
        as(bureau()).get(left).then().body("actions", contains("CORRECT"));
    }

    @Test
    void isForTheEconomyBureauAlone() {
        for (String other : List.of(token, district, TestTokens.auditor())) {
            step(other, submission, "correction", REASON).then().statusCode(403);
        }
        step(TestTokens.bureauReviewer("housing"), submission, "correction", REASON)
                .then()
                .statusCode(404);
        step(bureau(), submission, "correction", Map.of("reason", " ")).then().statusCode(400);
        as(bureau()).body(REASON).post(submission + "/correction").then().statusCode(428);
        as(bureau())
                .header("If-Match", "\"0\"")
                .body(REASON)
                .post(submission + "/correction")
                .then()
                .statusCode(412);
    }

    @Test
    void waitsForTheFreezing() {
        String open = opened(round(COUNTY));
        String own =
                BASE + "/submissions/" + as(token).put(open + "/own-submission").path("id");
        step(token, own, "nothing-to-report", "").then().statusCode(200);

        step(bureau(), own, "correction", REASON).then().statusCode(409).body("code", equalTo("submission.step"));
    }
}
