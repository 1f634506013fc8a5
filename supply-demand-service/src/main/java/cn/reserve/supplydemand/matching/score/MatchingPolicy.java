package cn.reserve.supplydemand.matching.score;

import cn.reserve.supplydemand.matching.words.Figures;
import java.time.LocalDate;
import java.util.List;

/**
 * Scores an offer for a wish in visible parts; the same inputs always give the same score.
 *
 * <p>Distance is the only part that looks at where the supplier is; it is bounded by {@link MatchingWeights} and never excludes
 * (fair-competition rule: a local supplier may be shown as near, not preferred by exclusion).
 */
public final class MatchingPolicy {
    /** From this likeness of names on the other parts count in full; below, in proportion (our estimate). */
    static final double CERTAIN = 0.6;

    private final MatchingWeights weights;

    public MatchingPolicy(MatchingWeights weights) {
        this.weights = weights;
    }

    /** How much price, delivery and the like count when names are alike to this degree, 0 to 1. */
    static double counting(double likeness) {
        return Math.clamp(likeness / CERTAIN, 0, 1);
    }

    /**
     * @param likeness of what is wanted and what is offered, by name, 0 to 1
     * @param today the day on which an order could be placed
     */
    public Match score(Wish wish, Offer offer, double likeness, LocalDate today) {
        double counting = counting(likeness);
        return Match.of(List.of(
                wish.category() == offer.category() ? weights.category() : 0,
                points(likeness, weights.text()),
                points(counting * Figures.met(wish.figures(), offer.figures()), weights.figures()),
                points(counting * energyGrade(wish, offer), weights.energyGrade()),
                points(counting * price(wish, offer), weights.price()),
                points(counting * delivery(wish, offer, today), weights.delivery()),
                points(
                        counting
                                * Nearness.between(wish.county(), offer.county())
                                        .share(),
                        weights.distance())));
    }

    /** The parts of a score in words. */
    public List<MatchReason> reasons(Wish wish, Offer offer, Match match, LocalDate today) {
        return new ReasonWords(wish, offer, weights).of(match, today);
    }

    private static int points(double share, int most) {
        return (int) Math.round(share * most);
    }

    private static double energyGrade(Wish wish, Offer offer) {
        Integer offered = offer.energyGrade();
        if (offered == null) {
            return 0;
        }
        return offered <= wish.wantedGrade() ? 1 : offered == wish.wantedGrade() + 1 ? 0.5 : 0;
    }

    private static double price(Wish wish, Offer offer) {
        if (offer.priceTo().compareTo(wish.perUnit()) <= 0) {
            return 1;
        }
        return offer.priceFrom().compareTo(wish.perUnit()) <= 0 ? 2 / 3.0 : 0;
    }

    private static double delivery(Wish wish, Offer offer, LocalDate today) {
        LocalDate arrival = today.plusDays(offer.deliveryDays());
        if (arrival.isBefore(wish.purchaseMonth().atDay(1))) {
            return 1;
        }
        return arrival.isAfter(wish.purchaseMonth().atEndOfMonth()) ? 0 : 0.5;
    }
}
