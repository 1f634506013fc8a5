package cn.reserve.supplydemand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.supplydemand.demand.AskedDemands;
import cn.reserve.supplydemand.supply.AskedSupplies;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every filter, order and scope of the lists stays on an index: what is slow at 1,000,000 rows shows here as a scan of all. */
class ListPlanTest {
    private static ManyRows rows;

    @BeforeAll
    static void manyRows() throws SQLException {
        rows = ManyRows.make();
    }

    @AfterAll
    static void leave() throws SQLException {
        rows.close();
    }

    static Stream<AskedList> lists() {
        return Stream.concat(AskedDemands.all(), AskedSupplies.all());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void readsAndCountsWithoutReadingTheWholeTable(AskedList list) throws SQLException {
        assertThat(rows.plan(list.rows())).doesNotContain("Seq Scan");
        assertThat(rows.plan(list.total())).doesNotContain("Seq Scan");
    }
}
