package cn.reserve.supplydemand.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.matching.words.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final MatchingPolicy POLICY = new MatchingPolicy(MatchingWeights.standard());

    private final Wish wish = new Wish(
            EquipmentCategory.CNC_MACHINE_TOOL,
            Figures.in("定位精度0.005mm，主轴功率15kW"),
            2,
            new BigDecimal("2000000.00"),
            YearMonth.of(2027, 3),
            "510302");

    @Test
    void givesEveryPointToAnOfferThatFitsInEveryPart() {
        Offer offer = offer("定位精度5μm，主轴功率15000W", 2, 1_500_000, 2_000_000, 60, "510302");
        Match match = POLICY.score(wish, offer, 1, TODAY);

        assertThat(match.score()).isEqualTo(100);
        List<MatchReason> reasons = POLICY.reasons(wish, offer, match, TODAY);
        assertThat(reasons).extracting(MatchReason::part).containsExactly(MatchPart.values());
        assertThat(reasons).allSatisfy(reason -> assertThat(reason.points()).isEqualTo(reason.max()));
    }

    @Test
    void givesReasonsInBothLanguages() {
        Offer offer = offer("功率7kW", null, 1, 2, 1, "110101");

        assertThat(POLICY.reasons(wish, offer, POLICY.score(wish, offer, 0.2, TODAY), TODAY))
                .allSatisfy(reason -> {
                    assertThat(reason.zh()).matches("(?s).*\\p{IsHan}.*");
                    assertThat(reason.en()).doesNotMatch("(?s).*\\p{IsHan}.*");
                });
    }

    @Test
    void judgesThePriceByTheBudgetPerUnit() {
        assertThat(points(MatchPart.PRICE, offer("", 2, 1_000_000, 2_000_000, 1, "510302")))
                .isEqualTo(12);
        assertThat(points(MatchPart.PRICE, offer("", 2, 1_900_000, 2_000_001, 1, "510302")))
                .isEqualTo(8);
        assertThat(points(MatchPart.PRICE, offer("", 2, 2_000_001, 3_000_000, 1, "510302")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"99, 8", "100, 4", "130, 4", "131, 0"})
    void wantsDeliveryBeforeThePlannedMonth(int days, int points) {
        assertThat(points(MatchPart.DELIVERY, offer("", 2, 1, 2, days, "510302")))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"510302, 10", "510304, 7", "510104, 4", "110101, 0"})
    void showsNearnessAsABoundedPart(String county, int points) {
        assertThat(points(MatchPart.DISTANCE, offer("", 2, 1, 2, 1, county))).isEqualTo(points);
    }

    @Test
    void neverExcludesAFarSupplier() {
        Match near = POLICY.score(wish, offer("", 2, 1, 2, 1, "510302"), 1, TODAY);
        Match far = POLICY.score(wish, offer("", 2, 1, 2, 1, "110101"), 1, TODAY);

        assertThat(far.concernsTheWish()).isTrue();
        assertThat(near.score() - far.score())
                .isEqualTo(MatchingWeights.standard().distance());
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "2, 8", "3, 4", "4, 0"})
    void comparesTheEnergyGradeWithTheOneWanted(int grade, int points) {
        assertThat(points(MatchPart.ENERGY_GRADE, offer("", grade, 1, 2, 1, "510302")))
                .isEqualTo(points);
    }

    @Test
    void givesNoEnergyPointsWithoutAGrade() {
        assertThat(points(MatchPart.ENERGY_GRADE, offer("", null, 1, 2, 1, "510302")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"1级能效,1", "能效等级：一级,1", "能效达到3级,3", "energy grade 1,1", "三相 400 V,2"})
    void readsTheWantedGradeFromTheText(String text, int grade) {
        assertThat(WantedEnergyGrade.in(text)).isEqualTo(grade);
    }

    @Test
    void dropsOffersThatShareNeitherCategoryNorWords() {
        Offer boiler = new Offer(EquipmentCategory.BOILER, List.of(), 1, BigDecimal.ONE, BigDecimal.TWO, 1, "510302");

        assertThat(POLICY.score(wish, boiler, 0, TODAY).concernsTheWish()).isFalse();
    }

    @Test
    void countsPriceAndNearnessOnlyAsFarAsTheNameFits() {
        Offer offer = offer("", 2, 1, 2, 1, "510302");

        assertThat(POLICY.score(wish, offer, 0.05, TODAY).score())
                .isLessThan(POLICY.score(wish, offer("", null, 1, 9_000_000, 900, "110101"), 0.8, TODAY)
                        .score());
        assertThat(POLICY.score(wish, offer, 0, TODAY).of(MatchPart.PRICE)).isZero();
        assertThat(POLICY.score(wish, offer, MatchingPolicy.CERTAIN, TODAY).of(MatchPart.PRICE))
                .isEqualTo(MatchingWeights.standard().price());
    }

    @Test
    void asksForAHundredPointsAndASmallDistance() {
        assertThat(MatchingWeights.standard().areValid()).isTrue();
        assertThat(new MatchingWeights(15, 30, 17, 8, 12, 7, 11).areValid()).isFalse();
        assertThat(new MatchingWeights(15, 30, 17, 8, 12, 8, 9).areValid()).isFalse();
        assertThat(new MatchingWeights(-1, 46, 17, 8, 12, 8, 10).areValid()).isFalse();
    }

    private int points(MatchPart part, Offer offer) {
        return POLICY.score(wish, offer, 1, TODAY).of(part);
    }

    private static Offer offer(
            String keyFigures, @Nullable Integer grade, long from, long to, int days, String county) {
        return new Offer(
                EquipmentCategory.CNC_MACHINE_TOOL,
                Figures.in(keyFigures),
                grade,
                BigDecimal.valueOf(from),
                BigDecimal.valueOf(to),
                days,
                county);
    }
}
