package cn.reserve.platformtest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.feed.Feed;
import cn.reserve.platformtest.toy.PlayingWithToys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CommitOrderTest {
    private static final int WRITERS = 12;
    private static final int CHANGES = 40;

    @Inject
    PlayingWithToys toys;

    @Inject
    Feed feed;

    @Inject
    Rows rows;

    @Test
    void nothingAppearsBeforeAPositionThatWasSeenAndEachToysOrderIsKept() throws Exception {
        List<UUID> ids = IntStream.range(0, 4)
                .mapToObj(number -> toys.make("木马 " + number))
                .toList();
        long start = rows.number("SELECT max(position) FROM feed_event");
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Long>> reader = threads.submit(() -> follow(start, writing));
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(() -> change(ids)));
            }
            for (Future<?> writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }
            writing.set(false);

            // Reading on from the last position seen must not have missed a single one.
            assertThat(reader.get(10, TimeUnit.SECONDS))
                    .hasSize(WRITERS * CHANGES)
                    .isEqualTo(positionsAfter(start));
        }
        for (UUID id : ids) {
            List<String> numbers =
                    rows.texts("SELECT data ->> 'number' FROM feed_event WHERE subject = ? ORDER BY position", id);
            assertThat(numbers)
                    .isEqualTo(IntStream.range(0, numbers.size())
                            .mapToObj(Integer::toString)
                            .toList());
        }
    }

    @Test
    void aTransactionThatPublishesEarlyAndCommitsLateComesLate() throws Exception {
        String slow = UUID.randomUUID().toString();
        String quick = UUID.randomUUID().toString();
        CountDownLatch published = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        feed.publish("toy.changed", slow, Map.of());
                        published.countDown();
                        await(overtaken);
                    }));
            published.await(10, TimeUnit.SECONDS);
            QuarkusTransaction.requiringNew().run(() -> feed.publish("toy.changed", quick, Map.of()));
            overtaken.countDown();
            first.get(10, TimeUnit.SECONDS);
        }

        assertThat(rows.texts("SELECT subject FROM feed_event WHERE subject IN (?, ?) ORDER BY position", slow, quick))
                .containsExactly(quick, slow);
    }

    private void change(List<UUID> ids) {
        for (int change = 0; change < CHANGES; change++) {
            toys.rename(ids.get(ThreadLocalRandom.current().nextInt(ids.size())), "change " + change);
        }
    }

    /** Reads like a consumer: always on from the last position seen. */
    private List<Long> follow(long start, AtomicBoolean writing) {
        List<Long> seen = new ArrayList<>();
        long after = start;
        boolean last;
        do {
            last = !writing.get();
            for (Long position : positionsAfter(after)) {
                seen.add(position);
                after = position;
            }
        } while (!last);
        return seen;
    }

    private List<Long> positionsAfter(long position) {
        return rows
                .texts("SELECT position FROM feed_event WHERE position > ?::bigint ORDER BY position", position)
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
