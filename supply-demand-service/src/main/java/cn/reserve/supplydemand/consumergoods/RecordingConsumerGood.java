package cn.reserve.supplydemand.consumergoods;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Trail and event of whatever changes consumer goods. */
@ApplicationScoped
class RecordingConsumerGood {
    private final Audit audit;
    private final Feed feed;

    RecordingConsumerGood(Audit audit, Feed feed) {
        this.audit = audit;
        this.feed = feed;
    }

    ConsumerGoodResponse record(String action, @Nullable ConsumerGoodResponse before, ConsumerGoodResponse after) {
        String id = after.id().toString();
        audit.record(action, "consumer-good", id, after.label(), before, after);
        feed.publish("supply-demand.consumer-good-saved", id, after);
        return after;
    }

    void removed(String action, ConsumerGoodResponse before) {
        String id = before.id().toString();
        audit.record(action, "consumer-good", id, before.label(), before, null);
        feed.publish("supply-demand.consumer-good-removed", id, Map.of("id", id));
    }
}
