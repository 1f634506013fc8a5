package cn.reserve.supplydemand.submission;

import static cn.reserve.supplydemand.round.RoundFixture.BASE;
import static cn.reserve.supplydemand.round.RoundFixture.COUNTY;
import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.bureau;
import static cn.reserve.supplydemand.round.RoundFixture.opened;
import static cn.reserve.supplydemand.round.RoundFixture.round;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static cn.reserve.supplydemand.submission.SubmissionFixture.motor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to submissions after the deadline, after the closing, and after their enterprise has moved. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LateSubmissionsTest {
    private static final String ELSEWHERE = "510311";

    @Inject
    ParticipantFixture participants;

    @Inject
    AgroalDataSource database;

    private final String district = TestTokens.districtReviewer(COUNTY);
    private String uscc = "";
    private String round = "";
    private String token = "";
    private String submission = "";
    private String row = "";

    @BeforeEach
    void anEnterpriseThatFilledInOneRow() {
        round = opened(round(COUNTY));
        uscc = participants.verified(COUNTY);
        token = TestTokens.enterprise(uscc, COUNTY);
        submission = BASE + "/submissions/"
                + as(token).put(round + "/own-submission").path("id");
        row = as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "SUPPLY", "values", motor()))
                .post(submission + "/rows")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void whatWasHandedInIsStillPassedAfterTheClosingButNotReturned() {
        step(token, submission, "handing-in", "").then().statusCode(200);
        step(bureau(), round, "closing", "").then().statusCode(200);

        as(district).get(BASE + "/todos").then().body("items.kind", hasItem("submission.to-check"));
        step(district, submission, "return", Map.of("reason", "请核对", "remarks", List.of()))
                .then()
                .statusCode(409)
                .body("code", equalTo("submission.step"));
        step(district, submission, "pass", "").then().statusCode(200).body("state", equalTo("PASSED"));
        step(bureau(), round, "freezing", "").then().statusCode(200);
    }

    @Test
    void whoIsLateHearsOfTheDay() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement late = connection.prepareStatement(
                        "UPDATE collection_round SET deadline = current_date - 3 WHERE id = ?")) {
            late.setObject(1, UUID.fromString(round.substring(round.lastIndexOf('/') + 1)));
            late.executeUpdate();
        }

        step(token, submission, "handing-in", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("collection-round.not-fillable"));
        as(token).get(submission).then().body("state", equalTo("FILLING"));
    }

    @Test
    void anEnterpriseThatMovedIsSeenToTheEndByItsNewDistrict() {
        String there = TestTokens.districtReviewer(ELSEWHERE);
        as(there).get(round).then().statusCode(404);
        step(token, submission, "handing-in", "").then().statusCode(200);

        participants.moved(uscc, ELSEWHERE);

        String moved = TestTokens.enterprise(uscc, ELSEWHERE);
        as(moved).get(round).then().statusCode(200);
        as(there).get(round).then().statusCode(200);
        as(district).get(submission).then().statusCode(404);
        step(there, submission, "pass", "").then().statusCode(200);
    }

    @Test
    void itsDistrictHearsWhenWhatItReturnedIsEmptied() {
        step(token, submission, "handing-in", "").then().statusCode(200);
        step(district, submission, "return", Map.of("reason", "请核对", "remarks", List.of()))
                .then()
                .statusCode(200);
        as(token)
                .header("If-Match", "\"0\"")
                .delete(submission + "/rows/" + row)
                .then()
                .statusCode(204);
        step(token, submission, "nothing-to-report", "").then().statusCode(200).body("state", equalTo("NOTHING"));

        as(district)
                .get(BASE + "/notices")
                .then()
                .body("items.title.zh", hasItem("退回后企业改报“无填报内容”，原有内容已删除：测试企业" + uscc));
    }
}
