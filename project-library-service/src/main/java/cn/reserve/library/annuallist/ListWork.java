package cn.reserve.library.annuallist;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Page;
import jakarta.enterprise.context.ApplicationScoped;

/** How many lists wait for somebody. */
@ApplicationScoped
public class ListWork {
    private final AnnualLists lists;

    ListWork(AnnualLists lists) {
        this.lists = lists;
    }

    /** Lists handed in by somebody else that the viewer may confirm. */
    public long toConfirm(Viewer viewer) {
        return lists.countSubmittedByOthers(viewer, Page.COUNT_LIMIT);
    }

    /** Lists of the viewer's own unit that came back. */
    public long returned(Viewer viewer) {
        return lists.countReturned(viewer, Page.COUNT_LIMIT);
    }
}
