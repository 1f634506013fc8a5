package cn.reserve.financing.docking;

import static cn.reserve.financing.docking.CasesFixture.approved;
import static cn.reserve.financing.docking.CasesFixture.as;
import static cn.reserve.financing.docking.CasesFixture.claimed;
import static cn.reserve.financing.docking.CasesFixture.step;
import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.financing.need.PublishedNeeds;
import cn.reserve.financing.notice.FinancingNotice;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TellingOfCaseTest {
    @Inject
    PublishedNeeds published;

    @Inject
    RemindingOfCases reminding;

    @Inject
    AgroalDataSource database;

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
        assertThat(kinds(TestTokens.bankManager(bank), id)).containsExactly("case.withdrawn");
        TestPerson both = TestPerson.withRoles("bank-officer", "bank-manager").in(bank, "bank");
        assertThat(kinds(TestTokens.of(both), id)).containsExactly("case.withdrawn");
        assertThat(kinds(TestTokens.bankOfficer(newBank()), id)).isEmpty();
    }

    @Test
    void aBankIsRemindedOncePerClockAndItsSilenceIsToldToWhoWaits() throws SQLException {
        String uscc = newUscc();
        String bank = newBank();
        String id = claimed(bank, published.publish(uscc));
        String enterprise = TestTokens.enterprise(uscc, "510302");
        database("UPDATE notice_since SET at = now() - interval '1 day'");

        remind(id, "now() - interval '1 hour'", "now() + interval '1 hour'");
        assertThat(kinds(TestTokens.bankOfficer(bank), id)).containsExactly("case.near");
        assertThat(kinds(TestTokens.bankManager(bank), id)).containsExactly("case.near");
        assertThat(kinds(TestTokens.bankOfficer(newBank()), id)).isEmpty();
        assertThat(kinds(enterprise, id)).containsExactly("case.claimed");

        remind(id, "now() - interval '2 hours'", "now() - interval '1 hour'");
        assertThat(kinds(TestTokens.bankOfficer(bank), id)).containsExactly("case.overdue", "case.near");
        assertThat(kinds(enterprise, id)).containsExactly("case.silent", "case.claimed");
        assertThat(kinds(TestTokens.centralBank(), id)).containsExactly("case.silent");
    }

    @Test
    void nothingIsToldOfAClockThatHadRunOutBeforePeopleWereTold() throws SQLException {
        String bank = newBank();
        String id = claimed(bank, published.publish(newUscc()));
        database("UPDATE notice_since SET at = now()");

        remind(id, "now() - interval '2 hours'", "now() - interval '1 hour'");

        assertThat(kinds(TestTokens.bankOfficer(bank), id)).isEmpty();
    }

    private void remind(String id, String remindAt, String dueAt) throws SQLException {
        database(
                "UPDATE docking_case SET remind_at = " + remindAt + ", due_at = " + dueAt + " WHERE id = '" + id + "'");
        reminding.remind();
        reminding.remind();
    }

    private void database(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
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
