package cn.reserve.library.whitelist;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import java.util.List;

/** Who may do what with a batch now; holds the two-person rule. Pure. */
final class BatchPolicy {
    private BatchPolicy() {}

    /** Whether the viewer decides about this batch: an approver who had no hand in preparing it. */
    static boolean decides(Viewer viewer, List<String> preparers) {
        return viewer.is(Role.COMMISSION_APPROVER) && !preparers.contains(viewer.subject());
    }

    /** Everything the viewer may do now. */
    static List<BatchAction> actions(Viewer viewer, BatchState state, List<String> preparers, boolean empty) {
        boolean prepares = viewer.is(Role.COMMISSION_PREPARER);
        boolean decides = decides(viewer, preparers);
        return switch (state) {
            case PREPARING -> {
                List<BatchAction> preparing = empty
                        ? List.of(BatchAction.EDIT_ENTRIES)
                        : List.of(BatchAction.EDIT_ENTRIES, BatchAction.SUBMIT);
                yield prepares ? preparing : List.of();
            }
            case SUBMITTED -> decides ? List.of(BatchAction.APPROVE, BatchAction.RETURN) : List.of();
            case APPROVED -> decides ? List.of(BatchAction.PUBLISH, BatchAction.RETURN) : List.of();
            case PUBLISHED -> decides ? List.of(BatchAction.REVOKE) : List.of();
        };
    }
}
