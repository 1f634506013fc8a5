package cn.reserve.supplydemand.demand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.supplydemand.ManyRows;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every filter, order and scope of the demand list stays on an index: what is slow at 1,000,000 rows shows here as a scan of all. */
class DemandPlanTest {
    private static final Map<String, Consumer<DemandSearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "category", search -> search.category = "BOILER",
            "county", search -> search.county = "510302",
            "kind", search -> search.kind = "RENEWAL",
            "month", search -> search.purchaseBefore = "2026-02",
            "three filters",
                    search -> {
                        search.category = "BOILER";
                        search.county = "510302";
                        search.kind = "RENEWAL";
                    },
            "a word", search -> search.q = ManyRows.RARE_WORD,
            "a character", search -> search.q = "焊",
            "a word in a category",
                    search -> {
                        search.q = ManyRows.RARE_WORD;
                        search.category = "BOILER";
                    });

    private static ManyRows rows;

    @BeforeAll
    static void manyRows() throws SQLException {
        rows = ManyRows.make();
    }

    @AfterAll
    static void leave() throws SQLException {
        rows.close();
    }

    static Stream<Object[]> lists() {
        return FILTERS.keySet().stream()
                .flatMap(filter -> Stream.of(
                                new Scope.Everything(),
                                new Scope.District("510302"),
                                new Scope.Organisation(ManyRows.USCC))
                        .map(scope -> new Object[] {filter, scope}));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void readsAndCountsWithoutReadingTheWholeTable(String filter, Scope scope) throws SQLException {
        for (DemandSort key : DemandSort.values()) {
            DemandSearch search = new DemandSearch();
            Objects.requireNonNull(FILTERS.get(filter)).accept(search);
            search.sort = "-" + key.wire();
            ListQuery query = search.query(scope);

            assertThat(rows.plan(query.rows("r.id as id", search.order(), new PageParams())))
                    .doesNotContain("Seq Scan");
            assertThat(rows.plan(query.total(search.order()))).doesNotContain("Seq Scan");
        }
    }
}
