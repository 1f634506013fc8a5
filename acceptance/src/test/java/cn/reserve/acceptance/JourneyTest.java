package cn.reserve.acceptance;

import static cn.reserve.acceptance.City.FINANCING;
import static cn.reserve.acceptance.City.LIBRARY;
import static cn.reserve.acceptance.City.SUPPLY_DEMAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.acceptance.City.Enterprise;
import cn.reserve.localstack.Part;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main path by API through the gateway: from an enterprise's project to a bank's answer, and a supply for a demand. */
@ExtendWith(RunningStack.class)
class JourneyTest {
    private final City city;

    JourneyTest(City city) {
        this.city = city;
    }

    @Test
    void leadsFromAnEnterprisesProjectToABanksAnswer() {
        Enterprise enterprise = city.enterprise("510302");
        String project = draftedAndSubmitted(enterprise);
        returnedMendedAndResumedAtTheDistrict(enterprise, project);
        passedAndAdmitted(project);

        Answer batch = city.submittedBatch(List.of(project));
        showsEachRuleWithItsClause(city.as("commission-preparer")
                .get(LIBRARY + "/whitelist/batches/" + batch.id() + "/entries")
                .expect(200));
        approvalTakesASecondPerson(batch);
        assertThat(city.findNeed(project).isMissingNode())
                .as("no bank sees a need before publication")
                .isTrue();
        city.published(batch);
        Instant published = Instant.now();
        JsonNode need = visibleToTheBankWithinTwoSeconds(project, published);
        theBankReadsWhomToCallUntilTheConsentIsWithdrawn(
                enterprise, project, need.path("id").asText());

        String dockingCase = claimedAcceptedAndApproved(need.path("id").asText());
        enterpriseSeesTheAnswer(enterprise, dockingCase);
        auditNamesPersonAndTime(project, dockingCase);
    }

    private String draftedAndSubmitted(Enterprise enterprise) {
        Answer draft = city.drafted(enterprise, "INDUSTRY");
        assertThat(draft.state()).isEqualTo("DRAFT");
        Answer submitted =
                city.step(enterprise.username(), draft.id(), "submission").expect(200);
        assertThat(submitted.state()).isEqualTo("SUBMITTED");
        return draft.id();
    }

    private void returnedMendedAndResumedAtTheDistrict(Enterprise enterprise, String project) {
        String path = LIBRARY + "/projects/" + project;
        Answer seen = city.as("district-510302").get(path).expect(200);
        Answer returned = city.as("district-510302")
                .act(path + "/return", seen.tag(), Forms.returned("scale", "请写明年产能"))
                .expect(200);
        assertThat(returned.state()).isEqualTo("RETURNED");

        Answer read = city.as(enterprise.username()).get(path).expect(200);
        assertThat(read.json().path("reasons").get(0).path("field").asText()).isEqualTo("scale");
        assertThat(read.json().path("reasons").get(0).path("reason").asText()).isEqualTo("请写明年产能");
        Map<String, Object> mended = Forms.project(read.json().path("name").asText(), "INDUSTRY", enterprise.county());
        mended.put("scale", "年产精密部件十二万套");
        city.as(enterprise.username()).put(path, read.tag(), mended).expect(200);

        Answer again = city.step(enterprise.username(), project, "submission").expect(200);
        assertThat(again.state()).as("resumes at the level that returned it").isEqualTo("SUBMITTED");
    }

    private void passedAndAdmitted(String project) {
        assertThat(city.step("district-510302", project, "pass").expect(200).state())
                .isEqualTo("DISTRICT_PASSED");
        assertThat(city.step("bureau-economy", project, "pass").expect(200).state())
                .isEqualTo("BUREAU_PASSED");
        assertThat(city.step("commission-preparer", project, "admission")
                        .expect(200)
                        .state())
                .isEqualTo("ADMITTED");
    }

    private static void showsEachRuleWithItsClause(Answer entries) {
        JsonNode verdicts = entries.json().path("items").get(0).path("verdicts");
        assertThat(verdicts).isNotEmpty();
        verdicts.forEach(verdict -> {
            assertThat(verdict.path("clause").asText()).isNotBlank();
            assertThat(verdict.path("verdict").asText()).isIn("PASS", "FAIL", "NOT_JUDGED");
            assertThat(verdict.path("zh").asText()).isNotBlank();
            assertThat(verdict.path("en").asText()).isNotBlank();
        });
    }

    private void approvalTakesASecondPerson(Answer batch) {
        city.as("commission-preparer")
                .act(LIBRARY + "/whitelist/batches/" + batch.id() + "/approval", batch.tag(), null)
                .problem(403);
    }

