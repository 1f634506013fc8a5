package cn.reserve.financing.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.platform.listing.SearchText;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Among 50,000 needs, a text that few have is found without looking at the others. */
class NeedSearchIndexTest {
    private static final int ROWS = 50_000;
    private static final int WITH_RARE_TEXT = 5;
    private static final String LOOKED_AT =
            "SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) FROM pg_stat_user_tables WHERE relname = 'need'";

    private static TestDatabase database;

    @BeforeAll
    static void fill() throws SQLException {
        database = PostgresForTests.newDatabase("classpath:db/platform", "classpath:cn/reserve/financing");
        execute("ALTER TABLE need SET (autovacuum_enabled = false)");
        execute(
                "INSERT INTO need (project_id, project_code, project_name, field, county, county_name, uscc, enterprise_name,"
                        + " amount, published_at, source_position, updated_at)"
                        + " SELECT gen_random_uuid(), CASE WHEN i % 10000 = 3 THEN '2026-㐇' WHEN i % 2 = 0 THEN '2026-' || i END,"
                        + " CASE WHEN i % 10000 = 1 THEN '㐂炉''节\\能' ELSE '数控机床' || md5(i::text) END, 'INDUSTRY', '510302', '自流井区',"
                        + " '91510300' || lpad(i::text, 10, '0'),"
                        + " CASE WHEN i % 10000 = 3 THEN '自贡企业㐆' ELSE '自贡企业' || i END,"
                        + " i, timestamptz '2026-01-01 00:00:00+00' + i * interval '1 second', i, now()"
                        + " FROM generate_series(1, " + ROWS + ") i");
        execute("VACUUM ANALYZE need");
    }

    /** A single character within, at the beginning and at the very end of the text; and signs that a query has a use for. */
    @ParameterizedTest
    @ValueSource(strings = {"㐂", "㐂炉", "炉'节", "节\\能", "㐆", "㐇"})
    void findsARareTextByItsIndex(String typed) throws SQLException {
        long before = number(LOOKED_AT);

        Page<NeedRow> found = page(typed);

        assertThat(found.total()).isEqualTo(WITH_RARE_TEXT);
        assertThat(found.items()).hasSize(WITH_RARE_TEXT);
        await().until(() -> number(LOOKED_AT) > before);
        assertThat(number(LOOKED_AT) - before).isLessThan(100);
    }

    @Test
    void countsACommonCharacterToTheLimitOnly() {
        Page<NeedRow> found = page("床");

        assertThat(found.total()).isEqualTo(Page.EXACT_TO);
        assertThat(found.totalIsExact()).isFalse();
        assertThat(found.items()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\\", ":*", "&", "!", "a | b", "' & '", "(", "<->"})
    void takesTheSignsOfAQueryAsText(String typed) {
        assertThat(page(typed).items())
                .allSatisfy(
                        row -> assertThat((row.projectName() + row.enterpriseName()).toLowerCase(java.util.Locale.ROOT))
                                .contains(typed));
    }

    private static Page<NeedRow> page(String typed) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.app());
        source.setPassword(database.password());
        NeedSearch.Criteria criteria = new NeedSearch.Criteria(
                SearchText.of(typed), null, null, null, null, null, new Sort<>(NeedSort.PUBLISHED_AT, true));
        return new NeedListing(source)
                .page(new NeedScope(DisclosurePolicy.Reader.AUDITOR, null, null), criteria, new PageParams());
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
