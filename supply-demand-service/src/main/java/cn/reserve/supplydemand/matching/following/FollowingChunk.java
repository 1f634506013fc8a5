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
import java.util.Optional;
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

    /** The next notes of changed rows. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> changed() {
        return index.changed(ROWS);
    }

    /** The next notes of demands to match again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> toMatch() {
        return index.toMatch(DEMANDS);
    }

    /** Takes up changed rows; false when another replica is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean renew(List<Long> notes) {
        if (!index.mayWrite()) {
            return false;
        }
        RowChunk chunk = index.renew(notes);
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

    /** Matches some demands again; false when another replica is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean match(List<Long> notes) {
        if (!index.mayWrite()) {
            return false;
        }
        storing.store(rows.demands(index.takeToMatch(notes)));
        return true;
    }

    /** Puts a note aside that cannot be taken up; which row it is of. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<String> putAside(long note) {
        return index.putAside(note);
    }
}
