package cn.reserve.library.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.stacking.CombinationPolicy.Combination;
import cn.reserve.library.stacking.CombinationPolicy.Law;
import cn.reserve.library.stacking.CombinationPolicy.Offer;
import cn.reserve.library.stacking.CombinationPolicy.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CombinationPolicyTest {

    @Test
    void takesTheLargestSumNotTheLargestProgramme() {
        Combination best = CombinationPolicy.best(
                List.of(offer("bonds", 10), offer("discount", 6), offer("province", 5)),
                new Law(Set.of(new Pair("bonds", "discount"), new Pair("province", "bonds")), Map.of()));

        assertThat(best.programmes()).containsExactly("discount", "province");
        assertThat(best.total()).isEqualByComparingTo("11");
    }

    @Test
    void takesAlongWhatAProgrammeNeeds() {
        Law law = new Law(Set.of(), Map.of("discount", Set.of("relending-1", "relending-2")));

        assertThat(CombinationPolicy.best(List.of(offer("discount", 6), offer("relending-2", 0)), law)
                        .programmes())
                .containsExactly("discount", "relending-2");
        assertThat(CombinationPolicy.best(List.of(offer("discount", 6), offer("other", 0)), law)
                        .programmes())
                .containsExactly("other");
    }

    @Test
    void givesNothingForNothing() {
        Combination best = CombinationPolicy.best(List.of(), new Law(Set.of(), Map.of()));

        assertThat(best.programmes()).isEmpty();
        assertThat(best.total()).isZero();
    }

    @Test
    void findsWhatTryingAllFinds() {
        SplittableRandom random = new SplittableRandom(2026);
        for (int round = 0; round < 2_000; round++) {
            List<Offer> offers = new ArrayList<>();
            int number = random.nextInt(11);
            for (int i = 0; i < number; i++) {
                offers.add(offer("p" + i, random.nextInt(6)));
            }
            Law law = law(random, number);

            Combination best = CombinationPolicy.best(offers, law);

            assertThat(best.total()).as("round %d", round).isEqualByComparingTo(tryingAll(offers, law));
            assertThat(isLawful(new HashSet<>(best.programmes()), law)).isTrue();
        }
    }

    private static Law law(SplittableRandom random, int number) {
        Set<Pair> exclusions = new HashSet<>();
        Map<String, Set<String>> needs = new HashMap<>();
        for (int i = 0; i < number; i++) {
            for (int other = 0; other <= number; other++) {
                if (i != other && random.nextInt(5) == 0) {
                    exclusions.add(new Pair("p" + i, "p" + other));
                }
                if (i != other && random.nextInt(12) == 0) {
                    needs.computeIfAbsent("p" + i, _ -> new HashSet<>()).add("p" + other);
                }
            }
        }
        return new Law(exclusions, needs);
    }

    private static BigDecimal tryingAll(List<Offer> offers, Law law) {
        BigDecimal best = BigDecimal.ZERO;
        for (int mask = 0; mask < 1 << offers.size(); mask++) {
            Set<String> chosen = new HashSet<>();
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < offers.size(); i++) {
                if ((mask & (1 << i)) != 0) {
                    chosen.add(offers.get(i).programme());
                    sum = sum.add(offers.get(i).amount());
                }
            }
            if (isLawful(chosen, law)) {
                best = best.max(sum);
            }
        }
        return best;
    }

    private static boolean isLawful(Set<String> chosen, Law law) {
        return law.exclusions().stream().noneMatch(pair -> chosen.contains(pair.one()) && chosen.contains(pair.other()))
                && chosen.stream()
                        .allMatch(programme -> !law.needs().containsKey(programme)
                                || law.needs().getOrDefault(programme, Set.of()).stream()
                                        .anyMatch(chosen::contains));
    }

    private static Offer offer(String programme, long amount) {
        return new Offer(programme, BigDecimal.valueOf(amount));
    }
}
