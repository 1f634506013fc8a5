package cn.reserve.library.rules;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rule that an earlier version of the platform took and this one cannot read; its only day is long over, so it judges nobody else. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OldConditionsTest {
    private static final LocalDate DAY = LocalDate.of(1999, 5, 4);

    private final String name = RuleFixture.newName();

    @Inject
    AgroalDataSource database;

    @Inject
    PolicyRules rules;

    @BeforeEach
    void aRuleOfBefore() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into policy_rule_version (rule_id, position, programme, clause, valid_from, valid_to, condition, binding,
                          pass_zh, pass_en, fail_zh, fail_en, number, revision, state, drafted_by_name, updated_at)
                        values (?, 999, 're-lending-industrial-1', '旧文', ?, ?, 'field.matches("(a*)*b")', false, '符合', 'It does', '不符合',
                          'It does not', 1, 0, 'IN_FORCE', '', now())""")) {
            insert.setString(1, name);
            insert.setObject(2, DAY);
            insert.setObject(3, DAY);
            insert.executeUpdate();
        }
    }

    @Test
    void doesNotStopTheStart() {
        assertThatCode(() -> rules.checkAll(new StartupEvent())).doesNotThrowAnyException();
    }

    @Test
    void countsAsNotComputableAndBlocksItsProgramme() {
        Judgement judgement = rules.judge(new Facts(), DAY);

        assertThat(judgement.verdicts())
                .filteredOn(verdict -> verdict.ruleId().equals(name))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_JUDGED);
                    assertThat(verdict.troubled()).isTrue();
                    assertThat(verdict.blocks()).isTrue();
                    assertThat(verdict.zh()).startsWith("规则无法计算");
                    assertThat(verdict.missing()).isEmpty();
                });
    }

    @Test
    void isShownToTheSystemAdministratorAsBeingInTrouble() {
        as(TestTokens.systemAdmin())
                .get("/policy-rules/" + name + "/1")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"))
                .body("trouble", equalTo(true));
        as(TestTokens.systemAdmin())
                .get("/policy-rules")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + name + "' }.trouble", equalTo(true))
                .body("items.findAll { it.id.startsWith('city.') }.trouble", everyItem(nullValue()));
    }
}
