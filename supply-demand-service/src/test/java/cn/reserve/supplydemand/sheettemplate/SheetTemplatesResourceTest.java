package cn.reserve.supplydemand.sheettemplate;

import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.PATH;
import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.as;
import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.column;
import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.draft;
import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.etag;
import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.layout;
import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.release;
import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.released;
import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.with;
import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.withRules;
import static cn.reserve.supplydemand.sheettemplate.TemplateFixture.without;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SheetTemplatesResourceTest {
    private final String writer = TestTokens.systemAdmin();
    private final String other = TestTokens.systemAdmin();
    private final String enterprise = TestTokens.enterprise("91510300MA6TEST016", "510304");

    @BeforeEach
    void noDrafts() {
        List.of("survey", "supply", "demand", "consumer-goods").forEach(TemplateFixture::withoutDraft);
    }

    @ParameterizedTest
    @CsvSource({"survey,materials", "supply,product", "demand,wantedEquipment", "consumer-goods,tradeInOffer"})
    void comesWithAReleasedVersionOfEachSheetThatCouldBeDraftedAgain(String kind, String key) {
        as(enterprise)
                .get(PATH + "/" + kind)
                .then()
                .statusCode(200)
                .body("versions.state", hasItem("RELEASED"))
                .body("versions[0].layout.columns.key", hasItem(key))
                .body("keeps", equalTo(false));
        draft(writer, kind, layout(kind)).statusCode(200);
    }

    @Test
    void isReleasedByAnAdministratorWhoWroteNoneOfIt() {
        int before = released("survey");
        Map<String, Object> phone = column("phone", "联系电话" + before, "TEXT");
        draft(writer, "survey", with(without(layout("survey"), "phone"), phone))
                .statusCode(200)
                .body("versions[0].state", equalTo("DRAFT"))
                .body("releasable", equalTo(false));
        release(writer, "survey").statusCode(403).body("code", equalTo("sheet-template.two-persons"));

        release(other, "survey")
                .statusCode(200)
                .body("released", equalTo(before + 1))
                .body("versions[0].state", equalTo("RELEASED"))
                .body("versions[1].state", equalTo("ENDED"))
                .body("versions[0].layout.columns.key", hasItem("phone"));
        release(other, "survey").statusCode(409).body("code", equalTo("sheet-template.no-draft"));
    }

    @Test
    void aThirdPersonsChangeMakesNobodyElseAReleaser() {
        draft(writer, "supply", layout("supply")).statusCode(200);
        draft(other, "supply", layout("supply")).statusCode(200);

        release(writer, "supply").statusCode(403);
        release(other, "supply").statusCode(403);
    }

    @Test
    void throwsADraftAway() {
        draft(writer, "demand", layout("demand")).statusCode(200);

        as(other)
                .header("If-Match", etag("demand"))
                .delete(PATH + "/demand/draft")
                .then()
                .statusCode(200)
                .body("versions.state", not(hasItem("DRAFT")));
        as(other)
                .header("If-Match", etag("demand"))
                .delete(PATH + "/demand/draft")
                .then()
                .statusCode(409);
    }

    @Test
    void showsADraftToThoseWhoKeepTheTemplatesOnly() {
        draft(writer, "supply", layout("supply")).statusCode(200);
        int number = as(writer).get(PATH + "/supply").path("versions[0].number");

        as(enterprise).get(PATH + "/supply").then().body("versions.state", not(hasItem("DRAFT")));
        for (String what : List.of("workbook", "schema")) {
            String path = PATH + "/supply/versions/" + number + "/" + what;
            as(enterprise).get(path).then().statusCode(404);
            as(writer).get(path).then().statusCode(200);
        }
    }

    @Test
    void refusesALayoutThatLosesWhatListingsNeed() {
        draft(writer, "supply", without(layout("supply"), "category"))
                .statusCode(400)
                .body("violations.rule", hasItem("kept-missing"));
        Map<String, Object> text = column("yearlyCapacity", "年产能", "TEXT");
        draft(writer, "supply", with(without(layout("supply"), "yearlyCapacity"), text))
                .statusCode(400)
                .body("violations.rule", contains("kept-kind"));
        Map<String, Object> wide = column("quantity", "数量", "INTEGER");
        draft(writer, "demand", with(without(layout("demand"), "quantity"), wide))
                .statusCode(400)
                .body("violations.rule", hasItems("kept-required", "kept-range"));
    }

    @Test
    void refusesColumnsThatDoNotHangTogether() {
        Map<String, Object> supply = layout("supply");
        Map<String, Object> code = column("industry", "行业", "CODE");
        draft(writer, "supply", with(supply, code)).statusCode(400).body("violations.rule", contains("code-table"));
        code.put("table", "no-such-table");
        draft(writer, "supply", with(supply, code))
                .statusCode(400)
                .body("violations.rule", contains("code-table-unknown"));
        code.put("table", "divisions");
        draft(writer, "supply", with(supply, code)).statusCode(200);
        draft(writer, "supply", with(supply, column("other", "企业名称", "TEXT")))
                .statusCode(400)
                .body("violations.rule", contains("twice"));
        draft(writer, "supply", with(supply, column("Bad key", "另一栏", "TEXT"))).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | AT_MOST | capacity | column-unknown",
                "materials | AT_MOST | capacity | rule-comparable",
                "handled | FILLED | capacity | rule-filled-alone",
                "handled | AT_MOST | '' | rule-with-what"
            })
    void refusesARuleThatCannotBeJudged(String left, String check, String right, String rule) {
        Map<String, Object> wrong = Map.of(
                "left",
                List.of(left),
                "check",
                check,
                "right",
                right.isEmpty() ? List.of() : List.of(right),
                "message",
                Map.of("zh", "不对", "en", "Wrong"));

        Map<String, Object> survey = layout("survey");
        draft(writer, "survey", withRules(survey, List.of(wrong)))
                .statusCode(400)
                .body("violations.rule", everyItem(equalTo(rule)))
                .body("violations[0].field", startsWith("rules[0]."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"supply", "demand"})
    void refusesALayoutWithoutTheRulesThatListingsNeed(String sheet) {
        draft(writer, sheet, withRules(layout(sheet), List.of()))
                .statusCode(400)
                .body("violations.rule", contains("kept-rule-missing"))
                .body("violations.field", contains("rules"));
    }

    @Test
    void refusesStaleAndUnconditionalChanges() {
        Map<String, Object> layout = layout("supply");
        String before = etag("supply");
        draft(writer, "supply", layout).statusCode(200);

        as(writer)
                .header("If-Match", before)
                .body(layout)
                .put(PATH + "/supply/draft")
                .then()
                .statusCode(412);
        as(writer).body(layout).put(PATH + "/supply/draft").then().statusCode(428);
    }

    @Test
    void isKeptByTheSystemAdministratorAlone() {
        for (String token : List.of(
                enterprise,
                TestTokens.bureauReviewer("economy"),
                TestTokens.auditor(),
                TestTokens.securityAdmin(),
                TestTokens.commissionPreparer())) {
            draft(token, "supply", layout("supply")).statusCode(403);
            release(token, "supply").statusCode(403);
        }
        as(TestTokens.bankOfficer("bank-102655000018")).get(PATH).then().statusCode(403);
        given().contentType(ContentType.JSON).get(PATH).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unknown", "/SUPPLY", "/supply/versions/99/workbook", "/supply/versions/99/schema"})
    void knowsNoOtherSheets(String path) {
        as(enterprise).get(PATH + path).then().statusCode(404).body("code", equalTo("sheet-template.not-found"));
    }
}
