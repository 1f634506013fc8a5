package cn.reserve.library.whitelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other features may ask of the whitelist: how much work waits there, and whether a project stands on it. */
@ApplicationScoped
public class WhitelistWork {
    private final Batches batches;
    private final Candidates candidates;

    WhitelistWork(Batches batches, Candidates candidates) {
        this.batches = batches;
        this.candidates = candidates;
    }

    /** Whether banks see the project: a published entry that nobody revoked. */
    public boolean isListed(UUID projectId) {
        return batches.isListed(projectId);
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
