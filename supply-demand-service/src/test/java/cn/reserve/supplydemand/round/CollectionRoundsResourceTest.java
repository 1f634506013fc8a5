package cn.reserve.supplydemand.round;

import static cn.reserve.supplydemand.round.RoundFixture.COUNTY;
import static cn.reserve.supplydemand.round.RoundFixture.ROUNDS;
import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.bureau;
import static cn.reserve.supplydemand.round.RoundFixture.draft;
import static cn.reserve.supplydemand.round.RoundFixture.opened;
import static cn.reserve.supplydemand.round.RoundFixture.round;
import static cn.reserve.supplydemand.round.RoundFixture.roundWith;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static cn.reserve.supplydemand.round.RoundFixture.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CollectionRoundsResourceTest {
    @Inject
    ParticipantFixture participants;

    @Test
    void takesTheVersionsInUseWhenItIsOpened() {
        String bureau = bureau();
        String path = ROUNDS + "/"
                + draft(bureau, round(COUNTY))
                        .statusCode(201)
                        .body("state", equalTo("DRAFT"))
                        .body("sheets.template", contains(nullValue(), nullValue()))
                        .body("actions", contains("CHANGE", "DISCARD", "OPEN"))
                        .extract()
                        .path("id");

        step(bureau, path, "opening", "")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("sheets.kind", contains("SUPPLY", "DEMAND"))
                .body("sheets.template", contains(notNullValue(), notNullValue()))
                .body("fillable", equalTo(true));
        step(bureau, path, "opening", "").then().statusCode(409).body("code", equalTo("collection-round.state"));
    }

    @Test
    void goesFromOpenToFrozenAndBackByAnExtensionOnly() {
        String bureau = bureau();
        String path = opened(round(COUNTY));

        step(bureau, path, "freezing", "").then().statusCode(409);
        step(bureau, path, "closing", "").then().statusCode(200).body("state", equalTo("CLOSED"));
        Map<String, Object> more = Map.of("deadline", today().plusDays(40).toString(), "reason", "县（区）来不及审核");
        step(bureau, path, "extension", more)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("deadline", equalTo(more.get("deadline")));
        step(bureau, path, "closing", "").then().statusCode(200);
        step(bureau, path, "freezing", "").then().statusCode(200).body("actions", empty());
        step(bureau, path, "extension", more).then().statusCode(400);
    }

    @Test
    void refusesWhatCannotBe() {
        String bureau = bureau();
        draft(bureau, roundWith("deadline", today().minusDays(1).toString()))
                .statusCode(400)
                .body("violations.field", hasItem("deadline"));
        draft(bureau, roundWith("kinds", List.of())).statusCode(400);
        draft(bureau, roundWith("counties", List.of("999999")))
                .statusCode(400)
                .body("violations.rule", hasItem("county-unknown"));
        draft(bureau, roundWith("name", " ")).statusCode(400);
    }

    @Test
    void isKeptByTheEconomyBureauAlone() {
        String path = opened(round(COUNTY));
        for (String token : List.of(TestTokens.auditor(), TestTokens.districtReviewer(COUNTY))) {
            draft(token, round(COUNTY)).statusCode(403);
            step(token, path, "closing", "").then().statusCode(403);
        }
        draft(TestTokens.bureauReviewer("housing"), round(COUNTY))
                .statusCode(403)
                .body("code", equalTo("collection-round.bureau"));
    }

    @Test
    void isSeenByThoseWhomItConcerns() {
        String other = participants.verified("510302");
        String own = participants.verified(COUNTY);
        String path = opened(round(COUNTY));
        String id = path.substring(path.lastIndexOf('/') + 1);
        String drafted = draft(bureau(), round(COUNTY)).extract().path("id");

        as(TestTokens.enterprise(own, COUNTY)).get(path).then().statusCode(200).body("actions", contains("FILL"));
        as(TestTokens.enterprise(other, "510302")).get(path).then().statusCode(404);
        as(TestTokens.districtReviewer("510302")).get(path).then().statusCode(404);
        as(TestTokens.bureauReviewer("housing")).get(path).then().statusCode(404);
        as(TestTokens.auditor()).get(ROUNDS + "/" + drafted).then().statusCode(404);
        as(TestTokens.districtReviewer(COUNTY))
                .get(ROUNDS)
                .then()
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(drafted)));
    }

    @Test
    void saysHowFarEachCountyIs() {
        participants.verified(COUNTY);
        String path = opened(round(COUNTY));

        as(bureau())
                .get(path + "/progress")
                .then()
                .statusCode(200)
                .body("items.county", contains(COUNTY))
                .body("items[0].enterprises", greaterThanOrEqualTo(1))
                .body("items[0].handedIn", equalTo(0));
    }

    @Test
    void remindsThoseWhoHaveNotAnsweredOnceADay() {
        String bureau = bureau();
        participants.verified(COUNTY);
        String path = opened(round(COUNTY));

        step(bureau, path, "reminder", "")
                .then()
                .statusCode(200)
                .body("remindedOn", equalTo(today().toString()))
                .body("state", equalTo("OPEN"));
        step(bureau, path, "reminder", "").then().statusCode(409).body("code", equalTo("collection-round.reminded"));
        step(bureau, path, "closing", "").then().statusCode(200);
        step(bureau, path, "reminder", "").then().statusCode(409).body("code", equalTo("collection-round.state"));
        step(TestTokens.auditor(), path, "reminder", "").then().statusCode(403);
    }

    @Test
    void throwsADraftAwayAndNothingElse() {
        String bureau = bureau();
        String drafted = ROUNDS + "/" + draft(bureau, round(COUNTY)).extract().path("id");
        String open = opened(round(COUNTY));

        as(bureau).header("If-Match", "\"0\"").delete(drafted).then().statusCode(204);
        as(bureau).get(drafted).then().statusCode(404);
        String etag = as(bureau).get(open).header("ETag");
        as(bureau).header("If-Match", etag).delete(open).then().statusCode(409);
        as(bureau).header("If-Match", "\"0\"").delete(open).then().statusCode(412);
        as(bureau).delete(open).then().statusCode(428);
    }
}