    private JsonNode visibleToTheBankWithinTwoSeconds(String project, Instant published) {
        JsonNode need = city.need(project);
        assertThat(Duration.between(published, Instant.now())).isLessThan(Duration.ofSeconds(2));
        Instant listed = Instant.parse(city.as("bank-officer-a")
                .get(FINANCING + "/needs/" + need.path("id").asText())
                .expect(200)
                .json()
                .path("updatedAt")
                .asText());
        Instant decided = Instant.parse(need.path("publishedAt").asText());
        assertThat(Duration.between(decided, listed)).isLessThan(Duration.ofSeconds(2));
        return need;
    }

    /** The lead person of the project, not the enterprise's contact; the library knows who read it. */
    private void theBankReadsWhomToCallUntilTheConsentIsWithdrawn(Enterprise enterprise, String project, String need) {
        Answer shown = lookedAt(need, "SHOWN");
        assertThat(shown.json().path("contactName").asText()).isEqualTo(Forms.LEAD_PERSON);
        assertThat(shown.json().path("contactPhone").asText()).isEqualTo(Forms.LEAD_PHONE);
        assertThat(audit(LIBRARY, "project", project).findValuesAsText("action"))
                .contains("project.contact-read");

        consents(enterprise, project, Map.of("given", false));
        Answer withheld = lookedAt(need, "WITHHELD");
        assertThat(withheld.body()).doesNotContain(Forms.LEAD_PERSON, Forms.LEAD_PHONE);

        consents(enterprise, project, Map.of("given", true, "until", "2099-12-31"));
        lookedAt(need, "SHOWN");
        assertThat(city.withToken(city.people().serviceToken(Part.SUPPLY_DEMAND))
                        .get(LIBRARY + "/feed?after=0&limit=2000")
                        .expect(200)
                        .body())
                .as("events name nobody")
                .doesNotContain(Forms.LEAD_PERSON, Forms.LEAD_PHONE, "contactName", "contactPhone");
    }

    private void consents(Enterprise enterprise, String project, Map<String, Object> consent) {
        String path = LIBRARY + "/projects/" + project;
        Answer now = city.as(enterprise.username()).get(path).expect(200);
        city.as(enterprise.username())
                .put(path + "/consent", now.tag(), consent)
                .expect(200);
    }

