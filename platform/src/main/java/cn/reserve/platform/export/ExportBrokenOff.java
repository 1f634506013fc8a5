package cn.reserve.platform.export;

/** The file ends here without being complete. */
final class ExportBrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExportBrokenOff() {
        super("cancelled", null, false, false);
    }
}
