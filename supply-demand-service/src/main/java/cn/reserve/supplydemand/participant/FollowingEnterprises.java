package cn.reserve.supplydemand.participant;

import cn.reserve.platform.feed.FeedConsumer;
import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platform.feed.ReadingEvents;
import cn.reserve.supplydemand.participant.Participants.PositionedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the local copy of verified enterprises; runs in the transaction that also stores the feed position. */
@ApplicationScoped
class FollowingEnterprises implements FeedConsumer {
    static final String VERIFIED = "library.enterprise-verified";

    static final String MERGED = "library.enterprise-merged";

    private final Participants participants;
    private final Event<ParticipantsMoved> moved;
    private final Event<ParticipantMerged> merged;

    FollowingEnterprises(Participants participants, Event<ParticipantsMoved> moved, Event<ParticipantMerged> merged) {
        this.participants = participants;
        this.moved = moved;
        this.merged = merged;
    }

    @Override
    public String source() {
        return "library";
    }

    @Override
    public Set<String> types() {
        return Set.of(VERIFIED, MERGED);
    }

    @Override
    public void apply(List<FeedEvent> batch) {
        Map<String, PositionedEnterprise> newest = new LinkedHashMap<>();
        List<MergedEnterprise> mergers = new ArrayList<>();
        ReadingEvents.each(this, batch, event -> {
            if (event.type().equals(MERGED)) {
                mergers.add(event.data().as(MergedEnterprise.class));
                return;
            }
            VerifiedEnterprise enterprise = event.data().as(VerifiedEnterprise.class);
            newest.put(enterprise.uscc(), new PositionedEnterprise(enterprise, event.position()));
        });
        List<PositionedEnterprise> kept = List.copyOf(newest.values());
        participants.keep(kept);
        moved.fire(new ParticipantsMoved(Participants.usccs(kept)));
        // After the verifications of the batch: the surviving enterprise may be one of them. Nothing is verified after
        // it was merged.
        mergers.forEach(this::merge);
    }

    /** One that never was verified has no rows here, and one that is merged into an unknown one waits for a replay. */
    private void merge(MergedEnterprise merger) {
        if (participants.find(merger.uscc()).isEmpty()
                || participants.find(merger.into()).isEmpty()) {
            return;
        }
        merged.fire(new ParticipantMerged(merger.uscc(), merger.into()));
        participants.forget(merger.uscc());
    }
}