    /** The need's page as soon as its contact is in this state; a busy library may be late once. */
    private Answer lookedAt(String need, String contactState) {
        Api bank = city.as("bank-officer-a");
        return await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> bank.get(FINANCING + "/needs/" + need).expect(200),
                        answer -> answer.json().path("contactState").asText().equals(contactState));
    }

    private String claimedAcceptedAndApproved(String need) {
        Answer claim = city.claimed("bank-officer-a", need);
        String path = FINANCING + "/cases/" + claim.id();
        Answer accepted = city.as("bank-manager-a")
                .act(path + "/acceptance", claim.tag(), Map.of("note", "同意受理"))
                .expect(200);
        refusesTermsThatCannotBe(path, accepted.tag());
        Answer approved = city.as("bank-manager-a")
                .act(path + "/credit-approval", accepted.tag(), Forms.credit())
                .expect(200);
        assertThat(approved.state()).isEqualTo("CREDIT_APPROVED");
        return claim.id();
    }

    private void refusesTermsThatCannotBe(String path, String tag) {
        Map<String, Object> wrong = new HashMap<>(Forms.credit());
        for (Object rate : List.of(-1, 0, 350, 24.00001)) {
            wrong.put("rate", rate);
            city.as("bank-manager-a").act(path + "/credit-approval", tag, wrong).names("rate");
        }
        wrong.putAll(Map.of("rate", 3.45, "amount", 10_000_000.01));
        city.as("bank-manager-a").act(path + "/credit-approval", tag, wrong).names("amount");
    }

    private void enterpriseSeesTheAnswer(Enterprise enterprise, String dockingCase) {
        Answer seen = city.as(enterprise.username())
                .get(FINANCING + "/cases/" + dockingCase)
                .expect(200);
        JsonNode terms = seen.json().path("terms");
        assertThat(terms.path("amount").decimalValue()).isEqualByComparingTo("8000000");
        assertThat(terms.path("rate").decimalValue()).isEqualByComparingTo("3.45");
        assertThat(terms.path("termMonths").asInt()).isEqualTo(36);
        assertThat(seen.body()).as("a bank's internal notes stay inside").doesNotContain("内部意见", "同意受理");
    }

    private void auditNamesPersonAndTime(String project, String dockingCase) {
        JsonNode entries = audit(LIBRARY, "project", project);
        assertThat(entries.findValuesAsText("personName")).contains("陈志强", "刘芳", "赵磊");
        assertThat(entries.size()).as("each step of the project is an entry").isGreaterThanOrEqualTo(8);
        JsonNode decisions = audit(FINANCING, "case", dockingCase);
        assertThat(decisions.findValuesAsText("personName")).contains("吴伟", "郑洁");
        for (String service : List.of(LIBRARY, FINANCING, SUPPLY_DEMAND)) {
            Answer verified =
                    city.as("auditor").get(service + "/audit/verification").expect(200);
            assertThat(verified.json().path("intact").asBoolean())
                    .as(verified.body())
                    .isTrue();
        }
    }

    private JsonNode audit(String service, String type, String id) {
        JsonNode entries = city.as("auditor")
                .get(service + "/audit?size=200&subjectType=" + type + "&subjectId=" + id)
                .expect(200)
                .json()
                .path("items");
        assertThat(entries).isNotEmpty();
        entries.forEach(entry -> {
            assertThat(entry.path("personName").asText()).isNotBlank();
            assertThat(Instant.parse(entry.path("at").asText()))
                    .isBefore(Instant.now().plusSeconds(5));
        });
        return entries;
    }

    @Test
    void suggestsAnotherEnterprisesSupplyWithReasons() {
        Enterprise buyer = city.enterprise("510302");
        Enterprise supplier = city.enterprise("510304");
        String supply = city.filed(supplier, "/supplies", Forms.supply()).id();
        String demand = city.filed(buyer, "/demands", Forms.demand()).id();

        JsonNode suggestion = await().atMost(Duration.ofSeconds(20))
                .until(() -> suggestion(buyer, demand, supply), found -> !found.isMissingNode());

        assertThat(suggestion.path("reasons").findValuesAsText("part"))
                .containsExactly("CATEGORY", "TEXT", "FIGURES", "ENERGY_GRADE", "PRICE", "DELIVERY", "DISTANCE");
        assertThat(suggestion.path("score").asInt())
                .isEqualTo(suggestion.path("reasons").findValues("points").stream()
                        .mapToInt(JsonNode::asInt)
                        .sum());
    }

    /** Missing while the supply is not suggested: it is taken up within seconds. */
    private JsonNode suggestion(Enterprise buyer, String demand, String supply) {
        JsonNode items = city.as(buyer.username())
                .get(SUPPLY_DEMAND + "/demands/" + demand + "/suggestions")
                .expect(200)
                .json()
                .path("items");
        return Stream.iterate(0, i -> i + 1)
                .limit(items.size())
                .map(items::get)
                .filter(item -> supply.equals(item.path("supply").path("id").asText()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    @Test
    void aDemandAndASupplyDockUntilBothConfirmTheSameTerms() {
        Enterprise buyer = city.enterprise("510302");
        Enterprise supplier = city.enterprise("510304");
        String supply = city.filed(supplier, "/supplies", Forms.supply()).id();
        String demand = city.filed(buyer, "/demands", Forms.demand()).id();
        String path = DockingForms.DOCKINGS + "/";

        Answer docking = city.as("bureau-economy")
                .create(DockingForms.DOCKINGS, DockingForms.opening(demand, supply))
                .expect(201);
        path += docking.id();
        docking = city.as(buyer.username()).act(path + "/interest", docking.tag(), Map.of());
        docking = city.as(supplier.username()).act(path + "/talk", docking.tag(), Map.of());
        city.as(supplier.username())
                .create(path + "/messages", Map.of("text", "可按期交货"))
                .expect(201);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        docking = city.as(supplier.username())
                .act(path + "/proposal", docking.tag(), Map.of("amount", 3_600_000, "day", today));
        city.as(buyer.username())
                .act(path + "/agreement", docking.tag(), Map.of())
                .expect(200);

        JsonNode agreed = city.as("district-510302")
                .get(DockingForms.DOCKINGS + "?state=AGREED&demandId=" + demand)
                .expect(200)
                .json()
                .path("items");
        assertThat(agreed).hasSize(1);
        assertThat(agreed.path(0).path("amount").decimalValue()).isEqualByComparingTo("3600000");
        city.as("auditor").get(path + "/messages").expect(403);
    }

    @Test
    void linksADemandToAnOwnProjectOnly() {
        Enterprise buyer = city.enterprise("510302");
        Enterprise other = city.enterprise("510302");
        city.filed(buyer, "/demands", Forms.demand());
        Map<String, Object> demand = new HashMap<>(Forms.demand());

        demand.put("projectId", city.drafted(other, "INDUSTRY").id());
        city.as(buyer.username()).create(SUPPLY_DEMAND + "/demands", demand).names("projectId");

        String own = city.drafted(buyer, "INDUSTRY").id();
        demand.put("projectId", own);
        Answer linked = city.as(buyer.username())
                .create(SUPPLY_DEMAND + "/demands", demand)
                .expect(201);
        assertThat(linked.json().path("projectId").asText()).isEqualTo(own);
    }
}
