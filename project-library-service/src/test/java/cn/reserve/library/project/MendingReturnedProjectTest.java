package cn.reserve.library.project;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an enterprise mends in a returned project is its own until it is handed in again. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MendingReturnedProjectTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private static final String OTHER_DISTRICT = TestTokens.districtReviewer(Fixture.DAAN);

    @Test
    void othersReadWhatWasSubmittedUntilItIsHandedInAgain() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        String path = Fixture.submitted(enterprise, form);
        mended(enterprise, path, form, Fixture.ZILIUJING);

        name(enterprise.token(), path, "改好的名称");
        name(DISTRICT, path, String.valueOf(form.get("name")));
        name(TestTokens.auditor(), path, String.valueOf(form.get("name")));
        as(DISTRICT)
                .queryParam("enterprise", enterprise.uscc())
                .get("/projects")
                .then()
                .body("items.name", contains(form.get("name")));

        act(enterprise.token(), path, "submission", null).then().statusCode(200);
        name(DISTRICT, path, "改好的名称");
        as(DISTRICT)
                .queryParam("enterprise", enterprise.uscc())
                .get("/projects")
                .then()
                .body("items.name", contains("改好的名称"));
    }

    @Test
    void stillKnowsWhatWasMendedAtTheNextEdit() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        String path = Fixture.submitted(enterprise, form);
        String etag = mended(enterprise, path, form, Fixture.ZILIUJING);
        form.putAll(Map.of("name", "改好的名称", "scale", "年产六万件"));
        as(enterprise.token())
                .header("If-Match", etag)
                .body(form)
                .put(path)
                .then()
                .statusCode(200)
                .body("scale", equalTo("年产六万件"));

        act(enterprise.token(), path, "submission", null).then().statusCode(200);
        as(DISTRICT).get(path + "/versions").then().body("items[1].changedFields", contains("name", "scale"));
    }

    @Test
    void anotherDistrictLearnsOfItWhenItIsHandedInThere() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        String path = Fixture.submitted(enterprise, form);
        mended(enterprise, path, form, Fixture.DAAN);

        as(OTHER_DISTRICT).get(path).then().statusCode(404);
        as(DISTRICT).get(path).then().statusCode(200).body("county", equalTo(Fixture.ZILIUJING));
        as(enterprise.token()).get(path).then().body("countyName", equalTo("大安区"));

        act(enterprise.token(), path, "submission", null).then().statusCode(200);
        as(OTHER_DISTRICT).get(path).then().statusCode(200).body("countyName", equalTo("大安区"));
        as(DISTRICT).get(path).then().statusCode(404);
    }

    @Test
    void comesBackUntouchedOnlyWithAWordToTheReviewer() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());
        act(DISTRICT, path, "return", Fixture.reasons("scale")).then().statusCode(200);
        as(enterprise.token())
                .get(path)
                .then()
                .body("answer.unanswered", contains("scale"))
                .body("answer.replyNeeded", equalTo(true));
        as(DISTRICT).get(path).then().body("answer", nullValue());

        for (Object empty : List.of(Map.of(), Map.of("reply", ""))) {
            act(enterprise.token(), path, "submission", empty)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("reply"))
                    .body("violations.rule", contains("reply-needed"));
        }
        act(enterprise.token(), path, "submission", Map.of("reply", "规模与备案一致，\n无需修改"))
                .then()
                .statusCode(200)
                .body("answer", nullValue());
        as(DISTRICT)
                .get(path + "/timeline")
                .then()
                .body("items.find { it.action == 'resubmitted' }.note", equalTo("规模与备案一致，\n无需修改"));
    }

    @Test
    void needsNoBodyWhereThereIsNothingToSay() throws IOException, InterruptedException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Response draft = Fixture.draft(enterprise.token(), Fixture.projectForm());
        String path = "/api/library/projects/" + draft.path("id") + "/submission";
        HttpRequest bare = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + enterprise.token())
                .header("If-Match", draft.header("ETag"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(bare, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void readsProgrammesForWhatWasMendedAndOthersForWhatWasSubmitted() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        String path = Fixture.submitted(enterprise, form);
        String etag = act(DISTRICT, path, "return", Fixture.reasons("totalInvestment"))
                .header("ETag");
        form.put("totalInvestment", 1_000_000);
        as(enterprise.token())
                .header("If-Match", etag)
                .body(form)
                .put(path)
                .then()
                .statusCode(200)
                .body("answer.unanswered", empty());

        total(enterprise.token(), path, "FAIL");
        total(DISTRICT, path, "PASS");
    }

    private static void total(String token, String path, String verdict) {
        as(token)
                .get(path + "/programmes")
                .then()
                .statusCode(200)
                .body(
                        "programmes.conditions.flatten().find { it.ruleId == 'relending-2.total' }.verdict",
                        equalTo(verdict));
    }

    /** The district returns the project, the enterprise changes name and county; the new version. */
    private static String mended(
            Fixture.Enterprise enterprise, String path, Map<String, Object> form, String newCounty) {
        String etag = act(DISTRICT, path, "return", Fixture.reasons("name")).header("ETag");
        Map<String, Object> changed = new HashMap<>(form);
        changed.put("name", "改好的名称");
        changed.put("county", newCounty);
        return as(enterprise.token())
                .header("If-Match", etag)
                .body(changed)
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static void name(String token, String path, String name) {
        as(token).get(path).then().statusCode(200).body("name", equalTo(name));
    }
}
