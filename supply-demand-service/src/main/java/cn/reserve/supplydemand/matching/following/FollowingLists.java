package cn.reserve.supplydemand.matching.following;

import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.supplydemand.matching.run.MatchingRuns;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** By the clock: first changed rows, then demands to match again, then a run, as long as there is something to do. */
@ApplicationScoped
class FollowingLists {
    private static final Logger LOG = Logger.getLogger(FollowingLists.class);

    private final FollowingChunk chunk;
    private final MatchingRuns runs;
    private final UntilStopped until;

    FollowingLists(FollowingChunk chunk, MatchingRuns runs, UntilStopped until) {
        this.chunk = chunk;
        this.runs = runs;
        this.until = until;
    }

    @Scheduled(every = "${reserve.matching.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::workOff);
    }

    /** Rows that change while a run is at it come first: people wait for them. */
    private void workOff() {
        boolean more = true;
        while (more && !until.isStopping()) {
            more = chunk.renew() || chunk.match() || step();
        }
    }

    private boolean step() {
        try {
            return runs.step();
        } catch (RuntimeException failure) {
            if (!until.isStopping()) {
                LOG.warnf(failure, "A chunk of demands could not be matched, will be tried again");
                runs.failed();
            }
            return false;
        }
    }
}
