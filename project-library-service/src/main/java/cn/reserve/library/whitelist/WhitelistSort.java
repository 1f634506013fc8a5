package cn.reserve.library.whitelist;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the whitelist's lists. */
final class WhitelistSort {
    private WhitelistSort() {}

    /** Of batches. */
    enum OfBatches implements ListSort {
        UPDATED_AT;

        @Override
        public SortColumn by() {
            return SortColumn.time("updatedAt", "b.updated_at");
        }
    }

    /** Of candidates. */
    enum OfCandidates implements ListSort {
        UPDATED_AT;

        @Override
        public SortColumn by() {
            return SortColumn.time("updatedAt", "s.updated_at");
        }
    }

    /** Of entries on the list. */
    enum OfEntries implements ListSort {
        PUBLISHED_AT(SortColumn.time("publishedAt", "e.published_at")),
        NAME(SortColumn.text("name", "e.name"));

        private final SortColumn by;

        OfEntries(SortColumn by) {
            this.by = by;
        }

        @Override
        public SortColumn by() {
            return by;
        }
    }
}
