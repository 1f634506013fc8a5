package cn.reserve.platform.export;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Tells about once a second how far an export is, and hears whether it was cancelled. Progress is for information: when it cannot be
 * told, the rows go on.
 */
final class ExportPulse {
    private static final Logger LOG = Logger.getLogger(ExportPulse.class);
    private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

    /** How often the end is told: a run that never ends would keep its person from the next one for two minutes. */
    private static final int TIMES = 3;

    private final ExportRuns runs;
    private final UUID id;
    private long written;
    private long told = System.nanoTime();

    ExportPulse(ExportRuns runs, UUID id) {
        this.runs = runs;
        this.id = id;
    }

    void expects(long rows) {
        goOn(told(() -> runs.reached(id, 0, rows)));
    }

    /** A row was written. */
    void beat() {
        written++;
        if (System.nanoTime() - told >= EVERY) {
            goOn(told(() -> runs.reached(id, written, null)));
            told = System.nanoTime();
        }
    }

    void done() {
        goOn(ended(ExportState.DONE));
    }

    void failed() {
        ended(ExportState.FAILED);
    }

    private Heard ended(ExportState state) {
        Heard heard = Heard.NOTHING;
        for (int i = 0; i < TIMES && heard == Heard.NOTHING; i++) {
            heard = told(() -> runs.end(id, written, state));
        }
        return heard;
    }

    /** What came back when it was told. */
    private enum Heard {
        RUNNING,
        OVER,
        /** It could not be told: all connections in use, the database away for a moment. */
        NOTHING
    }

    private Heard told(BooleanSupplier telling) {
        try {
            return telling.getAsBoolean() ? Heard.RUNNING : Heard.OVER;
        } catch (RuntimeException trouble) {
            LOG.warnf(trouble, "How far export %s is, %d rows, could not be kept", id, written);
            return Heard.NOTHING;
        }
    }

    private static void goOn(Heard heard) {
        if (heard == Heard.OVER) {
            throw new ExportBrokenOff();
        }
    }
}
