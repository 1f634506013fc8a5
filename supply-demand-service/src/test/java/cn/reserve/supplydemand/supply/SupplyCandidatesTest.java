package cn.reserve.supplydemand.supply;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.supplydemand.ManyRows;
import cn.reserve.supplydemand.equipment.Bigrams;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupplyCandidatesTest {
    private static ManyRows rows;

    @BeforeAll
    static void manyRows() throws SQLException {
        rows = ManyRows.make();
    }

    @AfterAll
    static void leave() throws SQLException {
        rows.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"焊接机器人", "数控机床", "焊接数控机床冷却塔", ""})
    void areFoundWithoutReadingTheWholeTable(String wanted) throws SQLException {
        String plan =
                rows.plan(SupplyCandidates.statement(EquipmentCategory.BOILER, Bigrams.of(wanted), ManyRows.USCC));

        assertThat(plan).doesNotContain("Seq Scan");
    }

    @Test
    void areNotLookedForByWordsWhereThereAreNone() {
        assertThat(SupplyCandidates.statement(EquipmentCategory.BOILER, List.of(), ManyRows.USCC)
                        .sql())
                .doesNotContain("search_keys");
    }
}
