package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.supplydemand.matching.score.Match;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** A row of the other side with its points; {@code row} is what was scored. */
record Scored<T>(UUID id, T row, Match match) {

    /** The best, of those with the same points the latest first. */
    static <T> List<Scored<T>> best(List<Scored<T>> scored, ToIntFunction<Match> by, int most) {
        Comparator<Scored<T>> bestFirst = Comparator.comparingInt((Scored<T> one) -> by.applyAsInt(one.match()))
                .reversed()
                .thenComparing(Scored::id, Comparator.reverseOrder());
        return scored.stream().sorted(bestFirst).limit(most).toList();
    }
}
