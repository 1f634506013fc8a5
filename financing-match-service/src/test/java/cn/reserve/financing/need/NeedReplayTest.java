package cn.reserve.financing.need;

import static cn.reserve.financing.need.PublishedNeeds.listed;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static cn.reserve.financing.need.PublishedNeeds.nextPosition;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platformtest.PostgresForTests;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NeedReplayTest {
    private static final Logger LOG = Logger.getLogger(NeedReplayTest.class);
    private static final int BATCH = 2_000;
    private static final int BATCHES = Integer.getInteger("financing.replay.batches", 5);

    @Inject
    PublishedNeeds published;

    @Inject
    Needs needs;

    @Test
    void storesEveryProjectOfALongHistoryOnce() {
        String uscc = newUscc();
        List<FeedEvent> history = history(uscc);

        Duration first = replay(history);
        Duration again = replay(history);

        LOG.infof("Replay of %d events: %d ms, again %d ms", history.size(), first.toMillis(), again.toMillis());
        assertThat(io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                        .call(() -> needs.count("uscc = ?1 and version = 0", uscc)))
                .isEqualTo(history.size());
    }

    private List<FeedEvent> history(String uscc) {
        ObjectNode project = published.project(uscc);
        List<FeedEvent> history = new ArrayList<>();
        for (int i = 0; i < BATCH * BATCHES; i++) {
            ObjectNode one = project.deepCopy();
            one.put("projectId", UUID.randomUUID().toString()).put("name", "设备更新改造项目" + i);
            history.add(listed(one, nextPosition()));
        }
        return history;
    }

    private Duration replay(List<FeedEvent> history) {
        long start = System.nanoTime();
        for (int from = 0; from < history.size(); from += BATCH) {
            published.apply(history.subList(from, from + BATCH).toArray(FeedEvent[]::new));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
