package cn.reserve.library.whitelist;

import cn.reserve.library.viewer.Viewer;
import java.util.List;
import java.util.UUID;

/**
 * Where a project stands with the list.
 *
 * @param preparers subjects of those who had a hand in preparing the batch
 */
public record ListPlace(UUID batchId, String batchNumber, BatchState batchState, List<String> preparers) {

    /** Defensive copy. */
    public ListPlace {
        preparers = List.copyOf(preparers);
    }

    /** Whether banks see the project. */
    public boolean isListed() {
        return batchState == BatchState.PUBLISHED;
    }

    /** Whether the batch is with the approver: what is judged there may not move. */
    public boolean isFrozen() {
        return batchState == BatchState.SUBMITTED || batchState == BatchState.APPROVED;
    }

    /** Whether the viewer decides about what banks see: an approver who had no hand in preparing the batch. */
    public boolean decides(Viewer viewer) {
        return BatchPolicy.decides(viewer, preparers);
    }
}
