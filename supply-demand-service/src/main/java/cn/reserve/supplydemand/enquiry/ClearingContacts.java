package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.platform.standards.CityTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;

/** By the clock: how somebody is reached is forgotten when nobody needs it any more. */
@ApplicationScoped
class ClearingContacts {
    /** Our estimate of how long two sides go on talking about one question. */
    private static final int MONTHS_AFTER_THE_END = 6;

    /** What nobody answers or closes. */
    private static final int MONTHS_OPEN = 12;

    private final Enquiries enquiries;
    private final UntilStopped until;
    private final Clock clock;

    ClearingContacts(Enquiries enquiries, UntilStopped until, Clock clock) {
        this.enquiries = enquiries;
        this.until = until;
        this.clock = clock;
    }

    @Scheduled(
            every = "${reserve.contacts.every:6h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(() -> {
            boolean more = true;
            while (more && !until.isStopping()) {
                more = clear();
            }
        });
    }

    /** Clears some; whether there may be more. */
    @Transactional
    boolean clear() {
        ZonedDateTime now = clock.instant().atZone(CityTime.ZONE);
        Instant ended = now.minusMonths(MONTHS_AFTER_THE_END).toInstant();
        Instant asked = now.minusMonths(MONTHS_OPEN).toInstant();
        return enquiries.clearContacts(ended, asked) > 0;
    }
}
