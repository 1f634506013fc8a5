package cn.reserve.platform.notice;

import cn.reserve.platform.feed.ChannelSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes those who wait for news of their audiences, and nobody else. */
@ApplicationScoped
class NoticeSignal implements ChannelSubscriber {
    static final String CHANNEL = "notice";
    static final String EVERYBODY = "*";

    /** One person's open windows; whoever has more is answered at once. */
    private static final int WAITING_AT_MOST = 20;

    private final Map<String, Set<Waiting>> waiting = new ConcurrentHashMap<>();

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void heard(String payload) {
        if (payload.equals(EVERYBODY)) {
            missed();
            return;
        }
        payload.lines().forEach(this::wake);
    }

    @Override
    public void missed() {
        waiting.keySet().forEach(this::wake);
    }

    private void wake(String key) {
        waiting.getOrDefault(key, Set.of()).forEach(Waiting::wake);
    }

    /** Begins to listen for these audiences: ask before looking, so that news between the two are not missed. */
    Waiting listen(List<String> keys) {
        Waiting one = new Waiting(keys);
        for (String key : keys) {
            waiting.compute(key, (name, all) -> {
                Set<Waiting> known = all == null ? ConcurrentHashMap.newKeySet() : all;
                known.add(one);
                return known;
            });
        }
        return one;
    }

    private void leave(Waiting one) {
        for (String key : one.keys) {
            waiting.computeIfPresent(key, (name, all) -> {
                all.remove(one);
                return all.isEmpty() ? null : all;
            });
        }
    }

    /** Somebody who waits. */
    final class Waiting implements AutoCloseable {
        private final List<String> keys;
        private final Semaphore news = new Semaphore(0);

        private Waiting(List<String> keys) {
            this.keys = List.copyOf(keys);
        }

        private void wake() {
            if (news.availablePermits() == 0) {
                news.release();
            }
        }

        /** Whether the caller may wait at all; the first key is the person's own. */
        boolean mayWait() {
            return waiting.getOrDefault(keys.getFirst(), Set.of()).size() <= WAITING_AT_MOST;
        }

        /** Returns when there may be news, or the time is over. */
        void await(Duration atMost) throws InterruptedException {
            if (news.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                news.drainPermits();
            }
        }

        @Override
        public void close() {
            leave(this);
        }
    }
}
