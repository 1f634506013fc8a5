package cn.reserve.library.retired;

import cn.reserve.platform.lifecycle.UntilStopped;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** By the clock: what projects retire that were commissioned before this was told. Once it is done there is nothing left to find. */
@ApplicationScoped
class PublishingByTheClock {
    private final PublishingRetired publishing;
    private final UntilStopped until;

    PublishingByTheClock(PublishingRetired publishing, UntilStopped until) {
        this.publishing = publishing;
        this.until = until;
    }

    @Scheduled(every = "${reserve.retired.every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::workOff);
    }

    private void workOff() {
        boolean more = true;
        while (more && !until.isStopping()) {
            more = publishing.publishEarlier();
        }
    }
}
