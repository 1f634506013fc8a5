package cn.reserve.library.offline;

import java.util.Optional;

/** The offline check, for tests of what writes its files. */
public final class OfflineFixture {
    private OfflineFixture() {}

    /** The first thing that does not fit; empty when all is intact. */
    public static Optional<String> trouble(String file) {
        return WhitelistCheck.check(file).trouble();
    }
}
