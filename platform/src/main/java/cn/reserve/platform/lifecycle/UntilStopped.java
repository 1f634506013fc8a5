package cn.reserve.platform.lifecycle;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Work by the clock, up to the end of the application. A turn that the end cuts short is nobody's failure: its transaction is rolled back,
 * and the next start, or another replica, does it again.
 */
@ApplicationScoped
public class UntilStopped {
    private static final Logger LOG = Logger.getLogger(UntilStopped.class);

    private volatile boolean stopping;

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Whether the application is ending; long turns ask between two steps. */
    public boolean isStopping() {
        return stopping;
    }

    /** One turn; none begins once the application is ending. A failure passes through, unless the end is its cause. */
    public void run(Runnable turn) {
        if (stopping) {
            return;
        }
        try {
            turn.run();
        } catch (RuntimeException failure) {
            if (!stopping) {
                throw failure;
            }
            LOG.debugf(failure, "A turn was cut short by the end of the application");
        }
    }
}
