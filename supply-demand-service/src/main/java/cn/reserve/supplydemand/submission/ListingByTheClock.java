package cn.reserve.supplydemand.submission;

import cn.reserve.platform.lifecycle.UntilStopped;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** By the clock: portions of what was passed, as long as there are some. */
@ApplicationScoped
class ListingByTheClock {
    private static final Logger LOG = Logger.getLogger(ListingByTheClock.class);

    private final ListingPortion portion;
    private final UntilStopped until;

    ListingByTheClock(ListingPortion portion, UntilStopped until) {
        this.portion = portion;
        this.until = until;
    }

    @Scheduled(every = "${reserve.listing.every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::workOff);
    }

    /** What fails waits behind all others: one enterprise's rows hold up nobody else's. */
    private boolean next() {
        try {
            return portion.next();
        } catch (RuntimeException failure) {
            if (!until.isStopping()) {
                LOG.errorf(failure, "Passed rows could not be listed, will be tried again: %s", portion.postpone());
            }
            return false;
        }
    }

    private void workOff() {
        boolean more = true;
        while (more && !until.isStopping()) {
            more = next();
        }
    }
}
