package cn.reserve.supplydemand.matching.ranking;

import cn.reserve.supplydemand.matching.score.Match;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** A row of the other side with its points; {@code row} is what was scored. */
public record Scored<T>(UUID id, T row, Match match) {

    /** The best, of those with the same points the latest first. */
    public static <T> List<Scored<T>> best(List<Scored<T>> scored, ToIntFunction<Match> by, int most) {
        Comparator<Scored<T>> bestFirst = Comparator.comparingInt((Scored<T> one) -> by.applyAsInt(one.match()))
                .reversed()
                .thenComparing(Scored::id, Comparator.reverseOrder());
        return scored.stream().sorted(bestFirst).limit(most).toList();
    }
}
