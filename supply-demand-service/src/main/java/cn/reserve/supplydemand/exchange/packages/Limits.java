package cn.reserve.supplydemand.exchange.packages;

/** How large a package may be: as large as a file that is sent by the gateway. */
public final class Limits {
    public static final int PACKAGE_BYTES = 12 << 20;
    public static final long PART_BYTES = 256L << 20;
    public static final int MOST_ROWS = 100_000;
    static final int MANIFEST_BYTES = 256 << 10;
    static final int SIGNATURE_BYTES = 4 << 10;
    static final int ROW_CHARS = 16 << 10;
    static final int MOST_ENTRIES = 5;

    /** So many faults are named; who makes a program mends with fewer. */
    public static final int FAULTS_NAMED = 100;

    private Limits() {}
}
