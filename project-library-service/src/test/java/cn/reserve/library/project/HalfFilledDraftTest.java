package cn.reserve.library.project;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.draft;
import static cn.reserve.library.Fixture.yuan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft keeps whatever a person typed, also half a line; the submission names what each line lacks. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class HalfFilledDraftTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    @Test
    void keepsWhatWasTypedAndShowsItAgain() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();

        Response drafted = draft(enterprise.token(), halfFilled());

        String path = "/projects/" + drafted.path("id");
        shown(as(enterprise.token()).get(path).then().statusCode(200))
                .body("state", equalTo("DRAFT"))
                .body("flags", empty());
        shown(as(enterprise.token())
                .header("If-Match", drafted.header("ETag"))
                .body(halfFilled())
                .put(path)
                .then()
                .statusCode(200));
    }

    @Test
    void namesEachMissingFieldOnSubmission() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = "/projects/" + draft(enterprise.token(), halfFilled()).path("id");

        act(enterprise.token(), path, "submission", null)
                .then()
                .statusCode(400)
                .body("violations.rule", everyItem(equalTo("required")))
                .body("violations.zh", everyItem(equalTo("必填。")))
                .body("violations.en", everyItem(equalTo("Required.")))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "funding[0].source",
                                "funding[1].amount",
                                "retiredEquipment[0].model",
                                "retiredEquipment[0].quantity",
                                "retiredEquipment[0].commissioned",
                                "retiredEquipment[0].originalCost",
                                "retiredEquipment[0].depreciated",
                                "newEquipment[1].model",
                                "newEquipment[1].quantity",
                                "newEquipment[1].unitPrice",
                                "newEquipment[1].origin",
                                "newEquipment[2].name",
                                "permits[0].kind",
                                "permits[1].state",
                                "loan.amount",
                                "loan.termMonths",
                                "loan.guarantee",
                                "consent.until"));
        as(enterprise.token()).get(path).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void isPrintedAndJudgedAsFarAsItGoes() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = "/projects/" + draft(enterprise.token(), halfFilled()).path("id");

        for (String language : List.of("zh", "en")) {
            as(enterprise.token())
                    .get(path + "/document?language=" + language)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf");
        }
        as(enterprise.token())
                .get(path + "/programmes")
                .then()
                .statusCode(200)
                .body(
                        "programmes.conditions.flatten().missing.flatten()",
                        hasItems("bondSupport", "retiredOriginalCost", "retiredDepreciated", "loanTermMonths"))
                .body("programmes.lines.flatten().en", hasItem("Cannot be estimated without the loan wanted"));
        as(enterprise.token()).get("/projects").then().statusCode(200).body("items.loanAmount", contains((Object)
                null));
    }

    @Test
    void mayComeBackHalfFilledAndIsSeenByItsReviewerAsSubmitted() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());
        Response returned = act(DISTRICT, path, "return", Fixture.reasons("newEquipment"));
        as(enterprise.token())
                .header("If-Match", returned.header("ETag"))
                .body(halfFilled())
                .put(path)
                .then()
                .statusCode(200);

        act(enterprise.token(), path, "submission", null)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("newEquipment[2].name", "funding[1].amount"));
        shown(as(enterprise.token()).get(path).then().statusCode(200)).body("state", equalTo("RETURNED"));
        as(DISTRICT).get(path).then().statusCode(200).body("loan.amount", yuan(6_000_000));
        as(DISTRICT).get(path + "/document").then().statusCode(200);
    }

    @Test
    void recognisesAMachineOnlyByAWholeLine() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> submitted = Fixture.projectForm();
        Fixture.submitted(enterprise, submitted);
        Map<String, Object> form = halfFilled();
        form.put("retiredEquipment", List.of(Map.of("name", "普通车床"), Map.of("name", "普通车床")));

        draft(enterprise.token(), form).then().body("flags.code", not(hasItem("RETIRED_MACHINE_CLAIMED_ELSEWHERE")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "funding;[{\"amount\":-5}];funding[0].amount",
                "funding;[{\"source\":\"MOON\"}];funding[0].source",
                "newEquipment;[{\"quantity\":0}];newEquipment[0].quantity",
                "newEquipment;[{\"unitPrice\":1.234}];newEquipment[0].unitPrice",
                "retiredEquipment;[{\"commissioned\":\"1500-01-01\"}];retiredEquipment[0].commissioned",
                "retiredEquipment;[{\"originalCost\":-1}];retiredEquipment[0].originalCost",
                "newEquipment;[null];newEquipment[0]",
                "loan;{\"amount\":0};loan.amount",
                "loan;{\"termMonths\":601};loan.termMonths",
                "consent;{\"given\":true,\"until\":\"2500-01-01\"};consent.until"
            })
    void stillRefusesWhatTheStoreCannotHold(String list, String lines, String field) {
        as(Fixture.verifiedEnterprise().token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"name\":\"草稿\",\"field\":\"INDUSTRY\",\"county\":\"510302\",\"" + list + "\":" + lines + "}")
                .post("/projects")
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    /** A form that is whole but for its lines, each of which stopped somewhere. */
    private static Map<String, Object> halfFilled() {
        Map<String, Object> form = Fixture.projectForm();
        Map<String, Object> machine =
                Map.of("name", "数控车床", "model", "CK6150", "quantity", 2, "unitPrice", 100_000, "origin", "DOMESTIC");
        form.put("funding", List.of(Map.of("amount", 12), Map.of("source", "OWN")));
        form.put("retiredEquipment", List.of(Map.of("name", "普通车床")));
        form.put(
                "newEquipment",
                List.of(
                        machine,
                        Map.of("name", "磨床", "model", ""),
                        Map.of("model", "M7130", "quantity", 1, "unitPrice", 5, "origin", "IMPORTED")));
        form.put("permits", List.of(Map.of("state", "NOT_NEEDED"), Map.of("kind", "LAND", "number", "川自然资〔2026〕3号")));
        form.put("loan", Map.of("use", "购置设备"));
        form.put("consent", Map.of("given", true));
        return form;
    }

    private static ValidatableResponse shown(ValidatableResponse project) {
        return project.body("funding[0].amount", equalTo(12))
                .body("funding[0].source", equalTo(null))
                .body("funding[1].source", equalTo("OWN"))
                .body("retiredEquipment[0].name", equalTo("普通车床"))
                .body("retiredEquipment[0].depreciated", equalTo(null))
                .body("newEquipment.model", contains("CK6150", "", "M7130"))
                .body("permits[1].number", equalTo("川自然资〔2026〕3号"))
                .body("loan.use", equalTo("购置设备"))
                .body("loan.amount", equalTo(null))
                .body("consent.given", equalTo(true))
                .body("consent.until", equalTo(null));
    }
}
