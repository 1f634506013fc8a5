package cn.reserve.library.credential;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import cn.reserve.library.Fixture;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CredentialsResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private static final byte[] LICENCE = SampleFiles.pdf();

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private String path;

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
        path = "/enterprises/" + enterprise.id() + "/credentials";
    }

    @Test
    void keepsAFileForTheDistrict() {
        Response added = send(enterprise.token(), path, LICENCE);
        added.then()
                .statusCode(201)
                .body("kind", equalTo("LICENCE"))
                .body("fileName", equalTo("营业执照.pdf"))
                .body("size", equalTo(LICENCE.length));

        byte[] read =
                as(DISTRICT).get(path + "/" + added.path("id") + "/content").asByteArray();

        assertThat(read).isEqualTo(LICENCE);
        as(DISTRICT)
                .get(path)
                .then()
                .body("items.id", contains(added.<String>path("id")))
                .body("addable", equalTo(false));
        as(TestTokens.auditor())
                .queryParam("subjectType", "enterprise")
                .queryParam("subjectId", enterprise.id())
                .get("/audit")
                .then()
                .body("items.action", hasItems("enterprise.credential-added", "enterprise.credential-downloaded"))
                .body(
                        "items.find { it.action == 'enterprise.credential-downloaded' }.after.credential",
                        equalTo(added.<String>path("id")));
    }

    @Test
    void keepsTheEvidenceOfAProposalUntilItIsDecided() {
        Response added = send(enterprise.token(), path, LICENCE);
        as(enterprise.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "name",
                        "自贡更名有限公司",
                        "county",
                        Fixture.ZILIUJING,
                        "industry",
                        "3490",
                        "sizeClass",
                        "LARGE",
                        "aboveScale",
                        true,
                        "explanation",
                        "更名"))
                .post("/enterprises/" + enterprise.id() + "/amendments")
                .then()
                .statusCode(201);

        as(enterprise.token())
                .header("If-Match", "\"0\"")
                .post(path + "/" + added.path("id") + "/removal")
                .then()
                .statusCode(409)
                .body("code", equalTo("credential.under-verification"));
        as(enterprise.token()).get(path).then().body("removable", equalTo(false));
    }

    @Test
    void takesTheSameFileOnce() {
        Response first = send(enterprise.token(), path, LICENCE);

        send(enterprise.token(), path, LICENCE).then().statusCode(201).body("id", equalTo(first.path("id")));
        as(enterprise.token()).get(path).then().body("items.size()", equalTo(1));
    }

    @Test
    void belongsToAFileThatWaitsForVerificationAndStaysUntilThen() {
        String applicant = TestTokens.of(TestPerson.withRoles("applicant"));
        String id = as(applicant)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Fixture.enterpriseForm(Fixture.newUscc()))
                .post("/enterprises")
                .path("id");
        String own = "/enterprises/" + id + "/credentials";
        Response added = send(applicant, own, LICENCE);
        added.then().statusCode(201);

        as(applicant)
                .header("If-Match", "\"0\"")
                .post(own + "/" + added.path("id") + "/removal")
                .then()
                .statusCode(409)
                .body("code", equalTo("credential.under-verification"));
        as(DISTRICT).get(own).then().body("items.id", hasItem(added.<String>path("id")));
    }

    @Test
    void changesNoMoreOnceTheFileIsRejected() {
        String applicant = TestTokens.of(TestPerson.withRoles("applicant"));
        String id = as(applicant)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Fixture.enterpriseForm(Fixture.newUscc()))
                .post("/enterprises")
                .path("id");
        String own = "/enterprises/" + id + "/credentials";
        Response added = send(applicant, own, LICENCE);
        act(DISTRICT, "/enterprises/" + id, "rejection", Map.of("reason", "并非该企业人员"))
                .then()
                .statusCode(200);

        send(applicant, own, SampleFiles.picture("png"))
                .then()
                .statusCode(409)
                .body("code", equalTo("credential.file-closed"));
        as(applicant)
                .header("If-Match", "\"0\"")
                .post(own + "/" + added.path("id") + "/removal")
                .then()
                .statusCode(409)
                .body("code", equalTo("credential.file-closed"));
        as(applicant).get(own).then().body("addable", equalTo(false));
    }

    @Test
    void takesAFileAwayFromTheList() {
        Response added = send(enterprise.token(), path, LICENCE);
        String one = path + "/" + added.path("id");

        as(enterprise.token()).post(one + "/removal").then().statusCode(428);
        as(enterprise.token())
                .header("If-Match", "\"5\"")
                .post(one + "/removal")
                .then()
                .statusCode(412);
        as(enterprise.token())
                .header("If-Match", "\"0\"")
                .post(one + "/removal")
                .then()
                .statusCode(200);

        as(enterprise.token()).get(path).then().body("items", empty());
        as(DISTRICT).get(one + "/content").then().statusCode(404);
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        send(enterprise.token(), path, "just text".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("content.refused"));
        as(enterprise.token())
                .contentType("application/octet-stream")
                .body(LICENCE)
                .post(path)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("kind", "name"));
    }

    @Test
    void isNobodyElsesToSee() {
        Response added = send(enterprise.token(), path, LICENCE);
        String content = path + "/" + added.path("id") + "/content";
        String other = Fixture.verifiedEnterprise().token();

        as(other).get(path).then().statusCode(404);
        as(other).get(content).then().statusCode(404);
        send(other, path, LICENCE).then().statusCode(404);
        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(404);
        as(TestTokens.bureauReviewer("economy")).get(content).then().statusCode(403);
        send(DISTRICT, path, LICENCE).then().statusCode(403);
    }

    private static Response send(String token, String path, byte[] file) {
        return as(token)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Digest", SampleFiles.digest(file))
                .queryParam("kind", "LICENCE")
                .queryParam("name", "营业执照")
                .body(file)
                .post(path);
    }
}
