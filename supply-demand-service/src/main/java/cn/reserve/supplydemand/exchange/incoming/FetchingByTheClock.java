package cn.reserve.supplydemand.exchange.incoming;

import cn.reserve.platform.lifecycle.UntilStopped;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** By the clock: asks the province for what is new. */
@ApplicationScoped
class FetchingByTheClock {
    private final FetchingPackages fetching;
    private final UntilStopped until;

    FetchingByTheClock(FetchingPackages fetching, UntilStopped until) {
        this.fetching = fetching;
        this.until = until;
    }

    @Scheduled(
            every = "${reserve.exchange.fetch-every:5m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fetch() {
        until.run(fetching::byTheClock);
    }
}
