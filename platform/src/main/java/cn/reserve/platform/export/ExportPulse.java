package cn.reserve.platform.export;

import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Tells about once a second how far an export is, and hears whether it was cancelled. */
final class ExportPulse {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

    private final ExportRuns runs;
    private final UUID id;
    private long written;
    private long told = System.nanoTime();

    ExportPulse(ExportRuns runs, UUID id) {
        this.runs = runs;
        this.id = id;
    }

    void expects(long rows) {
        goOn(runs.reached(id, 0, rows));
    }

    /** A row was written. */
    void beat() {
        written++;
        if (System.nanoTime() - told >= EVERY) {
            goOn(runs.reached(id, written, null));
            told = System.nanoTime();
        }
    }

    void done() {
        goOn(runs.end(id, written, ExportState.DONE));
    }

    void failed() {
        runs.end(id, written, ExportState.FAILED);
    }

    private static void goOn(boolean running) {
        if (!running) {
            throw new ExportBrokenOff();
        }
    }
}
