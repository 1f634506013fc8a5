package cn.reserve.supplydemand.matching.score;

import cn.reserve.platform.standards.Yuan;
import cn.reserve.supplydemand.matching.words.Figure;
import cn.reserve.supplydemand.matching.words.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why each part of a score has its points, in both languages. */
final class ReasonWords {
    private final Wish wish;
    private final Offer offer;
    private final MatchingWeights weights;

    ReasonWords(Wish wish, Offer offer, MatchingWeights weights) {
        this.wish = wish;
        this.offer = offer;
        this.weights = weights;
    }

    List<MatchReason> of(Match match, LocalDate today) {
        return List.of(
                category(match),
                text(match),
                figures(match),
                energyGrade(match),
                price(match),
                delivery(match, today),
                distance(match));
    }

    private MatchReason reason(Match match, MatchPart part, String zh, String en) {
        return new MatchReason(part, match.of(part), weights.of(part), zh, en);
    }

    private MatchReason category(Match match) {
        boolean same = wish.category() == offer.category();
        return reason(
                match,
                MatchPart.CATEGORY,
                (same ? "类别相同：" : "类别不同：") + offer.category().zh(),
                (same ? "Same category: " : "Another category: ")
                        + offer.category().en());
    }

    private MatchReason text(Match match) {
        int percent = weights.text() == 0 ? 0 : match.of(MatchPart.TEXT) * 100 / weights.text();
        return reason(
                match,
                MatchPart.TEXT,
                "设备名称相似度" + percent + "%，同义词视为相同，其他各项按相似度折算",
                "The names are alike to " + percent
                        + " %; synonyms count as the same, the other parts count in proportion");
    }

    private MatchReason figures(Match match) {
        if (wish.figures().isEmpty()) {
            return reason(match, MatchPart.FIGURES, "需求未提出量化指标", "The demand names no technical figure");
        }
        List<Figure> met = wish.figures().stream()
                .filter(figure -> Figures.best(figure, offer.figures()) > 0.99)
                .toList();
        List<Figure> missed =
                wish.figures().stream().filter(figure -> !met.contains(figure)).toList();
        String zh = (met.isEmpty() ? "" : "满足" + list(met, "、"))
                + (met.isEmpty() || missed.isEmpty() ? "" : "；")
                + (missed.isEmpty() ? "" : "未达到或未说明" + list(missed, "、"));
        String en = (met.isEmpty() ? "" : "Meets " + list(met, ", "))
                + (met.isEmpty() || missed.isEmpty() ? "" : "; ")
                + (missed.isEmpty() ? "" : "Does not meet or state " + list(missed, ", "));
        return reason(match, MatchPart.FIGURES, zh, en);
    }

    private static String list(List<Figure> figures, String between) {
        return figures.stream().map(Figure::said).collect(Collectors.joining(between));
    }

    private MatchReason energyGrade(Match match) {
        Integer offered = offer.energyGrade();
        if (offered == null) {
            return reason(match, MatchPart.ENERGY_GRADE, "供给未标注能效等级", "The offer states no energy grade");
        }
        int wanted = wish.wantedGrade();
        return reason(
                match,
                MatchPart.ENERGY_GRADE,
                "供给能效" + offered + "级，需求" + wanted + "级" + (offered <= wanted ? "，满足" : "，不满足"),
                "Offered energy grade " + offered + ", wanted " + wanted + (offered <= wanted ? " or better" : ""));
    }

    private MatchReason price(Match match) {
        Function<BigDecimal, String> thousands = amount -> "CNY " + Yuan.thousands(amount) + " k";
        BigDecimal perUnit = wish.perUnit();
        if (offer.priceTo().compareTo(perUnit) <= 0) {
            return reason(
                    match,
                    MatchPart.PRICE,
                    "价格在单台预算" + Yuan.wan(perUnit) + "万元以内",
                    "The price is within the budget of " + thousands.apply(perUnit) + " per unit");
        }
        if (offer.priceFrom().compareTo(perUnit) <= 0) {
            return reason(
                    match,
                    MatchPart.PRICE,
                    "最低价在单台预算" + Yuan.wan(perUnit) + "万元以内，最高价超出",
                    "The lowest price is within the budget of " + thousands.apply(perUnit)
                            + " per unit, the highest is above it");
        }
        return reason(
                match,
                MatchPart.PRICE,
                "最低价" + Yuan.wan(offer.priceFrom()) + "万元超出单台预算" + Yuan.wan(perUnit) + "万元",
                "The lowest price of " + thousands.apply(offer.priceFrom()) + " is above the budget of "
                        + thousands.apply(perUnit) + " per unit");
    }

    private MatchReason delivery(Match match, LocalDate today) {
        LocalDate arrival = today.plusDays(offer.deliveryDays());
        String month = wish.purchaseMonth().toString();
        boolean before = arrival.isBefore(wish.purchaseMonth().atDay(1));
        boolean late = arrival.isAfter(wish.purchaseMonth().atEndOfMonth());
        return reason(
                match,
                MatchPart.DELIVERY,
                "今日订货可于" + arrival + "交付，"
                        + (before ? "早于计划采购月" + month : late ? "晚于计划采购月" + month : "在计划采购月" + month + "之内"),
                "Ordered today it arrives on " + arrival + ", " + (before ? "before" : late ? "after" : "within")
                        + " the planned month " + month);
    }

    private MatchReason distance(Match match) {
        Nearness nearness = Nearness.between(wish.county(), offer.county());
        return reason(
                match,
                MatchPart.DISTANCE,
                nearness.zh() + "（距离最多占" + weights.distance() + "分，不作排除）",
                nearness.en() + " (distance gives at most " + weights.distance() + " points and excludes nobody)");
    }
}
