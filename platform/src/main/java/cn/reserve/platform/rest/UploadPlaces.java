package cn.reserve.platform.rest;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** The places for uploads of one replica: so many at once, and so many of them for one person. */
public final class UploadPlaces {
    private static final int COME_AGAIN_SECONDS = 5;

    private final Semaphore all;
    private final int perPerson;
    private final ConcurrentMap<String, Integer> held = new ConcurrentHashMap<>();

    /** So many places for everybody, and so many of them for one person. */
    public UploadPlaces(int all, int perPerson) {
        this.all = new Semaphore(all);
        this.perPerson = perPerson;
    }

    /**
     * Takes a place.
     *
     * @return frees it, once
     * @throws cn.reserve.platform.rest.ProblemException 429 when the person holds as many as one may; 503 {@code service.busy}
     */
    public Runnable take(String person) {
        if (held.merge(person, 1, Integer::sum) > perPerson) {
            leave(person);
            throw Problems.tooMany(COME_AGAIN_SECONDS);
        }
        if (!all.tryAcquire()) {
            leave(person);
            throw Problems.unavailable("service.busy").withHeader("Retry-After", COME_AGAIN_SECONDS);
        }
        AtomicBoolean taken = new AtomicBoolean(true);
        return () -> {
            if (taken.getAndSet(false)) {
                all.release();
                leave(person);
            }
        };
    }

    private void leave(String person) {
        held.computeIfPresent(person, (_, places) -> places == 1 ? null : places - 1);
    }
}
