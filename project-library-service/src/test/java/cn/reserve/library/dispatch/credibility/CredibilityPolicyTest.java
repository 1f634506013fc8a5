package cn.reserve.library.dispatch.credibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CredibilityPolicyTest {
    private static final Reported BEFORE = reported("2026-05", 100_000, 500_000, 1_000_000, "厂房主体已封顶，设备基础开始浇筑。");

    @Test
    void believesAnOrdinaryMonth() {
        assertThat(codes(reported("2026-06", 200_000, 700_000, 1_200_000, "设备基础完工，首批机床到场。"), BEFORE, 10_000_000L))
                .isEmpty();
        assertThat(codes(reported("2026-06", 200_000, 700_000, 1_200_000, "设备基础完工"), null, null))
                .isEmpty();
    }

    @Test
    void doubtsTextOfTheMonthBeforeWithAnotherDate() {
        Reported copied = reported("2026-06", 200_000, 700_000, 1_200_000, "6月：厂房主体已封顶，设备基础 开始浇筑！");

        assertThat(codes(copied, BEFORE, 10_000_000L)).containsExactly(DoubtCode.TEXT_COPIED);
    }

    @Test
    void doubtsFiguresThatFall() {
        Reported fallen = new Reported(
                YearMonth.of(2026, 6),
                BigDecimal.ZERO,
                BigDecimal.valueOf(400_000),
                BigDecimal.valueOf(900_000),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                1,
                "设备安装");

        assertThat(CredibilityPolicy.doubts(fallen, BEFORE, null, List.of()))
                .extracting(Doubt::code, Doubt::field)
                .containsExactly(
                        tuple(DoubtCode.FIGURE_FELL, "investedTotal"),
                        tuple(DoubtCode.FIGURE_FELL, "investedYear"),
                        tuple(DoubtCode.FIGURE_FELL, "funds"),
                        tuple(DoubtCode.FIGURE_FELL, "fundsPaid"),
                        tuple(DoubtCode.FIGURE_FELL, "installed"));
    }

    @Test
    void aNewYearBeginsAtNothing() {
        Reported january = reported("2027-01", 100_000, 100_000, 1_100_000, "冬季停工，组织设备验收");

        assertThat(codes(january, reported("2026-12", 100_000, 900_000, 1_000_000, "设备调试"), null))
                .isEmpty();
    }

    @Test
    void doubtsSumsThatDoNotAddUpFromOneMonthToTheNext() {
        assertThat(codes(reported("2026-06", 200_000, 700_000, 1_500_000, "首批机床到场"), BEFORE, null))
                .containsExactly(DoubtCode.SUM_DIFFERS);
        assertThat(codes(reported("2026-07", 200_000, 700_000, 1_500_000, "首批机床到场"), BEFORE, null))
                .isEmpty();
    }

    @Test
    void doubtsJumps() {
        assertThat(codes(reported("2026-06", 6_000_000, 6_500_000, 7_000_000, "首批机床到场"), BEFORE, 10_000_000L))
                .containsExactly(DoubtCode.JUMP);
        assertThat(codes(reported("2026-06", 2_000_000, 2_500_000, 3_000_000, "首批机床到场"), BEFORE, 100_000_000L))
                .containsExactly(DoubtCode.JUMP);
        assertThat(codes(reported("2026-06", 100_000, 600_000, 12_100_000, "首批机床到场"), null, 10_000_000L))
                .containsExactly(DoubtCode.OVER_TOTAL);
    }

    @Test
    void namesPhotosThatAreElsewhere() {
        assertThat(CredibilityPolicy.doubts(BEFORE, null, null, List.of("现场.jpg")))
                .containsExactly(new Doubt(DoubtCode.PHOTO_REUSED, "photos", null, "现场.jpg"));
    }

    private static List<DoubtCode> codes(Reported now, @Nullable Reported before, @Nullable Long total) {
        BigDecimal investment = total == null ? null : BigDecimal.valueOf(total);
        return CredibilityPolicy.doubts(now, before, investment, List.of()).stream()
                .map(Doubt::code)
                .toList();
    }

    private static Reported reported(String period, long month, long year, long total, String summary) {
        return new Reported(
                YearMonth.parse(period),
                BigDecimal.valueOf(month),
                BigDecimal.valueOf(year),
                BigDecimal.valueOf(total),
                BigDecimal.valueOf(2_000_000),
                BigDecimal.valueOf(500_000),
                3,
                summary);
    }
}
