package cn.reserve.supplydemand.matching.following;

import cn.reserve.supplydemand.matching.index.KeepingIndex;
import cn.reserve.supplydemand.matching.index.OfferedSupply;
import cn.reserve.supplydemand.matching.index.ReadingRows;
import cn.reserve.supplydemand.matching.index.RowChunk;
import cn.reserve.supplydemand.matching.run.MatchingRuns;
import cn.reserve.supplydemand.matching.suggestion.AffectedDemands;
import cn.reserve.supplydemand.matching.suggestion.StoringSuggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One chunk of changes, in one transaction with the notes of them. */
@ApplicationScoped
class FollowingChunk {
    private static final int ROWS = 2_000;
    private static final int DEMANDS = 50;

    /** So many changed supplies of a chunk are asked whose they may be; more mean a run over all demands. */
    private static final int FEW = 200;

    private final KeepingIndex index;
    private final ReadingRows rows;
    private final AffectedDemands affected;
    private final StoringSuggestions storing;
    private final MatchingRuns runs;

    FollowingChunk(
            KeepingIndex index,
            ReadingRows rows,
            AffectedDemands affected,
            StoringSuggestions storing,
            MatchingRuns runs) {
        this.index = index;
        this.rows = rows;
        this.affected = affected;
        this.storing = storing;
        this.runs = runs;
    }

    /** Takes up changed rows; false when there was none or another replica is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean renew() {
        if (!index.isBehind() || !index.mayWrite()) {
            return false;
        }
        RowChunk chunk = index.renew(ROWS);
        Set<UUID> toMatch = new LinkedHashSet<>(chunk.demands());
        List<OfferedSupply> supplies = chunk.supplies();
        if (supplies.size() > FEW) {
            runs.wanted();
        } else if (!supplies.isEmpty()) {
            toMatch.addAll(affected.of(supplies));
            toMatch.addAll(index.demandsSuggesting(
                    supplies.stream().map(OfferedSupply::id).toList()));
        }
        index.noteToMatch(toMatch);
        return true;
    }

    /** Matches some demands again; false when none waits or another replica is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean match() {
        if (!index.mayWrite()) {
            return false;
        }
        List<UUID> demands = index.takeToMatch(DEMANDS);
        storing.store(rows.demands(demands));
        return !demands.isEmpty();
    }
}
