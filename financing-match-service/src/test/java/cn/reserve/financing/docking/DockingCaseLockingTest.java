package cn.reserve.financing.docking;

import static cn.reserve.financing.docking.CasesFixture.accepted;
import static cn.reserve.financing.docking.CasesFixture.as;
import static cn.reserve.financing.docking.CasesFixture.etag;
import static cn.reserve.financing.docking.CasesFixture.needState;
import static cn.reserve.financing.docking.CasesFixture.officerOf;
import static cn.reserve.financing.docking.CasesFixture.step;
import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.financing.need.PublishedNeeds;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DockingCaseLockingTest {
    @Inject
    PublishedNeeds published;

    @Test
    void letsOneOfTwoDecisionsOnTheSameVersionPass() throws Exception {
        String uscc = newUscc();
        String bank = newBank();
        String id = accepted(bank, published.publish(uscc));
        String seen = etag(id);
        Callable<Integer> approval = () -> step(officerOf(bank), id, "credit-approval", CasesFixture.TERMS, seen)
                .statusCode();
        Callable<Integer> refusal = () -> step(officerOf(bank), id, "refusal", Map.of("reasonCode", "CASH_FLOW"), seen)
                .statusCode();
        Callable<Integer> withdrawal =
                () -> step(as(TestTokens.enterprise(uscc, "510302")), id, "withdrawal", Map.of(), seen)
                        .statusCode();

        List<Integer> answers = atOnce(List.of(approval, refusal, withdrawal));

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412);
    }

    @Test
    void countsEveryApprovalWhenBanksDecideAtOnce() throws Exception {
        UUID need = published.publish(newUscc());
        List<Callable<Integer>> approvals = java.util.stream.Stream.generate(PublishedNeeds::newBank)
                .limit(5)
                .map(bank -> approval(bank, accepted(bank, need)))
                .toList();

        List<Integer> answers = atOnce(approvals);

        assertThat(answers).containsOnly(200);
        assertThat(needState(need)).isEqualTo("SATISFIED");
    }

    private static Callable<Integer> approval(String bank, String id) {
        Map<String, Object> oneMillion = Map.of("amount", 1_000_000, "rate", 3.5, "termMonths", 12, "guarantee", "信用");
        String seen = etag(id);
        return () ->
                step(officerOf(bank), id, "credit-approval", oneMillion, seen).statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException {
        try (ExecutorService people = Executors.newFixedThreadPool(calls.size())) {
            return people.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
