package cn.reserve.library.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.reserve.Balances.Movement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesPolicyTest {

    @Test
    void knowsTheDaysOfAQuarter() {
        assertThat(Quarter.of(LocalDate.of(2026, 11, 22))).isEqualTo(new Quarter(2026, 4));
        assertThat(new Quarter(2026, 1).before(1)).isEqualTo(new Quarter(2025, 4));
        assertThat(new Quarter(2026, 2).firstDay()).isEqualTo("2026-04-01");
        assertThat(new Quarter(2026, 2).lastDay()).isEqualTo("2026-06-30");
        assertThat(Quarter.read("2026-Q3").orElseThrow().key()).isEqualTo(20263);
        assertThat(Quarter.ofKey(20263).wire()).isEqualTo("2026-Q3");
    }

    @Test
    void addsUpWhatCameAndWent() {
        List<Movement> movements = List.of(
                moved(ProjectStage.RESERVED, 20241, 10, 0),
                moved(ProjectStage.RESERVED, 20262, 5, 4),
                moved(ProjectStage.UNDER_CONSTRUCTION, 20262, 4, 0));

        List<QuarterTotal> series = SeriesPolicy.series(new Quarter(2026, 3), movements);

        assertThat(series).hasSize(24);
        assertThat(series.getFirst()).isEqualTo(total("2024-Q4", ProjectStage.RESERVED, 10, 0));
        assertThat(series)
                .contains(
                        total("2026-Q2", ProjectStage.RESERVED, 11, 5),
                        total("2026-Q2", ProjectStage.UNDER_CONSTRUCTION, 4, 4),
                        total("2026-Q3", ProjectStage.RESERVED, 11, 0));
    }

    private static Movement moved(ProjectStage stage, int quarter, int entered, int gone) {
        return new Movement(stage, quarter, entered, BigDecimal.valueOf(entered), gone, BigDecimal.valueOf(gone));
    }

    private static QuarterTotal total(String quarter, ProjectStage stage, int stock, int entered) {
        return new QuarterTotal(quarter, stage, stock, BigDecimal.valueOf(stock), entered, BigDecimal.valueOf(entered));
    }
}
