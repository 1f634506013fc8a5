package cn.reserve.library.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.stacking.EstimatePolicy.Estimate;
import cn.reserve.library.stacking.EstimatePolicy.Figures;
import cn.reserve.library.stacking.EstimatePolicy.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EstimatePolicyTest {
    private static final Terms BONDS = terms(Support.SHARE_OF_FIXED_ASSETS, "15", 0, null);
    private static final Terms CENTRAL = terms(Support.INTEREST_BY_MONTHS, "1.5", 24, null);
    private static final Terms SICHUAN = terms(Support.INTEREST_BY_DAYS, "1.5", 12, "5000000");

    @Test
    void givesBondsFifteenPercentOfFixedAssets() {
        assertThat(EstimatePolicy.of(BONDS, figures("40000000.55", null, 0)).amount())
                .isEqualByComparingTo("6000000.08");
    }

    @Test
    void discountsForTwoYearsAtMost() {
        Estimate estimate = EstimatePolicy.of(CENTRAL, figures(null, "6000000", 36));

        assertThat(estimate.amount()).isEqualByComparingTo("180000.00");
        assertThat(estimate.lines().getFirst().zh()).contains("36").contains("取 24 个月");
        assertThat(estimate.lines().get(1).zh()).isEqualTo("贷款 6,000,000.00 元 × 1.5% × 24 ÷ 12");
    }

    @Test
    void saysThatADiscountIsNotMoreThanTheInterestPaid() {
        Estimate estimate = EstimatePolicy.of(CENTRAL, figures(null, "6000000", 12));

        assertThat(estimate.amount()).isEqualByComparingTo("90000.00");
        assertThat(estimate.lines().getLast().zh()).isEqualTo("实际贴息不超过实际支付的利息");
        assertThat(estimate.lines().getLast().amount()).isNull();
    }

    @Test
    void countsSichuansDaysOverThreeHundredSixty() {
        assertThat(EstimatePolicy.of(SICHUAN, figures(null, "6000000", 36)).amount())
                .isEqualByComparingTo("91250.00");
    }

    @Test
    void stopsAtSichuansCeiling() {
        Estimate estimate = EstimatePolicy.of(SICHUAN, figures(null, "900000000", 12));

        assertThat(estimate.amount()).isEqualByComparingTo("5000000.00");
        assertThat(estimate.lines()).hasSize(4);
    }

    @Test
    void saysWhatIsMissing() {
        Estimate estimate = EstimatePolicy.of(CENTRAL, figures("1", null, 0));

        assertThat(estimate.amount()).isNull();
        assertThat(estimate.lines().getFirst().en()).contains("the loan wanted");
    }

    @Test
    void doesNotGuessTheTerm() {
        Estimate estimate = EstimatePolicy.of(CENTRAL, figures(null, "6000000", null));

        assertThat(estimate.amount()).isNull();
        assertThat(estimate.lines().getFirst().en()).contains("the loan's term");
    }

    private static Terms terms(Support support, String percent, int months, @Nullable String ceiling) {
        return new Terms(support, new BigDecimal(percent), months, ceiling == null ? null : new BigDecimal(ceiling));
    }

    private static Figures figures(@Nullable String fixed, @Nullable String loan, @Nullable Integer months) {
        return new Figures(money(fixed), money(loan), months, LocalDate.of(2026, 3, 1));
    }

    private static @Nullable BigDecimal money(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
