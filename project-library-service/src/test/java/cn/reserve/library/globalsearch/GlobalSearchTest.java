package cn.reserve.library.globalsearch;

import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.library.Plans;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class GlobalSearchTest {
    private static final String PREPARER = TestTokens.commissionPreparer();

    @Test
    void findsEachKindThatTheCallerReads() {
        String stamp = Plans.stamp();
        Plans.adoptedMeasure(stamp);
        as(PREPARER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("name", "批次" + stamp))
                .post("/whitelist/batches")
                .then()
                .statusCode(201);
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("content", "与方案" + stamp + "一并实施。");
        Fixture.submitted(enterprise, form);

        search(PREPARER, stamp)
                .body(
                        "items.kind",
                        contains("PROJECT", "POLICY_DOCUMENT", "POLICY_CLAUSE", "WHITELIST_BATCH", "MEASURE"));
        search(enterprise.token(), stamp).body("items.kind", contains("PROJECT", "POLICY_DOCUMENT", "POLICY_CLAUSE"));
        search(TestTokens.bankOfficer("bank-1"), stamp)
                .body("items.kind", contains("POLICY_DOCUMENT", "POLICY_CLAUSE"));
    }

    @Test
    void findsNobodyElsesProjectsAndFiles() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Fixture.submitted(enterprise, Fixture.projectForm());
        Fixture.draft(enterprise.token(), Fixture.projectForm());
        String uscc = enterprise.uscc();

        search(enterprise.token(), uscc).body("items.kind", contains("PROJECT")).body("items[0].total", equalTo(2));
        search(TestTokens.districtReviewer(Fixture.ZILIUJING), uscc)
                .body("items.kind", contains("PROJECT", "ENTERPRISE"))
                .body("items[0].total", equalTo(1))
                .body("items[1].first.facts.flatten()", hasItem(uscc));
        search(TestTokens.districtReviewer(Fixture.DAAN), uscc).body("items", empty());
        search(Fixture.verifiedEnterprise().token(), uscc).body("items", empty());
        search(TestTokens.centralBank(), uscc).body("items.kind", not(hasItem("ENTERPRISE")));
    }

    @Test
    void showsTheFirstFiveAndHowManyThereAre() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        for (int i = 0; i < 6; i++) {
            Fixture.draft(enterprise.token(), Fixture.projectForm());
        }

        search(enterprise.token(), enterprise.uscc().toLowerCase(Locale.ROOT))
                .body("items[0].first", hasSize(5))
                .body("items[0].total", equalTo(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000", " 机床"})
    void asksForAWord(String word) {
        as(PREPARER).get("/search").then().statusCode(400);
        as(PREPARER).queryParam("q", word).get("/search").then().statusCode(400).body("violations.field", hasItem("q"));
    }

    @Test
    void isForPeople() {
        RestAssured.given().get("/api/library/search?q=a").then().statusCode(401);
        for (String token :
                new String[] {TestTokens.applicant(), TestTokens.feedReader(), TestTokens.securityAdmin()}) {
            as(token).get("/search?q=a").then().statusCode(403);
        }
    }

    private static ValidatableResponse search(String token, String word) {
        return as(token).queryParam("q", word).get("/search").then().statusCode(200);
    }
}
