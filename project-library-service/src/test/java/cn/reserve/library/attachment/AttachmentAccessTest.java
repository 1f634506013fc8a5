package cn.reserve.library.attachment;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.attachment.AttachmentFixture.content;
import static cn.reserve.library.attachment.AttachmentFixture.drafted;
import static cn.reserve.library.attachment.AttachmentFixture.list;
import static cn.reserve.library.attachment.AttachmentFixture.remove;
import static cn.reserve.library.attachment.AttachmentFixture.send;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.library.Fixture;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AttachmentAccessTest {
    @Test
    void showsThemToReviewersInTheirScopeOnlyAndNotesTheLook() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);
        Response added = send(enterprise.token(), path, SampleFiles.pdf(), "能评");
        String file = content(path, added);
        as(TestTokens.districtReviewer(Fixture.ZILIUJING)).get(file).then().statusCode(404);
        act(enterprise.token(), path, "submission", null).then().statusCode(200);

        as(TestTokens.districtReviewer(Fixture.ZILIUJING)).get(file).then().statusCode(200);
        as(TestTokens.bureauReviewer("economy")).get(file).then().statusCode(200);
        as(TestTokens.auditor()).get(file).then().statusCode(200);
        as(TestTokens.districtReviewer(Fixture.DAAN)).get(file).then().statusCode(404);
        as(TestTokens.bureauReviewer("housing"))
                .get(path + "/attachments")
                .then()
                .statusCode(404);
        as(Fixture.verifiedEnterprise().token()).get(file).then().statusCode(404);
        as(TestTokens.auditor())
                .get("/audit?action=attachment.downloaded&subjectId=" + added.path("id"))
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
    }

    @Test
    void showsOthersAFileOfAReturnedProjectOnceItIsHandedInAgain() {
        String district = TestTokens.districtReviewer(Fixture.ZILIUJING);
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());
        act(district, path, "return", Fixture.reasons("permits")).then().statusCode(200);
        String file = content(path, send(enterprise.token(), path, SampleFiles.pdf(), "能评"));

        list(enterprise.token(), path).body("items", hasSize(1));
        list(district, path).body("items", hasSize(0));
        as(enterprise.token()).get(file).then().statusCode(200);
        as(district).get(file).then().statusCode(404);

        act(enterprise.token(), path, "submission", null).then().statusCode(200);
        list(district, path).body("items", hasSize(1));
        as(district).get(file).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bank-officer", "bank-manager", "central-bank", "finance-bureau", "applicant", "system-admin"})
    void isClosedToOthers(String role) {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);
        String token = TestTokens.of(TestPerson.withRoles(role));

        as(token).get(path + "/attachments").then().statusCode(403);
        send(token, path, SampleFiles.pdf(), "x").then().statusCode(403);
    }

    @Test
    void isNobodyElsesToChange() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = drafted(enterprise);
        String other = Fixture.verifiedEnterprise().token();
        String id = send(enterprise.token(), path, SampleFiles.pdf(), "合同").path("id");

        send(other, path, SampleFiles.pdf(), "x").then().statusCode(404);
        remove(other, path, id).then().statusCode(404);
        remove(enterprise.token(), drafted(enterprise), id).then().statusCode(404);
        RestAssured.given()
                .basePath("/api/library")
                .get(path + "/attachments")
                .then()
                .statusCode(401);
    }
}
