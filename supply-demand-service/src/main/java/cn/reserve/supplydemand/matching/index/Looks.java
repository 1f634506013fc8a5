package cn.reserve.supplydemand.matching.index;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many rows of each alike kind a look may read: more of those that are most alike. */
final class Looks {
    private static final int OF_THE_BEST = 40;
    private static final int OF_GOOD_ONES = 20;
    private static final int OF_SOME = 6;
    private static final int OF_OTHERS = 3;
    private static final int GOOD_ONES = 4;
    private static final int SOME = 12;

    private Looks() {}

    static Long[] ids(List<AlikeKind> kinds) {
        return kinds.stream().map(AlikeKind::id).toArray(Long[]::new);
    }

    static Integer[] most(List<AlikeKind> kinds) {
        return IntStream.range(0, kinds.size()).mapToObj(Looks::most).toArray(Integer[]::new);
    }

    private static int most(int place) {
        if (place == 0) {
            return OF_THE_BEST;
        }
        return place < GOOD_ONES ? OF_GOOD_ONES : place < SOME ? OF_SOME : OF_OTHERS;
    }

    static Map<Long, Double> likeness(List<AlikeKind> kinds) {
        return kinds.stream().collect(Collectors.toMap(AlikeKind::id, AlikeKind::likeness));
    }
}
