package cn.reserve.supplydemand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.supplydemand.catalogue.AskedCatalogue;
import cn.reserve.supplydemand.consumergoods.AskedGoods;
import cn.reserve.supplydemand.demand.AskedDemands;
import cn.reserve.supplydemand.diagnosis.AskedDiagnoses;
import cn.reserve.supplydemand.disposal.AskedDisposals;
import cn.reserve.supplydemand.docking.AskedDockings;
import cn.reserve.supplydemand.enquiry.AskedEnquiries;
import cn.reserve.supplydemand.matching.index.AskedLooks;
import cn.reserve.supplydemand.matching.matched.AskedMatched;
import cn.reserve.supplydemand.provider.AskedProviders;
import cn.reserve.supplydemand.recycler.AskedRecyclers;
import cn.reserve.supplydemand.submission.AskedSubmissions;
import cn.reserve.supplydemand.supply.AskedSupplies;
import java.sql.SQLException;
import java.util.function.Function;
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
        return Stream.of(
                        AskedDemands.all(),
                        AskedSupplies.all(),
                        AskedMatched.all(),
                        AskedSubmissions.all(),
                        AskedDockings.all(),
                        AskedProviders.all(),
                        AskedDiagnoses.all(),
                        AskedCatalogue.all(),
                        AskedGoods.all(),
                        AskedEnquiries.all(),
                        AskedRecyclers.all(),
                        AskedDisposals.all())
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void readsAndCountsWithoutReadingTheWholeTable(AskedList list) throws SQLException {
        assertThat(rows.plan(list.rows())).doesNotContain("Seq Scan");
        assertThat(rows.plan(list.total())).doesNotContain("Seq Scan");
    }

    static Stream<AskedLooks> looks() {
        return AskedLooks.all();
    }

    /** A few thousand kinds may be read in one go, the rows never. */
    @ParameterizedTest
    @MethodSource("looks")
    void matchingLooksAtSomeHundredRows(AskedLooks look) throws SQLException {
        assertThat(rows.plan(look.statement()))
                .doesNotContain(
                        "Seq Scan on supply_match", "Seq Scan on demand_match", "Seq Scan on equipment_kind_term");
    }
}
