package cn.reserve.library.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the shipped rules say, on a new database and on one where they have judged. */
class ShippedWordsTest {
    private static final String MIGRATION = "/cn/reserve/library/rules/V046__one_word_for_flags.sql";
    private static final String FLAGS = """
            select number || ' ' || pass_zh || ' ' || fail_zh || ' ' || (valid_to = (now() at time zone 'Asia/Shanghai')::date)::text
            from policy_rule_version where rule_id = 'city.flags' and valid_to is not null order by number""";

    private final TestDatabase database =
            PostgresForTests.newDatabase("classpath:db/platform", "classpath:cn/reserve/library");

    @Test
    void speakOfFlagsAsPagesDo() throws SQLException {
        assertThat(texts("select pass_zh || fail_zh from policy_rule_version"))
                .hasSizeGreaterThan(10)
                .noneMatch(text -> text.contains("疑点"))
                .anyMatch(text -> text.contains("一致性提示"));
        assertThat(texts("select number::text from policy_rule_version where rule_id = 'city.flags'"))
                .containsExactly("1");
    }

    @Test
    void endTodayWhereTheyHaveJudged() throws Exception {
        run("alter table policy_rule_version disable trigger policy_rule_enacted; update policy_rule_version set"
                + " pass_zh = '无未处理的红色疑点', fail_zh = '存在未处理的红色疑点' where rule_id = 'city.flags';"
                + " alter table policy_rule_version enable trigger policy_rule_enacted");

        run(migration().replace("EXISTS (SELECT FROM project_verdicts)", "true"));
        run(migration().replace("EXISTS (SELECT FROM project_verdicts)", "true"));

        assertThat(texts(FLAGS)).containsExactly("1 无未处理的红色疑点 存在未处理的红色疑点 true");
        assertThat(texts(
                        "select number || ' ' || pass_zh || ' ' || condition || ' ' || binding from policy_rule_version"
                                + " where rule_id = 'city.flags' and valid_to is null and state = 'IN_FORCE'"
                                + " and valid_from = (now() at time zone 'Asia/Shanghai')::date + 1"))
                .containsExactly("2 无未处理的红色一致性提示 !openRedFlag true");
    }

    private static String migration() throws IOException {
        try (InputStream file = Objects.requireNonNull(ShippedWordsTest.class.getResourceAsStream(MIGRATION))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
