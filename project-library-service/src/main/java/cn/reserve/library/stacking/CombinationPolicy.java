package cn.reserve.library.stacking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The best lawful combination: the largest sum, then the largest set, of programmes of which none excludes another and each has one of
 * those that it needs. Exact, by depth-first search that leaves a branch as soon as all that is left cannot reach the best. Pure.
 */
final class CombinationPolicy {
    private static final int MOST = 24;

    private final List<Offer> offers;
    private final long[] excluded;
    private final long[] needed;
    private final BigDecimal[] rest;
    private long best;
    private BigDecimal bestSum = BigDecimal.ONE.negate();

    /** A programme and what it would give, yuan. */
    record Offer(String programme, BigDecimal amount) {}

    /**
     * What may go with what.
     *
     * @param exclusions pairs, in either order
     * @param needs for a programme the alternatives of which it needs one; absent when it needs none
     */
    record Law(Set<Pair> exclusions, Map<String, Set<String>> needs) {}

    /** Two programmes. */
    record Pair(String one, String other) {}

    /** The programmes chosen, in the order of their names, and what they give together. */
    record Combination(List<String> programmes, BigDecimal total) {}

    private CombinationPolicy(List<Offer> given, Law law) {
        if (given.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " programmes");
        }
        offers = given.stream()
                .sorted(Comparator.comparing(Offer::amount).reversed().thenComparing(Offer::programme))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < offers.size(); i++) {
            places.put(offers.get(i).programme(), i);
        }
        excluded = new long[offers.size()];
        needed = new long[offers.size()];
        for (Pair pair : law.exclusions()) {
            Integer one = places.get(pair.one());
            Integer other = places.get(pair.other());
            if (one != null && other != null) {
                excluded[one] |= 1L << other;
                excluded[other] |= 1L << one;
            }
        }
        needs(law, places);
        rest = new BigDecimal[offers.size() + 1];
        rest[offers.size()] = BigDecimal.ZERO;
        for (int i = offers.size() - 1; i >= 0; i--) {
            rest[i] = rest[i + 1].add(offers.get(i).amount());
        }
    }

    private void needs(Law law, Map<String, Integer> places) {
        law.needs().forEach((programme, alternatives) -> {
            Integer place = places.get(programme);
            if (place != null) {
                // Needs what is not on offer: its own bit never helps, so it is marked as excluded by itself.
                long mask = alternatives.stream()
                        .filter(places::containsKey)
                        .mapToLong(name -> 1L << places.getOrDefault(name, 0))
                        .reduce(0, (one, other) -> one | other);
                needed[place] = mask;
                if (mask == 0) {
                    excluded[place] |= 1L << place;
                }
            }
        });
    }

    static Combination best(List<Offer> offers, Law law) {
        CombinationPolicy search = new CombinationPolicy(offers, law);
        search.from(0, 0, BigDecimal.ZERO);
        List<String> chosen = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < search.offers.size(); i++) {
            if ((search.best & (1L << i)) != 0) {
                chosen.add(search.offers.get(i).programme());
                total = total.add(search.offers.get(i).amount());
            }
        }
        return new Combination(chosen.stream().sorted().toList(), total);
    }

    private void from(int place, long chosen, BigDecimal sum) {
        if (sum.add(rest[place]).compareTo(bestSum) < 0) {
            return;
        }
        if (place == offers.size()) {
            if (hasWhatItNeeds(chosen) && isBetter(chosen, sum)) {
                best = chosen;
                bestSum = sum;
            }
            return;
        }
        long own = 1L << place;
        if ((excluded[place] & (chosen | own)) == 0) {
            from(place + 1, chosen | own, sum.add(offers.get(place).amount()));
        }
        from(place + 1, chosen, sum);
    }

    private boolean isBetter(long chosen, BigDecimal sum) {
        int compared = sum.compareTo(bestSum);
        return compared > 0 || (compared == 0 && Long.bitCount(chosen) > Long.bitCount(best));
    }

    private boolean hasWhatItNeeds(long chosen) {
        for (int i = 0; i < offers.size(); i++) {
            boolean taken = (chosen & (1L << i)) != 0;
            if (taken && needed[i] != 0 && (needed[i] & chosen) == 0) {
                return false;
            }
        }
        return true;
    }
}
