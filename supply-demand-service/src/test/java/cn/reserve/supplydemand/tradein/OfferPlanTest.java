package cn.reserve.supplydemand.tradein;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.QueryPlan;
import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every filter and order of the offers stays on an index. */
class OfferPlanTest {
    private static final String USCC = "915103000000000007";
    private static final Map<String, Consumer<OfferSearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "category", search -> search.category = "CAR",
            "county", search -> search.county = "510302",
            "mine", search -> search.mine = "true",
            "category and county",
                    search -> {
                        search.category = "CAR";
                        search.county = "510302";
                    },
            "a word", search -> search.q = "焊接");

    private static Connection connection;

    @BeforeAll
    static void manyOffers() throws SQLException {
        connection = PostgresForTests.newDatabase("classpath:db/platform", "classpath:cn/reserve/supplydemand")
                .connectAsOwner();
        try (Statement statement = connection.createStatement()) {
            // Of some years, so that most are over: that is how the table looks before long.
            statement.execute("ALTER TABLE trade_in_offer SET (autovacuum_enabled = false)");
            statement.execute(
                    "INSERT INTO participant SELECT '91510300' || lpad(i::text, 10, '0'), '企业' || i, '510302',"
                            + " '自流井区', 'C34', 'SMALL', i FROM generate_series(0, 499) i");
            statement.execute(
                    "INSERT INTO trade_in_offer (id, version, uscc, county, category, title, goods, old_goods,"
                            + " deduction, terms, pick_up, place, phone, valid_from, valid_until, state, created_at, updated_at)"
                            + " SELECT uuidv7(), 0, '91510300' || lpad((i % 500)::text, 10, '0'),"
                            + " (array['510302','510303','510304','510311','510321','510322'])[1 + i % 6],"
                            + " (array['CAR','E_BIKE','APPLIANCE','FURNITURE','DECORATION','ELECTRONICS','OTHER'])[1 + (i / 7) % 7],"
                            + " (case when i % 1000 = 0 then '焊接' else '旧换新' end) || md5(i::text), '新品', '旧品', i, '规则',"
                            + " i % 2 = 0, '门店', '0813', date '2022-10-01' + i % 1200, date '2022-12-01' + i % 1200,"
                            + " (case when i % 5 = 0 then 'ENDED' else 'OPEN' end),"
                            + " timestamptz '2026-01-01 00:00:00+00' + i * interval '1 second',"
                            + " timestamptz '2026-01-01 00:00:00+00' + i * interval '1 second'"
                            + " FROM generate_series(1, 50000) i");
            statement.execute("VACUUM ANALYZE");
        }
    }

    @AfterAll
    static void leave() throws SQLException {
        connection.close();
    }

    static Stream<AskedList> lists() {
        OfferViewer viewer = new OfferViewer(Optional.of(USCC), false, false);
        return new Asking<OfferSearch, OfferSort>(
                        OfferSearch::new, (search, sort) -> search.sort = sort, OfferSearch::order, OfferSort.class)
                .each("offers", FILTERS, search -> search.query(viewer, LocalDate.of(2026, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void readsAndCountsWithoutReadingTheWholeTable(AskedList list) throws SQLException {
        assertThat(QueryPlan.of(connection, list.rows().sql(), list.rows().values()))
                .doesNotContain("Seq Scan");
        assertThat(QueryPlan.of(connection, list.total().sql(), list.total().values()))
                .doesNotContain("Seq Scan");
    }
}
