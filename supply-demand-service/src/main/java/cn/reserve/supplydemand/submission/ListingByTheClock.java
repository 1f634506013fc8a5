package cn.reserve.supplydemand.submission;

import cn.reserve.platform.lifecycle.UntilStopped;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** By the clock: portions of what was passed, as long as there are some. */
@ApplicationScoped
class ListingByTheClock {
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

    private void workOff() {
        boolean more = true;
        while (more && !until.isStopping()) {
            more = portion.next();
        }
    }
}
