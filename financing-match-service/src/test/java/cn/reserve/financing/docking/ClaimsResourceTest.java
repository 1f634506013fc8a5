package cn.reserve.financing.docking;

import static cn.reserve.financing.docking.CasesFixture.NEEDS;
import static cn.reserve.financing.docking.CasesFixture.as;
import static cn.reserve.financing.docking.CasesFixture.claim;
import static cn.reserve.financing.docking.CasesFixture.claimed;
import static cn.reserve.financing.docking.CasesFixture.needState;
import static cn.reserve.financing.docking.CasesFixture.officerOf;
import static cn.reserve.financing.docking.CasesFixture.step;
import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.reserve.financing.need.PublishedNeeds;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ClaimsResourceTest {
    @Inject
    PublishedNeeds published;

    @Test
    void opensACaseWithTheClockOfAcceptance() {
        UUID need = published.publish(newUscc());
        String bank = newBank();

        claim(bank, need)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("CLAIMED"))
                .body("bank", equalTo(bank))
                .body("bankName", equalTo("测试单位 " + bank))
                .body("needState", equalTo("DOCKING"))
                .body("clock.kind", equalTo("ACCEPTANCE"))
                .body("clock.dueAt", notNullValue())
                .body("clock.overdue", equalTo(false))
                .body("steps.state", contains("CLAIMED"))
                .body("steps[0].note", equalTo("内部：老客户"))
                .body("actions", contains("ACCEPTANCE", "DECLINE"));
        assertThat(needState(need)).isEqualTo("DOCKING");
    }

    @Test
    void answersARepeatWithTheFirstCase() {
        UUID need = published.publish(newUscc());
        TestPerson officer = TestPerson.withRoles("bank-officer").in(newBank(), "bank");
        String key = UUID.randomUUID().toString();

        String first = claimAs(officer, need, key);
        String second = claimAs(officer, need, key);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void opensOneCaseWhenTheSameClaimComesSeveralTimesAtOnce() throws Exception {
        UUID need = published.publish(newUscc());
        TestPerson officer = TestPerson.withRoles("bank-officer").in(newBank(), "bank");
        String key = UUID.randomUUID().toString();
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<String> claim = () -> {
            together.await();
            return claimAs(officer, need, key);
        };

        List<String> cases;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            cases = threads.invokeAll(Collections.nCopies(4, claim)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(cases).containsOnly(cases.getFirst());
        as(TestTokens.of(officer)).get("/api/financing/cases").then().body("total", equalTo(1));
        as(TestTokens.auditor())
                .queryParam("subjectType", "case")
                .queryParam("subjectId", cases.getFirst())
                .get("/api/financing/audit")
                .then()
                .body("items.action", contains("case.claimed"));
    }

    private static String claimAs(TestPerson officer, UUID need, String key) {
        return as(TestTokens.of(officer))
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post(NEEDS + "/" + need + "/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void refusesAClaimWithoutIdempotencyKey() {
        officerOf(newBank())
                .body(Map.of())
                .post(NEEDS + "/" + published.publish(newUscc()) + "/cases")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency.key-missing"));
    }

    @Test
    void refusesASecondOpenCaseOfTheSameBank() {
        UUID need = published.publish(newUscc());
        String bank = newBank();
        claimed(bank, need);

        claim(bank, need).then().statusCode(409).body("code", equalTo("case.already-open"));
    }

    @Test
    void letsOnlyOneOfManyOfficersOfABankClaimAtOnce() throws Exception {
        UUID need = published.publish(newUscc());
        String bank = newBank();
        Callable<Integer> claim = () -> claim(bank, need).statusCode();

        List<Future<Integer>> answers;
        try (ExecutorService officers = Executors.newFixedThreadPool(6)) {
            answers = officers.invokeAll(
                    IntStream.range(0, 6).mapToObj(i -> claim).toList());
        }

        assertThat(answers.stream().map(Future::resultNow)).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void letsDifferentBanksClaimTheSameNeedAtOnce() throws Exception {
        UUID need = published.publish(newUscc());
        Callable<Integer> claim = () -> claim(newBank(), need).statusCode();

        List<Future<Integer>> answers;
        try (ExecutorService banks = Executors.newFixedThreadPool(4)) {
            answers = banks.invokeAll(List.of(claim, claim, claim, claim));
        }

        assertThat(answers.stream().map(Future::resultNow)).containsOnly(201);
    }

    @Test
    void letsABankClaimAgainAfterItDeclined() {
        UUID need = published.publish(newUscc());
        String bank = newBank();
        step(officerOf(bank), claimed(bank, need), "decline", Map.of("reasonCode", "CAPACITY"))
                .then()
                .statusCode(200);

        claim(bank, need).then().statusCode(201);
    }

    @Test
    void refusesAClaimOnAClosedNeed() {
        ObjectNode project = published.project(newUscc());
        UUID need = published.publish(project);
        published.revoke(project, "企业停产");

        claim(newBank(), need).then().statusCode(409).body("code", equalTo("need.not-claimable"));
    }

    @Test
    void answers404BeforePublication() {
        claim(newBank(), UUID.randomUUID()).then().statusCode(404).body("code", equalTo("need.not-found"));
    }

    @Test
    void refusesOverlongAndUnknownInput() {
        UUID need = published.publish(newUscc());
        for (Object body :
                List.of(Map.of("note", "字".repeat(10_000)), Map.of("note", "a\u202eb"), Map.of("bank", "x"))) {
            officerOf(newBank())
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(body)
                    .post(NEEDS + "/" + need + "/cases")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void refusesCallersWhoAreNoBank() {
        String path = NEEDS + "/" + published.publish(newUscc()) + "/cases";
        given().contentType(ContentType.JSON).body(Map.of()).post(path).then().statusCode(401);
        for (String token : List.of(
                TestTokens.enterprise(newUscc(), "510302"),
                TestTokens.centralBank(),
                TestTokens.commissionApprover(),
                TestTokens.auditor())) {
            as(token)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(Map.of())
                    .post(path)
                    .then()
                    .statusCode(403);
        }
    }
}
