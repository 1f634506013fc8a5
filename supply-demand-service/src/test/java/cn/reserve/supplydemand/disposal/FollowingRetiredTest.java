package cn.reserve.supplydemand.disposal;

import static cn.reserve.supplydemand.disposal.DisposalFixture.PATH;
import static cn.reserve.supplydemand.disposal.DisposalFixture.act;
import static cn.reserve.supplydemand.disposal.DisposalFixture.event;
import static cn.reserve.supplydemand.disposal.DisposalFixture.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.disposal.DisposalFixture.Line;
import cn.reserve.supplydemand.disposal.DisposalFixture.Sides;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FollowingRetiredTest {
    /** Later than whatever the fixture says. */
    private static final long LATER = 1_000_000;

    @Inject
    DisposalFixture fixture;

    @Inject
    ParticipantFixture participants;

    private Sides sides;

    @BeforeEach
    void retired() {
        sides = fixture.sides();
    }

    private ValidatableResponse ofProject(UUID project) {
        return given().auth()
                .oauth2(TestTokens.auditor())
                .queryParam("projectId", project)
                .get(PATH)
                .then()
                .statusCode(200);
    }

    @Test
    void aRepeatedEventChangesNothing() {
        long version = read(sides.enterprise(), sides.id()).extract().jsonPath().getLong("version");
        fixture.apply(event(sides.project(), sides.uscc(), LATER, sides.line()));
        fixture.apply(event(sides.project(), sides.uscc(), LATER, sides.line()));

        ofProject(sides.project()).body("items.id", contains(sides.id()));
        read(sides.enterprise(), sides.id())
                .body("version", equalTo((int) version + 1))
                .body("steps.kind", contains("OFFERED"));
    }

    @Test
    void anOlderListNeverOverwritesANewerOne() {
        Line fewer = new Line(sides.line().id(), "普通车床", 3);
        fixture.apply(event(sides.project(), sides.uscc(), LATER + 7, fewer));
        fixture.apply(event(sides.project(), sides.uscc(), LATER + 3, sides.line(), Line.of("铣床", 1)));

        ofProject(sides.project()).body("items.quantity", contains(3));
    }

    @Test
    void aLineThatIsNoLongerThereLapsesAndComesBack() {
        fixture.retire(sides.project(), sides.uscc(), Line.of("铣床", 1));
        read(sides.enterprise(), sides.id()).body("state", equalTo("LAPSED")).body("project.saysSo", equalTo(false));
        read(sides.recycler(), sides.id()).statusCode(404);

        fixture.retire(sides.project(), sides.uscc(), sides.line());

        ofProject(sides.project()).body("items.state", containsInAnyOrder("OFFERED", "LAPSED"));
        read(sides.recycler(), sides.id()).statusCode(200).body("state", equalTo("OFFERED"));
    }

    @Test
    void whatIsAgreedStaysWhenTheProjectLeavesTheLibrary() {
        sides.agreed();

        fixture.retire(sides.project(), sides.uscc());

        read(sides.enterprise(), sides.id()).body("state", equalTo("AGREED")).body("project.saysSo", equalTo(false));
    }

    @Test
    void passesOverWhatCannotBeReadAndKeepsTheOthers() {
        UUID project = UUID.randomUUID();
        fixture.apply(
                DisposalFixture.feedEvent(
                        FollowingRetired.RETIRED,
                        "x",
                        JsonNodeFactory.instance.objectNode().put("projectId", "none"),
                        LATER),
                event(UUID.randomUUID(), sides.uscc(), LATER, Line.of("铣床", 0)),
                event(project, sides.uscc(), LATER, Line.of("铣床", 2)));

        ofProject(project).body("items.quantity", contains(2));
    }

    @Test
    void comesBeforeItsEnterpriseIsKnownHere() {
        UUID project = UUID.randomUUID();

        fixture.retire(project, ParticipantFixture.newUscc(), Line.of("皮带输送线", 1));

        ofProject(project).body("items.kind", contains("OTHER"));
    }

    @Test
    void whatAMergedEnterpriseRetiredIsTheSurvivingOnes() {
        String into = participants.verified("510304");

        fixture.apply(DisposalFixture.merged(sides.uscc(), into));

        read(TestTokens.enterprise(into, "510304"), sides.id())
                .statusCode(200)
                .body("side", equalTo("ENTERPRISE"))
                .body("enterprise.name", equalTo("保留的企业"));
        read(sides.enterprise(), sides.id()).statusCode(404);
    }

    @Test
    void aMergerBetweenTwoListsOfOneProjectStopsNothing() {
        String into = participants.verified("510304");

        fixture.apply(
                event(sides.project(), sides.uscc(), LATER, sides.line()),
                DisposalFixture.merged(sides.uscc(), into),
                event(sides.project(), into, LATER + 1, new Line(sides.line().id(), "普通车床", 3)));

        read(TestTokens.enterprise(into, "510304"), sides.id()).statusCode(200).body("quantity", equalTo(3));
    }

    @Test
    void whatWasKeptIsNotOfferedBecauseItsLineComesBack() {
        sides.bid();
        act(sides.enterprise(), sides.id(), "outcome", Map.of("outcome", "KEPT", "reason", "留作备机"))
                .statusCode(200);
        fixture.retire(sides.project(), sides.uscc());
        read(sides.enterprise(), sides.id()).body("state", equalTo("LAPSED"));

        fixture.retire(sides.project(), sides.uscc(), sides.line());

        read(sides.enterprise(), sides.id()).body("state", equalTo("OTHERWISE")).body("outcome", equalTo("KEPT"));
        act(sides.enterprise(), sides.id(), "offering").statusCode(200).body("state", equalTo("OFFERED"));
    }

    @Test
    void oneEnterpriseThatBothSidesHaveBecomeGoesToTheEndAlone() {
        sides.agreed();
        fixture.apply(DisposalFixture.merged(sides.uscc(), sides.recyclerUscc()));

        act(sides.recycler(), sides.id(), "pick-up", DisposalFixture.pickUp(4))
                .statusCode(200)
                .body("state", equalTo("PICKED_UP"));
        DisposalFixture.put(sides.recycler(), sides.id(), DisposalFixture.PDF).statusCode(201);
        act(sides.recycler(), sides.id(), "submission", DisposalFixture.certificate(4))
                .statusCode(200);
    }

    @Test
    void whatAMergedRecyclerAgreedToTheSurvivingOneTakes() {
        sides.agreed();
        String into = participants.verified("510311");

        participants.merge(sides.recyclerUscc(), into);

        String survivor = TestTokens.enterprise(into, "510311");
        read(survivor, sides.id()).statusCode(200).body("side", equalTo("RECYCLER"));
        act(survivor, sides.id(), "pick-up", DisposalFixture.pickUp(4)).statusCode(200);
    }
}
