package cn.reserve.supplydemand.participant;

import cn.reserve.platform.feed.FeedConsumer;
import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platform.feed.ReadingEvents;
import cn.reserve.supplydemand.participant.Participants.PositionedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the local copy of verified enterprises; runs in the transaction that also stores the feed position. */
@ApplicationScoped
class FollowingEnterprises implements FeedConsumer {
    static final String VERIFIED = "library.enterprise-verified";

    private final Participants participants;
    private final Event<ParticipantsMoved> moved;

    FollowingEnterprises(Participants participants, Event<ParticipantsMoved> moved) {
        this.participants = participants;
        this.moved = moved;
    }

    @Override
    public String source() {
        return "library";
    }

    @Override
    public Set<String> types() {
        return Set.of(VERIFIED);
    }

    @Override
    public void apply(List<FeedEvent> batch) {
        Map<String, PositionedEnterprise> newest = new LinkedHashMap<>();
        ReadingEvents.each(this, batch, event -> {
            VerifiedEnterprise enterprise = event.data().as(VerifiedEnterprise.class);
            newest.put(enterprise.uscc(), new PositionedEnterprise(enterprise, event.position()));
        });
        List<PositionedEnterprise> kept = List.copyOf(newest.values());
        participants.keep(kept);
        moved.fire(new ParticipantsMoved(Participants.usccs(kept)));
    }
}
