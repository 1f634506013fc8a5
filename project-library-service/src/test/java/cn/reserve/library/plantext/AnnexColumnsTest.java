package cn.reserve.library.plantext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.reserve.library.plantext.PlanReading.ReadMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnexColumnsTest {
    @Test
    void readsByTheHeadingsWhereNumbersAndFurtherUnitsHaveColumns() {
        PlanReading read = PlanText.read("附件\n序号\t重点举措\t牵头责任单位\t配合单位\n"
                + "1\t推动工业领域设备更新\t市经济和信息化局\t市发展改革委、市财政局\n"
                + "2\t更新住宅老旧电梯\t市住房城乡建设局\t\n");

        assertThat(read.measures())
                .extracting(ReadMeasure::text, ReadMeasure::leads, ReadMeasure::others, ReadMeasure::notes)
                .containsExactly(
                        tuple("推动工业领域设备更新", List.of("市经济和信息化局"), List.of("市发展改革委", "市财政局"), List.of()),
                        tuple("更新住宅老旧电梯", List.of("市住房城乡建设局"), List.of(), List.of()));
    }
}
