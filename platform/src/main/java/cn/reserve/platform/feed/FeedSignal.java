package cn.reserve.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes the readers that wait for news; one signal wakes all. */
@ApplicationScoped
class FeedSignal {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition raised = lock.newCondition();
    private long count;
    private volatile boolean closed;

    /** A service that stops lets nobody wait: its end would take as long as the longest wait. */
    void close() {
        closed = true;
        raise();
    }

    boolean closed() {
        return closed;
    }

    /** What to hand to {@link #await}: ask before looking at the feed, so that news between the two are not missed. */
    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    void raise() {
        lock.lock();
        try {
            count++;
            raised.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when a signal was raised since {@code seen} was asked, or the time is over. */
    void await(long seen, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            while (count == seen && nanos > 0) {
                nanos = raised.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }
}
