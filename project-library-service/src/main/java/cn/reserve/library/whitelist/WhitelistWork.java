package cn.reserve.library.whitelist;

import jakarta.enterprise.context.ApplicationScoped;

/** How much work waits at the whitelist, for the to-do page. */
@ApplicationScoped
public class WhitelistWork {
    private final Batches batches;
    private final Candidates candidates;

    WhitelistWork(Batches batches, Candidates candidates) {
        this.batches = batches;
        this.candidates = candidates;
    }

    /** Batches that stand in a state. */
    public long batchesIn(BatchState state) {
        return batches.countIn(state);
    }

    /** Admitted projects that are not listed; looks at no more than 10,001. */
    public long candidates() {
        return candidates.count();
    }
}
