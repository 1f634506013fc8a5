package cn.reserve.financing.docking;

import static cn.reserve.financing.docking.CasesFixture.approved;
import static cn.reserve.financing.docking.CasesFixture.as;
import static cn.reserve.financing.docking.CasesFixture.step;
import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.financing.need.PublishedNeeds;
import cn.reserve.financing.notice.FinancingNotice;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TellingOfCaseTest {
    @Inject
    PublishedNeeds published;

    @Test
    void tellsTheEnterpriseThatABankTookItsNeedUpAndApprovedCredit() {
        String uscc = newUscc();
        UUID need = published.publish(uscc);
        String bank = newBank();
        String id = approved(bank, need);

        assertThat(kinds(TestTokens.enterprise(uscc, "510302"), id))
                .containsExactly("case.credit-approved", "case.claimed");
        assertThat(kinds(TestTokens.enterprise(newUscc(), "510302"), id)).isEmpty();
        assertThat(kinds(TestTokens.bankOfficer(bank), id)).isEmpty();
    }

    @Test
    void tellsTheBankThatTheEnterpriseWithdrew() {
        String uscc = newUscc();
        String bank = newBank();
        String id = approved(bank, published.publish(uscc));

        step(as(TestTokens.enterprise(uscc, "510302")), id, "withdrawal", Map.of())
                .then()
                .statusCode(200);

        assertThat(kinds(TestTokens.bankOfficer(bank), id)).containsExactly("case.withdrawn");
        assertThat(kinds(TestTokens.bankOfficer(newBank()), id)).isEmpty();
    }

    @Test
    void everyKindHasItsWords() {
        for (FinancingNotice notice : FinancingNotice.values()) {
            for (String part : List.of("", ".todo", ".name")) {
                assertThat(Messages.wording("notice." + notice.key() + part, "木马"))
                        .as(notice.key() + part)
                        .isPresent();
            }
        }
    }

    private static List<String> kinds(String token, String id) {
        return as(token)
                .get("/api/financing/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.link == '/cases/" + id + "' }.kind");
    }
}
