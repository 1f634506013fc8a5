package cn.reserve.library.stacking;

import static cn.reserve.library.Fixture.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StackingResourceTest {

    @Test
    void showsEveryProgrammeWithItsConditionsAndArithmetic() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());

        ValidatableResponse answer = as(enterprise.token())
                .get(project + "/programmes")
                .then()
                .statusCode(200)
                .body("noteZh", containsString("不构成承诺"));

        answer.body(
                        "programmes.id",
                        contains(
                                "city-library",
                                "re-lending-industrial-1",
                                "re-lending-industrial-2",
                                "treasury-bonds-industry-2026",
                                "discount-2024-03",
                                "discount-2024-07",
                                "discount-2026",
                                "discount-sichuan"))
                .body("programmes.find { it.id == 'city-library' }.standing", equalTo("PASS"))
                .body("programmes.find { it.id == 're-lending-industrial-1' }.standing", equalTo("FAIL"))
                .body("programmes.find { it.id == 're-lending-industrial-2' }.standing", equalTo("NOT_JUDGED"))
                .body(
                        "programmes.find { it.id == 're-lending-industrial-2' }.conditions.find { it.verdict == 'NOT_JUDGED' }.missing",
                        contains("restrictedClass"))
                .body("programmes.find { it.id == 'discount-2024-03' }.standing", equalTo("NOT_IN_FORCE"))
                .body("programmes.find { it.id == 'treasury-bonds-industry-2026' }.lines", notNullValue())
                .body("relations.kind", hasItems("EXCLUDES", "NEEDS"));
    }

    @Test
    void addsUpTheBestLawfulCombination() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = new HashMap<>(Fixture.projectForm());
        form.put("totalInvestment", 40_000_000);
        form.put("fixedAssetInvestment", 36_000_000);
        form.put("equipmentInvestment", 32_000_000);
        form.put(
                "retiredEquipment",
                Stream.of("A", "B", "C")
                        .map(part -> Fixture.machine(part + UUID.randomUUID()))
                        .toList());
        form.put(
                "funding",
                List.of(Map.of("source", "OWN", "amount", 34_000_000), Map.of("source", "BANK", "amount", 6_000_000)));
        form.put(
                "declaration",
                Map.of(
                        "progressPercent",
                        40,
                        "relocation",
                        false,
                        "retiredOwned",
                        true,
                        "retiredSecondHand",
                        false,
                        "newSecondHand",
                        false,
                        "guidanceClass",
                        "ENCOURAGED"));
        String project = Fixture.submitted(enterprise, form);

        as(TestTokens.districtReviewer(Fixture.ZILIUJING))
                .get(project + "/programmes")
                .then()
                .statusCode(200)
                .body("programmes.find { it.id == 'treasury-bonds-industry-2026' }.standing", equalTo("PASS"))
                .body("programmes.find { it.id == 'treasury-bonds-industry-2026' }.amount", equalTo(5_400_000.00f))
                .body("best.programmes", hasItems("treasury-bonds-industry-2026", "discount-sichuan"))
                .body("best.programmes", not(hasItem("discount-2026")))
                .body("best.lines.zh", hasItem("合计"));
    }

    @Test
    void showsNobodyElsesProject() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.submitted(enterprise, Fixture.projectForm());

        as(Fixture.verifiedEnterprise().token())
                .get(project + "/programmes")
                .then()
                .statusCode(404);
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .get(project + "/programmes")
                .then()
                .statusCode(404);
        as(TestTokens.bankOfficer("bank-102655000018"))
                .get(project + "/programmes")
                .then()
                .statusCode(403);
        as(TestTokens.systemAdmin()).get(project + "/programmes").then().statusCode(403);
        as(TestTokens.auditor())
                .get("/projects/" + UUID.randomUUID() + "/programmes")
                .then()
                .statusCode(404);
        RestAssured.given()
                .basePath("/api/library")
                .get(project + "/programmes")
                .then()
                .statusCode(401);
    }
}
