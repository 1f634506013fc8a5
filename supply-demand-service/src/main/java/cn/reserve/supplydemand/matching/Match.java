package cn.reserve.supplydemand.matching;

import java.util.List;

/** The score of one offer for one wish, and the parts it is made of. */
public record Match(int score, List<MatchReason> reasons) {
    static Match of(List<MatchReason> reasons) {
        return new Match(reasons.stream().mapToInt(MatchReason::points).sum(), List.copyOf(reasons));
    }

    /** Whether the equipment itself has anything to do with the wish: category or words in common. */
    boolean concernsTheWish() {
        return reasons.stream()
                .anyMatch(reason -> reason.points() > 0
                        && (reason.part() == MatchPart.CATEGORY || reason.part() == MatchPart.TEXT));
    }
}
