package cn.reserve.supplydemand.participant;

import cn.reserve.platform.feed.EventData;
import cn.reserve.platform.feed.FeedEvent;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Lets enterprises be verified, as the library's feed would. */
@ApplicationScoped
public class ParticipantFixture {
    private static final AtomicLong POSITION = new AtomicLong();

    private final FollowingEnterprises following;

    ParticipantFixture(FollowingEnterprises following) {
        this.following = following;
    }

    /** A newly verified enterprise of the county; its uscc. */
    public String verified(String county) {
        String uscc = newUscc();
        apply(event(uscc, "测试企业" + uscc, county, POSITION.incrementAndGet()));
        return uscc;
    }

    /** The enterprise moved to another county. */
    public void moved(String uscc, String county) {
        apply(event(uscc, "测试企业" + uscc, county, POSITION.incrementAndGet()));
    }

    public static String newUscc() {
        return "91510300" + String.format("%010d", ThreadLocalRandom.current().nextLong(10_000_000_000L));
    }

    void apply(FeedEvent... events) {
        QuarkusTransaction.requiringNew().run(() -> following.apply(List.of(events)));
    }

    /** The enterprise was merged into another. */
    public void merge(String uscc, String into) {
        apply(merged(uscc, into));
    }

    static FeedEvent merged(String uscc, String into) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("uscc", uscc).put("into", into).put("name", "保留的企业");
        return new FeedEvent(
                UUID.randomUUID(),
                FollowingEnterprises.MERGED,
                uscc,
                Instant.now(),
                EventData.of(data.toString()),
                POSITION.incrementAndGet());
    }

    static FeedEvent event(String uscc, String name, String county, long position) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("uscc", uscc);
        data.put("name", name);
        data.put("county", county);
        data.put("countyName", "县" + county);
        data.put("industry", "C34");
        data.put("sizeClass", "SMALL");
        data.put("addedLater", true);
        return new FeedEvent(
                UUID.randomUUID(),
                FollowingEnterprises.VERIFIED,
                uscc,
                Instant.now(),
                EventData.of(data.toString()),
                position);
    }
}
