package cn.reserve.library.measure;

import static cn.reserve.library.measure.MeasureState.DELAYED;
import static cn.reserve.library.measure.MeasureState.DONE;
import static cn.reserve.library.measure.MeasureState.NOT_STARTED;
import static cn.reserve.library.measure.MeasureState.UNDER_WAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurePolicyTest {
    @Test
    void startsWithTheFirstProgressAndFollowsReports() {
        assertThat(MeasurePolicy.after(NOT_STARTED, EntryKind.PROGRESS, null)).isEqualTo(UNDER_WAY);
        assertThat(MeasurePolicy.after(DELAYED, EntryKind.PROGRESS, null)).isEqualTo(DELAYED);
        assertThat(MeasurePolicy.after(DELAYED, EntryKind.QUARTER_REPORT, DONE)).isEqualTo(DONE);
    }

    @Test
    void isAsFarAsItsLeadUnitsTogether() {
        assertThat(MeasurePolicy.together(List.of(DONE, DONE))).isEqualTo(DONE);
        assertThat(MeasurePolicy.together(List.of(DONE, UNDER_WAY))).isEqualTo(UNDER_WAY);
        assertThat(MeasurePolicy.together(List.of(DONE, NOT_STARTED))).isEqualTo(UNDER_WAY);
        assertThat(MeasurePolicy.together(List.of(NOT_STARTED, NOT_STARTED))).isEqualTo(NOT_STARTED);
        assertThat(MeasurePolicy.together(List.of(DONE, DELAYED))).isEqualTo(DELAYED);
    }

    @Test
    void proposesTheBureauThatAUnitIs() {
        assertThat(UnitBureaus.of("市经济和信息化局")).contains("economy");
        assertThat(UnitBureaus.of("Municipal Bureau of Culture, Radio, Television and Tourism"))
                .contains("culture-tourism");
        assertThat(UnitBureaus.of("市公安局")).isEmpty();
    }
}
