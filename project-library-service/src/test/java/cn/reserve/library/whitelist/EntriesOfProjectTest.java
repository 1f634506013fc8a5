package cn.reserve.library.whitelist;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.whitelist.WhitelistFixture.add;
import static cn.reserve.library.whitelist.WhitelistFixture.open;
import static cn.reserve.library.whitelist.WhitelistFixture.published;
import static cn.reserve.library.whitelist.WhitelistFixture.revoke;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EntriesOfProjectTest {
    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private String project;

    @BeforeEach
    void anAdmittedProject() {
        enterprise = Fixture.verifiedEnterprise();
        project = Fixture.id(Fixture.admitted(enterprise, Fixture.projectForm()));
    }

    @Test
    void tellsWhoSeesTheProjectThatItIsOnTheList() {
        String batch = published(project);

        for (String token : List.of(
                enterprise.token(),
                TestTokens.districtReviewer(Fixture.ZILIUJING),
                TestTokens.bureauReviewer("economy"),
                TestTokens.commissionPreparer(),
                TestTokens.financeBureau(),
                TestTokens.auditor())) {
            entries(token)
                    .statusCode(200)
                    .body("items.batchId", contains(Fixture.id(batch)))
                    .body("items[0].batchNumber", notNullValue())
                    .body("items[0].publishedAt", notNullValue())
                    .body("items[0].revokedAt", nullValue());
        }
    }

    @Test
    void tellsThatItWasTakenOffAndWhyAndThatItCameBack() {
        published(project);
        revoke(project, "项目终止").then().statusCode(201);
        entries(enterprise.token()).body("items.reason", contains("项目终止")).body("items[0].revokedAt", notNullValue());

        published(project);

        entries(enterprise.token())
                .body("items", hasSize(2))
                .body("items[0].revokedAt", nullValue())
                .body("items[1].reason", equalTo("项目终止"));
    }

    @Test
    void saysNothingOfABatchThatIsBeingPrepared() {
        add(open(), project).then().statusCode(200);

        entries(TestTokens.commissionPreparer()).statusCode(200).body("items", empty());
    }

    @Test
    void isForThoseWhoSeeTheProjectOnly() {
        published(project);

        entries(Fixture.verifiedEnterprise().token()).statusCode(404);
        entries(TestTokens.districtReviewer(Fixture.DAAN)).statusCode(404);
        entries(TestTokens.bureauReviewer("housing")).statusCode(404);
        entries(TestTokens.bankOfficer("bank-102100099996")).statusCode(403);
        given().get("/api/library/projects/" + project + "/whitelist-entries")
                .then()
                .statusCode(401);
    }

    private ValidatableResponse entries(String token) {
        return as(token).get("/projects/" + project + "/whitelist-entries").then();
    }
}
