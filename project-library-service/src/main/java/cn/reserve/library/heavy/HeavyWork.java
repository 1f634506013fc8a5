package cn.reserve.library.heavy;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The few threads on which work that keeps a processor busy is done, and the short queue before them. */
@Singleton
public class HeavyWork {
    private static final int WAITING_FOR_EACH = 4;
    private static final int COME_AGAIN_SECONDS = 5;

    /** With the 15 seconds that one decoding may take, below the 30 of the gateway. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final ExecutorService threads;
    private final Semaphore places;
    private final int mostWaiting;
    private final Duration patience;

    /** With one processor left to everything else. */
    public HeavyWork() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), PATIENCE);
    }

    HeavyWork(int atOnce, Duration patience) {
        this.threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("heavy-", 0).daemon().factory());
        this.places = new Semaphore(atOnce, true);
        this.mostWaiting = atOnce * WAITING_FOR_EACH;
        this.patience = patience;
    }

    /**
     * Does the work on another thread and waits for it; it must neither need the request's context nor wait for anything.
     *
     * @throws cn.reserve.platform.rest.ProblemException 503 {@code service.busy} when too many wait already or the wait is too long; what
     *     the work itself refuses
     */
    public <T> T run(Callable<T> work) {
        if (isFull() || !entered()) {
            throw busy();
        }
        try {
            return done(threads.submit(work));
        } finally {
            places.release();
        }
    }

    /** Whether the next one would be told to come again at once. */
    public boolean isFull() {
        return places.availablePermits() == 0 && places.getQueueLength() >= mostWaiting;
    }

    /** How many may be at it and wait for it together. */
    public int room() {
        return mostWaiting + mostWaiting / WAITING_FOR_EACH;
    }

    private boolean entered() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static <T> T done(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException ended) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException failed) {
            throw switch (failed.getCause()) {
                case RuntimeException refused -> refused;
                case IOException broken -> new UncheckedIOException(broken);
                case Error fatal -> throw fatal;
                case null, default -> new IllegalStateException(failed);
            };
        }
    }

    private static ProblemException busy() {
        return Problems.unavailable("service.busy").withHeader("Retry-After", COME_AGAIN_SECONDS);
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
