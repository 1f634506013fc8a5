package cn.reserve.library.dispatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.dispatch.round.Known;
import cn.reserve.library.form.Funding;
import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportPolicyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate STARTED = LocalDate.parse("2026-03-02");

    @Test
    void takesFiguresThatGoTogether() {
        assertThat(wrong(figures(1, 2, 3, 4, ImageProgress.PREPARATION, null, null), null, false))
                .isEmpty();
        assertThat(wrong(figures(1, 2, 3, 4, ImageProgress.CONSTRUCTION, STARTED, null), STARTED, false))
                .isEmpty();
        assertThat(wrong(figures(1, 2, 3, 4, ImageProgress.COMMISSIONED, STARTED, TODAY), STARTED, true))
                .isEmpty();
    }

    @Test
    void monthIsPartOfYearAndYearOfAllAndPaidOfWhatIsInPlace() {
        assertThat(wrong(figures(3, 2, 1, 6, ImageProgress.APPROVAL, null, null), null, false))
                .containsExactly("investedYear", "investedTotal", "fundsPaid");
    }

    @Test
    void imageProgressAgreesWithTheDays() {
        assertThat(wrong(figures(1, 2, 3, 4, ImageProgress.COMMISSIONED, null, null), null, true))
                .containsExactly("startedOn", "completedOn");
        assertThat(wrong(figures(1, 2, 3, 4, ImageProgress.PREPARATION, STARTED, null), null, true))
                .containsExactly("progress");
        assertThat(wrong(figures(1, 2, 3, 4, ImageProgress.COMMISSIONED, TODAY, TODAY.minusDays(1)), null, true))
                .containsExactly("completedOn");
    }

    @Test
    void aNewDayNeedsAPhotoAndAConfirmedOneIsRepeated() {
        assertThat(wrong(figures(1, 2, 3, 4, ImageProgress.CONSTRUCTION, STARTED, null), null, false))
                .containsExactly("startedOn");
        assertThat(wrong(figures(1, 2, 3, 4, ImageProgress.CONSTRUCTION, TODAY, null), STARTED, true))
                .containsExactly("startedOn");
        assertThat(wrong(figures(1, 2, 3, 4, ImageProgress.CONSTRUCTION, TODAY.plusDays(1), null), null, true))
                .containsExactly("startedOn");
    }

    private static List<String> wrong(ReportFigures figures, @Nullable LocalDate confirmed, boolean photos) {
        Known known = new Known(new UUID(0, 1), true, null, null, null, null, confirmed, null, 0, null);
        return ReportPolicy.violations(figures, known, TODAY, photos).stream()
                .map(Violation::field)
                .toList();
    }

    private static ReportFigures figures(
            int period,
            int year,
            int total,
            int paid,
            ImageProgress progress,
            @Nullable LocalDate started,
            @Nullable LocalDate completed) {
        return new ReportFigures(
                BigDecimal.valueOf(period),
                BigDecimal.valueOf(year),
                BigDecimal.valueOf(total),
                List.of(new Funding(Funding.Source.OWN, BigDecimal.valueOf(5))),
                BigDecimal.valueOf(paid),
                progress,
                started,
                completed,
                0,
                "进展",
                null);
    }
}
