package cn.reserve.library.stacking;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.rules.RuleFixture.today;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** What keeps a programme from being had although nothing of it fails. The rules are put back after each look. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StandingTest {
    private static final String SICHUAN = "programmes.find { it.id == 'discount-sichuan' }";

    private static final String OF_SICHUAN = "programme = 'discount-sichuan'";

    @Inject
    Config config;

    @Test
    void isNotInForceOnADayWithoutAConditionInForce() throws SQLException {
        ValidatableResponse answer = answerBetween(
                "update policy_rule_version set valid_to = '" + today().minusDays(1) + "' where " + OF_SICHUAN,
                "update policy_rule_version set valid_to = null where " + OF_SICHUAN);

        answer.body(SICHUAN + ".standing", equalTo("NOT_IN_FORCE"))
                .body(SICHUAN + ".amount", nullValue())
                .body(SICHUAN + ".lines[0].zh", equalTo("当日没有生效的条件，不能享受，也不参与组合"))
                .body("best.programmes", not(hasItem("discount-sichuan")))
                .body("ifConfirmed.programmes", not(hasItem("discount-sichuan")));
    }

    @Test
    void isNotCombinedWhenAConditionCannotBeComputed() throws SQLException {
        ValidatableResponse answer =
                answerBetween("""
                insert into policy_rule_version (rule_id, position, programme, clause, valid_from, condition, binding, pass_zh, pass_en,
                  fail_zh, fail_en, number, revision, state, drafted_by_name, updated_at)
                select 'discount-sichuan.broken', position, programme, clause, valid_from, 'totalInvestment / (loanAmount - loanAmount) > 0',
                  false, pass_zh, pass_en, fail_zh, fail_en, 1, 0, 'IN_FORCE', '', now()
                from policy_rule_version where rule_id = 'discount-sichuan.loan'""", "delete from policy_rule_version where rule_id = 'discount-sichuan.broken'");

        answer.body(SICHUAN + ".standing", equalTo("NOT_COMPUTABLE"))
                .body(SICHUAN + ".conditions.find { it.ruleId == 'discount-sichuan.broken' }.trouble", equalTo(true))
                .body("ifConfirmed.programmes", not(hasItem("discount-sichuan")));
    }

    private ValidatableResponse answerBetween(String change, String back) throws SQLException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.submitted(enterprise, Fixture.projectForm());
        execute(change);
        try {
            return as(enterprise.token()).get(project + "/programmes").then().statusCode(200);
        } finally {
            execute(back);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("DB_URL", String.class),
                        config.getValue("DB_OWNER_USERNAME", String.class),
                        config.getValue("DB_OWNER_PASSWORD", String.class));
                Statement statement = owner.createStatement()) {
            statement.execute("alter table policy_rule_version disable trigger user");
            statement.execute(sql);
            statement.execute("alter table policy_rule_version enable trigger user");
        }
    }
}
