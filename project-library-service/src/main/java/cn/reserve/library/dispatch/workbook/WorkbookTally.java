package cn.reserve.library.dispatch.workbook;

import cn.reserve.library.dispatch.workbook.WorkbookResult.WrongCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is known of a workbook while it is read. */
final class WorkbookTally {
    private static final int CELLS = 1_000;

    private final boolean storing;
    private final List<WrongCell> cells = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();
    private int right;
    private int left;
    private int wrong;

    WorkbookTally(boolean storing) {
        this.storing = storing;
    }

    boolean isFirst(UUID project) {
        return seen.add(project);
    }

    boolean isWrong() {
        return wrong > 0;
    }

    void right() {
        right++;
    }

    void left() {
        left++;
    }

    void wrong(List<WrongCell> found) {
        wrong++;
        cells.addAll(found.subList(0, Math.min(found.size(), CELLS - cells.size())));
    }

    WorkbookResult result() {
        return new WorkbookResult(right + left + wrong, right, left, wrong, storing, List.copyOf(cells));
    }
}
