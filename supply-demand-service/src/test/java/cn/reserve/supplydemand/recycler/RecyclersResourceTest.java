package cn.reserve.supplydemand.recycler;

import static cn.reserve.supplydemand.round.RoundFixture.BASE;
import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.round.RoundFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RecyclersResourceTest {
    private static final String PATH = BASE + "/recyclers";

    @Inject
    ParticipantFixture participants;

    @Inject
    RecyclerFixture recyclers;

    /** What the enterprise's own people find of it. */
    private static ValidatableResponse own(String uscc) {
        return as(TestTokens.enterprise(uscc, "510302"))
                .queryParam("mine", true)
                .get(PATH)
                .then();
    }

    @Test
    void aSurveyThatADistrictPassedMakesARecycler() {
        String county = "510321";
        String uscc = participants.verified(county);
        String token = TestTokens.enterprise(uscc, county);
        Map<String, Object> asked = new HashMap<>(RoundFixture.round(county));
        asked.put("kinds", List.of("SURVEY"));
        String round = RoundFixture.opened(asked);
        String submission = BASE + "/submissions/"
                + as(token).put(round + "/own-submission").path("id");
        as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "SURVEY", "values", survey()))
                .post(submission + "/rows")
                .then()
                .statusCode(201);
        step(token, submission, "handing-in", "").then().statusCode(200);
        own(uscc).body("items", empty());

        step(TestTokens.districtReviewer(county), submission, "pass", "").then().statusCode(200);

        own(uscc)
                .body("items.businessKind", contains("RESOURCE_RECYCLING"))
                .body("items[0].accepts", hasItem("MACHINE_TOOL"))
                .body("items[0].countyName", equalTo("县" + county));
    }

    private static Map<String, String> survey() {
        return Map.of(
                "businessKind", "资源再生利用",
                "materials", "废钢、机电设备",
                "capacity", "12,000",
                "handled", "8000",
                "outputValue", "36000000",
                "employees", "60",
                "equipmentState", "破碎线一条",
                "wants", "");
    }

    @Test
    void theSameBusinessIsListedOnceAndARowTakenOutIsListedNoMore() {
        String uscc = participants.verified("510302");
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        recyclers.list(uscc, first, RecyclerFixture.row("DISMANTLING", "报废机动车", null));

        recyclers.list(uscc, second, RecyclerFixture.row("DISMANTLING", "报废机动车", "川-2"));

        own(uscc).body("items.qualification", contains("川-2"));
        recyclers.unlist(first);
        own(uscc).body("items.size()", equalTo(1));
        recyclers.unlist(second);
        own(uscc).body("items", empty());
    }

    @Test
    void aMergedEnterprisesRecyclersAreTheSurvivingOnes() {
        String from = recyclers.scrapYard("510302");
        String into = participants.verified("510304");

        participants.merge(from, into);

        own(into).body("items.county", contains("510304"));
    }

    @Test
    void isFoundByWhatItTakes() {
        String uscc = recyclers.dismantler("510322");
        as(TestTokens.auditor())
                .queryParam("accepts", "VEHICLE")
                .queryParam("county", "510322")
                .queryParam("size", 100)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.enterprise.uscc", hasItem(uscc));
        as(TestTokens.auditor())
                .queryParam("accepts", "NOTHING")
                .get(PATH)
                .then()
                .statusCode(400);
    }

    @Test
    void goesIntoAFile() {
        recyclers.dismantler("510322");
        String file = as(TestTokens.bureauReviewer("economy"))
                .accept("*/*")
                .queryParam("format", "CSV")
                .queryParam("county", "510322")
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains("拆解");
    }

    @Test
    void isNotForBanks() {
        as(TestTokens.bankOfficer("bank-a")).get(PATH).then().statusCode(403);
        as(TestTokens.applicant()).get(PATH).then().statusCode(403);
    }
}
