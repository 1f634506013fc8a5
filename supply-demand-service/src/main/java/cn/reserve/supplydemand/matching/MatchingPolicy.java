package cn.reserve.supplydemand.matching;

import cn.reserve.platform.standards.Yuan;
import cn.reserve.supplydemand.equipment.Bigrams;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Scores an offer for a wish in visible parts; the same inputs always give the same score.
 *
 * <p>Distance is the only part that looks at where the supplier is; it is bounded by {@link MatchingWeights} and never excludes
 * (fair-competition rule: a local supplier may be shown as near, not preferred by exclusion).
 */
public final class MatchingPolicy {
    private final MatchingWeights weights;

    public MatchingPolicy(MatchingWeights weights) {
        this.weights = weights;
    }

    /**
     * @param today the day on which an order could be placed
     * @return the score and one reason per part, in the order of {@link MatchPart}
     */
    public Match score(Wish wish, Offer offer, LocalDate today) {
        return Match.of(List.of(
                category(wish, offer),
                text(wish, offer),
                energyGrade(wish, offer),
                price(wish, offer),
                delivery(wish, offer, today),
                distance(wish, offer)));
    }

    private MatchReason category(Wish wish, Offer offer) {
        boolean same = wish.category() == offer.category();
        return new MatchReason(
                MatchPart.CATEGORY,
                same ? weights.category() : 0,
                weights.category(),
                same
                        ? "类别相同：" + offer.category().zh()
                        : "类别不同：" + offer.category().zh(),
                (same ? "Same category: " : "Another category: ")
                        + offer.category().en());
    }

    private MatchReason text(Wish wish, Offer offer) {
        double share = Bigrams.shareFound(wish.wantedEquipment() + " " + wish.keyFigures(), offer.text());
        long percent = Math.round(share * 100);
        return new MatchReason(
                MatchPart.TEXT,
                (int) Math.round(share * weights.text()),
                weights.text(),
                "所需设备与技术指标的文字有" + percent + "%出现在供给描述中",
                percent + " % of the wanted equipment's words appear in the offer");
    }

    private MatchReason energyGrade(Wish wish, Offer offer) {
        int max = weights.energyGrade();
        Integer offered = offer.energyGrade();
        if (offered == null) {
            return new MatchReason(MatchPart.ENERGY_GRADE, 0, max, "供给未标注能效等级", "The offer states no energy grade");
        }
        int wanted = WantedEnergyGrade.in(wish.keyFigures() + " " + wish.wantedEquipment());
        String zh = "供给能效" + offered + "级，需求" + wanted + "级" + (offered <= wanted ? "，满足" : "，不满足");
        String en = "Offered energy grade " + offered + ", wanted " + wanted + (offered <= wanted ? " or better" : "");
        int points = offered <= wanted ? max : offered == wanted + 1 ? max / 2 : 0;
        return new MatchReason(MatchPart.ENERGY_GRADE, points, max, zh, en);
    }

    private MatchReason price(Wish wish, Offer offer) {
        int max = weights.price();
        BigDecimal perUnit = wish.budget().divide(BigDecimal.valueOf(wish.quantity()), 2, RoundingMode.HALF_UP);
        if (offer.priceTo().compareTo(perUnit) <= 0) {
            return price(
                    max,
                    "价格在单台预算" + Yuan.wan(perUnit) + "万元以内",
                    "The price is within the budget of CNY " + Yuan.thousands(perUnit) + " k per unit");
        }
        if (offer.priceFrom().compareTo(perUnit) <= 0) {
            return price(
                    max * 2 / 3,
                    "最低价在单台预算" + Yuan.wan(perUnit) + "万元以内，最高价超出",
                    "The lowest price is within the budget of CNY " + Yuan.thousands(perUnit)
                            + " k per unit, the highest is above it");
        }
        return price(
                0,
                "最低价" + Yuan.wan(offer.priceFrom()) + "万元超出单台预算" + Yuan.wan(perUnit) + "万元",
                "The lowest price of CNY " + Yuan.thousands(offer.priceFrom()) + " k is above the budget of CNY "
                        + Yuan.thousands(perUnit) + " k per unit");
    }

    private MatchReason price(int points, String zh, String en) {
        return new MatchReason(MatchPart.PRICE, points, weights.price(), zh, en);
    }

    private MatchReason delivery(Wish wish, Offer offer, LocalDate today) {
        LocalDate arrival = today.plusDays(offer.deliveryDays());
        LocalDate monthBegins = wish.purchaseMonth().atDay(1);
        int max = weights.delivery();
        if (arrival.isBefore(monthBegins)) {
            return delivery(
                    max, arrival, "早于计划采购月" + wish.purchaseMonth(), "before the planned month " + wish.purchaseMonth());
        }
        if (!arrival.isAfter(wish.purchaseMonth().atEndOfMonth())) {
            return delivery(
                    max / 2,
                    arrival,
                    "在计划采购月" + wish.purchaseMonth() + "之内",
                    "within the planned month " + wish.purchaseMonth());
        }
        return delivery(
                0, arrival, "晚于计划采购月" + wish.purchaseMonth(), "after the planned month " + wish.purchaseMonth());
    }

    private MatchReason delivery(int points, LocalDate arrival, String zh, String en) {
        return new MatchReason(
                MatchPart.DELIVERY,
                points,
                weights.delivery(),
                "今日订货可于" + arrival + "交付，" + zh,
                "Ordered today it arrives on " + arrival + ", " + en);
    }

    private MatchReason distance(Wish wish, Offer offer) {
        Nearness nearness = Nearness.between(wish.county(), offer.county());
        return new MatchReason(
                MatchPart.DISTANCE,
                nearness.pointsOf(weights.distance()),
                weights.distance(),
                nearness.zh() + "（距离最多占" + weights.distance() + "分，不作排除）",
                nearness.en() + " (distance gives at most " + weights.distance() + " points and excludes nobody)");
    }
}
