package cn.reserve.supplydemand.supply;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.supplydemand.ManyRows;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every filter and order of the supply list stays on an index, as {@code DemandPlanTest} has it for demands. */
class SupplyPlanTest {
    private static final Map<String, Consumer<SupplySearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "category", search -> search.category = "BOILER",
            "county", search -> search.county = "510302",
            "mine", search -> search.mine = "true",
            "category and county",
                    search -> {
                        search.category = "BOILER";
                        search.county = "510302";
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

    static Stream<String> filters() {
        return FILTERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void readsAndCountsWithoutReadingTheWholeTable(String filter) throws SQLException {
        for (SupplySort key : SupplySort.values()) {
            SupplySearch search = new SupplySearch();
            Objects.requireNonNull(FILTERS.get(filter)).accept(search);
            search.sort = "-" + key.wire();
            ListQuery query = search.query(Optional.of(ManyRows.USCC));

            assertThat(rows.plan(query.rows("r.id as id", search.order(), new PageParams())))
                    .doesNotContain("Seq Scan");
            assertThat(rows.plan(query.total(search.order()))).doesNotContain("Seq Scan");
        }
    }
}
