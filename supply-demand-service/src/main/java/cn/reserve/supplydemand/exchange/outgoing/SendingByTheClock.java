package cn.reserve.supplydemand.exchange.outgoing;

import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.platform.rest.ProblemException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** By the clock: makes packages when the city wants it so, and sends what is due. */
@ApplicationScoped
class SendingByTheClock {
    private static final Logger LOG = Logger.getLogger(SendingByTheClock.class);

    private final MakingPackage making;
    private final DeliveringPackages delivering;
    private final UntilStopped until;

    SendingByTheClock(MakingPackage making, DeliveringPackages delivering, UntilStopped until) {
        this.making = making;
        this.delivering = delivering;
        this.until = until;
    }

    @Scheduled(cron = "${reserve.exchange.make-at:off}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void make() {
        until.run(() -> {
            try {
                making.byTheClock();
            } catch (ProblemException nothing) {
                LOG.infof("No package was made: %s", nothing.getMessage());
            }
        });
    }

    @Scheduled(every = "${reserve.exchange.every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        until.run(() -> {
            boolean more = true;
            while (more && !until.isStopping()) {
                more = delivering.deliver();
            }
        });
    }
}
