package cn.reserve.supplydemand.matching.words;

import java.util.Collection;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How much two names have in common, rare words counting more. */
public final class Likeness {
    private Likeness() {}

    /**
     * @param weight of a term: the rarer, the more
     * @return 0 (nothing) to 1 (the same terms): twice what both have, of what each has
     */
    public static double between(Set<String> one, Set<String> other, ToDoubleFunction<String> weight) {
        double all = sum(one, weight) + sum(other, weight);
        if (all <= 0) {
            return 0;
        }
        double shared = 0;
        for (String term : one) {
            if (other.contains(term)) {
                shared += weight.applyAsDouble(term);
            }
        }
        return Math.min(1, 2 * shared / all);
    }

    private static double sum(Collection<String> terms, ToDoubleFunction<String> weight) {
        double sum = 0;
        for (String term : terms) {
            sum += weight.applyAsDouble(term);
        }
        return sum;
    }
}
