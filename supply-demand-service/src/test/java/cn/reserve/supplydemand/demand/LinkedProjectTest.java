package cn.reserve.supplydemand.demand;

import static cn.reserve.supplydemand.demand.DemandFixture.change;
import static cn.reserve.supplydemand.demand.DemandFixture.file;
import static cn.reserve.supplydemand.demand.DemandFixture.filed;
import static cn.reserve.supplydemand.demand.DemandFixture.machineTool;
import static cn.reserve.supplydemand.demand.DemandFixture.machineToolWith;
import static cn.reserve.supplydemand.demand.DemandFixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(ProjectsForTests.class)
class LinkedProjectTest {
    private final String project = UUID.randomUUID().toString();

    @Inject
    ParticipantFixture participants;

    @SuppressWarnings("NullAway.Init")
    ProjectsStandIn library;

    private String uscc = "";
    private String token = "";

    @BeforeEach
    void anEnterpriseWithAProject() {
        uscc = participants.verified("510302");
        token = TestTokens.enterprise(uscc, "510302");
        library.has(project, uscc);
    }

    @Test
    void linksAnOwnProjectAskedInTheCallersName() {
        file(token, machineToolWith("projectId", project)).statusCode(201).body("projectId", equalTo(project));

        assertThat(library.tokens()).contains("Bearer " + token);
    }

    @Test
    void refusesAProjectThatNobodyHas() {
        file(token, machineToolWith("projectId", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("violations.field", contains("projectId"))
                .body("violations.rule", contains("project-not-own"))
                .body("violations[0].zh", equalTo("只能关联本企业的项目。"))
                .body("violations[0].en", equalTo("Only a project of your own enterprise can be linked."));
        storedNothing();
    }

    @Test
    void refusesAnotherEnterprisesProjectAlsoToWhoeverMaySeeIt() {
        library.has(project, participants.verified("510302"));
        String official = TestTokens.of(TestPerson.withRoles("enterprise", "auditor")
                .in(uscc, "enterprise")
                .ofDistrict("510302"));

        file(official, machineToolWith("projectId", project))
                .statusCode(400)
                .body("violations.field", contains("projectId"));
        storedNothing();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 500, 503})
    void saysWhenTheLibraryCannotTell(int status) {
        library.refuses(project, status);

        file(token, machineToolWith("projectId", project))
                .statusCode(503)
                .body("code", equalTo("demand.project-unchecked"));
        storedNothing();
    }

    @Test
    void needsNobodyForADemandThatKeepsItsProjectOrHasNone() {
        String linked = filed(token, machineToolWith("projectId", project));
        library.refuses(project, 503);

        var kept = machineToolWith("projectId", project);
        kept.put("quantity", 5);
        change(token, linked, "\"0\"", kept).statusCode(200).body("quantity", equalTo(5));
        change(token, linked, "\"1\"", machineTool()).statusCode(200).body("projectId", nullValue());
        change(token, linked, "\"2\"", machineToolWith("projectId", project)).statusCode(503);
    }

    @Test
    void refusesAChangeToAnotherEnterprisesProjectAndKeepsTheOld() {
        String linked = filed(token, machineToolWith("projectId", project));
        String foreign = UUID.randomUUID().toString();
        library.has(foreign, participants.verified("510302"));

        change(token, linked, "\"0\"", machineToolWith("projectId", foreign))
                .statusCode(400)
                .body("violations.field", contains("projectId"));

        read(token, linked).body("projectId", equalTo(project)).body("version", equalTo(0));
    }

    @Test
    void tellsNothingOfAnotherEnterprisesDemand() {
        String linked = filed(token, machineToolWith("projectId", project));
        String stranger = TestTokens.enterprise(participants.verified("510302"), "510302");

        change(stranger, linked, "\"0\"", machineToolWith("projectId", project)).statusCode(404);
    }

    private void storedNothing() {
        given().auth().oauth2(token).get(DemandFixture.PATH).then().body("items", hasSize(0));
    }
}
