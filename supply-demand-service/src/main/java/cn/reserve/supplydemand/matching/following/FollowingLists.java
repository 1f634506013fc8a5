package cn.reserve.supplydemand.matching.following;

import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.supplydemand.matching.run.MatchingRuns;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
            more = worked(chunk::changed, chunk::renew) || worked(chunk::toMatch, chunk::match) || step();
        }
    }

    /** What fails as a whole, such as a database that does not answer, does not end the other work. */
    private boolean worked(Supplier<List<Long>> waiting, Predicate<List<Long>> work) {
        try {
            return takenUp(waiting.get(), work);
        } catch (RuntimeException failure) {
            if (!until.isStopping()) {
                LOG.warn("Changed rows could not be taken up, will be tried again", failure);
            }
            return false;
        }
    }

    /** Halves what fails down to the note that it fails for: one row holds up nobody else's. */
    private boolean takenUp(List<Long> notes, Predicate<List<Long>> work) {
        if (notes.isEmpty() || until.isStopping()) {
            return false;
        }
        try {
            return work.test(notes);
        } catch (RuntimeException failure) {
            if (until.isStopping()) {
                return false;
            }
            if (notes.size() == 1) {
                putAside(notes.getFirst(), failure);
                return true;
            }
            int half = notes.size() / 2;
            boolean first = takenUp(notes.subList(0, half), work);
            return takenUp(notes.subList(half, notes.size()), work) || first;
        }
    }

    private void putAside(long note, RuntimeException failure) {
        chunk.putAside(note)
                .ifPresent(
                        row -> LOG.errorf(failure, "Note %d (%s) could not be taken up and is put aside", note, row));
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
