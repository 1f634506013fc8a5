package cn.reserve.supplydemand.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final MatchingPolicy POLICY = new MatchingPolicy(MatchingWeights.standard());

    private final Wish wish = new Wish(
            EquipmentCategory.CNC_MACHINE_TOOL,
            "五轴数控机床",
            "定位精度0.005mm，2级能效",
            2,
            new BigDecimal("4000000.00"),
            YearMonth.of(2027, 3),
            "510302");

    @Test
    void givesEveryPointToAnOfferThatFitsInEveryPart() {
        Match match =
                POLICY.score(wish, offer("五轴数控机床", "定位精度0.005mm，2级能效", 2, 1_500_000, 2_000_000, 60, "510302"), TODAY);

        assertThat(match.score()).isEqualTo(100);
        assertThat(match.reasons()).extracting(MatchReason::part).containsExactly(MatchPart.values());
        assertThat(match.reasons())
                .allSatisfy(reason -> assertThat(reason.points()).isEqualTo(reason.max()));
    }

    @Test
    void givesReasonsInBothLanguages() {
        Match match = POLICY.score(wish, offer("锅炉", "", null, 1, 2, 1, "110101"), TODAY);

        assertThat(match.reasons()).allSatisfy(reason -> {
            assertThat(reason.zh()).matches("(?s).*\\p{IsHan}.*");
            assertThat(reason.en()).matches("\\p{ASCII}+");
        });
    }

    @Test
    void judgesThePriceByTheBudgetPerUnit() {
        assertThat(points(MatchPart.PRICE, offer("机床", "", 2, 1_000_000, 2_000_000, 1, "510302")))
                .isEqualTo(15);
        assertThat(points(MatchPart.PRICE, offer("机床", "", 2, 1_900_000, 2_000_001, 1, "510302")))
                .isEqualTo(10);
        assertThat(points(MatchPart.PRICE, offer("机床", "", 2, 2_000_001, 3_000_000, 1, "510302")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"99, 10", "100, 5", "130, 5", "131, 0"})
    void wantsDeliveryBeforeThePlannedMonth(int days, int points) {
        assertThat(points(MatchPart.DELIVERY, offer("机床", "", 2, 1, 2, days, "510302")))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"510302, 10", "510304, 7", "510104, 4", "110101, 0"})
    void showsNearnessAsABoundedPart(String county, int points) {
        assertThat(points(MatchPart.DISTANCE, offer("机床", "", 2, 1, 2, 1, county)))
                .isEqualTo(points);
    }

    @Test
    void neverExcludesAFarSupplier() {
        Match near = POLICY.score(wish, offer("五轴数控机床", "", 2, 1, 2, 1, "510302"), TODAY);
        Match far = POLICY.score(wish, offer("五轴数控机床", "", 2, 1, 2, 1, "110101"), TODAY);

        assertThat(far.concernsTheWish()).isTrue();
        assertThat(near.score() - far.score())
                .isEqualTo(MatchingWeights.standard().distance());
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 10", "3, 5", "4, 0"})
    void comparesTheEnergyGradeWithTheOneWanted(int grade, int points) {
        assertThat(points(MatchPart.ENERGY_GRADE, offer("机床", "", grade, 1, 2, 1, "510302")))
                .isEqualTo(points);
    }

    @Test
    void givesNoEnergyPointsWithoutAGrade() {
        assertThat(points(MatchPart.ENERGY_GRADE, offer("机床", "", null, 1, 2, 1, "510302")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"1级能效,1", "能效等级：一级,1", "能效达到3级,3", "energy grade 1,1", "三相 400 V,2"})
    void readsTheWantedGradeFromTheText(String text, int grade) {
        assertThat(WantedEnergyGrade.in(text)).isEqualTo(grade);
    }

    @Test
    void dropsOffersThatShareNeitherCategoryNorWords() {
        Offer boiler = new Offer(
                EquipmentCategory.BOILER, "锅炉", "B", "供热", "", 1, BigDecimal.ONE, BigDecimal.TWO, 1, "510302");

        assertThat(POLICY.score(wish, boiler, TODAY).concernsTheWish()).isFalse();
    }

    @Test
    void refusesWeightsThatLetDistanceDecide() {
        assertThatThrownBy(() -> new MatchingWeights(30, 25, 10, 15, 10, 11))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MatchingWeights(-1, 25, 10, 15, 10, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int points(MatchPart part, Offer offer) {
        return POLICY.score(wish, offer, TODAY).reasons().stream()
                .filter(reason -> reason.part() == part)
                .mapToInt(MatchReason::points)
                .sum();
    }

    private static Offer offer(
            String product, String keyFigures, @Nullable Integer grade, long from, long to, int days, String county) {
        return new Offer(
                EquipmentCategory.CNC_MACHINE_TOOL,
                product,
                "VMC-850",
                "机械加工",
                keyFigures,
                grade,
                BigDecimal.valueOf(from),
                BigDecimal.valueOf(to),
                days,
                county);
    }
}
