package cn.reserve.library.whitelist;

import cn.reserve.library.search.ListSort;

/** Sort keys of the whitelist's lists. */
final class WhitelistSort {
    private WhitelistSort() {}

    /** Of batches. */
    enum OfBatches implements ListSort {
        UPDATED_AT;

        @Override
        public String wire() {
            return "updatedAt";
        }

        @Override
        public String column() {
            return "b.updated_at";
        }

        @Override
        public Kind kind() {
            return Kind.TIME;
        }
    }

    /** Of candidates. */
    enum OfCandidates implements ListSort {
        UPDATED_AT;

        @Override
        public String wire() {
            return "updatedAt";
        }

        @Override
        public String column() {
            return "p.updated_at";
        }

        @Override
        public Kind kind() {
            return Kind.TIME;
        }
    }

    /** Of entries on the list. */
    enum OfEntries implements ListSort {
        PUBLISHED_AT("publishedAt", "e.published_at", Kind.TIME),
        NAME("name", "e.name", Kind.TEXT);

        private final String wire;
        private final String column;
        private final Kind kind;

        OfEntries(String wire, String column, Kind kind) {
            this.wire = wire;
            this.column = column;
            this.kind = kind;
        }

        @Override
        public String wire() {
            return wire;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }
}
