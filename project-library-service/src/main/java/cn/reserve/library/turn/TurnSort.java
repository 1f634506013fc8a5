package cn.reserve.library.turn;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of turns: open ones by their deadline, ended ones by their end. */
final class TurnSort {
    private TurnSort() {}

    /** Of open turns. */
    enum OfOpen implements ListSort {
        DUE_AT(SortColumn.time("dueAt", "t.due_at"));

        private final SortColumn by;

        OfOpen(SortColumn by) {
            this.by = by;
        }

        @Override
        public SortColumn by() {
            return by;
        }
    }

    /** Of ended turns. */
    enum OfDone implements ListSort {
        ENDED_AT(SortColumn.time("endedAt", "t.ended_at"));

        private final SortColumn by;

        OfDone(SortColumn by) {
            this.by = by;
        }

        @Override
        public SortColumn by() {
            return by;
        }
    }
}
