package cn.reserve.supplydemand.matching.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a text search finds: the rows with most pairs of the sought characters. It looks at every row, so it misses nothing by haste. */
final class PlainTextSearch {
    private final Map<String, List<Integer>> rows = new HashMap<>();
    private int size;

    void add(String text) {
        for (String pair : pairs(text)) {
            rows.computeIfAbsent(pair, key -> new ArrayList<>()).add(size);
        }
        size++;
    }

    /** Numbers of the best rows, best first. */
    List<Integer> best(String sought, int most) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String pair : pairs(sought)) {
            for (int row : rows.getOrDefault(pair, List.of())) {
                shared.merge(row, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at + 1 < lower.length(); at++) {
            if (Character.isLetterOrDigit(lower.charAt(at)) && Character.isLetterOrDigit(lower.charAt(at + 1))) {
                pairs.add(lower.substring(at, at + 2));
            }
        }
        return pairs;
    }
}
