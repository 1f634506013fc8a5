package cn.reserve.library.merging;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How near two enterprises' names are, their legal form and place left out. Pure. */
final class NamePolicy {
    private static final String UNSAYING = "股份|有限|责任|公司|集团|总厂|四川省|四川|自贡市|自贡|[\\s()（）·,，.。-]";
    private static final double NEAR = 0.6;
    private static final int MOST_KEYS = 12;

    private NamePolicy() {}

    /** What of a name tells it from others. */
    static String core(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll(UNSAYING, "");
    }

    /**
     * Pairs of pairs: three characters in a row that a duplicate is likely to share; the pair itself of a short piece. None goes across
     * what was left out, for no name on file has such a pair.
     */
    static List<String[]> keys(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(UNSAYING))
                .flatMap(NamePolicy::keysOfPiece)
                .limit(MOST_KEYS)
                .toList();
    }

    private static Stream<String[]> keysOfPiece(String piece) {
        if (piece.length() < 2) {
            return Stream.empty();
        }
        if (piece.length() == 2) {
            return Stream.<String[]>of(new String[] {piece});
        }
        return IntStream.range(0, piece.length() - 2).mapToObj(i ->
                new String[] {piece.substring(i, i + 2), piece.substring(i + 1, i + 3)});
    }

    static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    /** Whether two cores share most of their pairs. */
    static boolean isNear(String one, String other) {
        return likeness(one, other) >= NEAR;
    }

    /** From 0, nothing in common, to 1, the same pairs. */
    static double likeness(String one, String other) {
        Set<String> left = pairs(one);
        Set<String> right = pairs(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        return 2.0 * shared.size() / (left.size() + right.size());
    }

    private static Set<String> pairs(String core) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < core.length(); i++) {
            pairs.add(core.substring(i, i + 2));
        }
        return pairs;
    }
}
