package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.feed.FeedConsumer;
import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platform.feed.ReadingEvents;
import cn.reserve.supplydemand.participant.ParticipantMerged;
import cn.reserve.supplydemand.participant.ParticipantsMoved;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the library: what commissioned projects retire is offered, and what is no longer theirs lapses. Mergers come by the same feed, so
 * that whose the equipment is follows in the order in which it happened.
 */
@ApplicationScoped
class FollowingRetired implements FeedConsumer {
    static final String RETIRED = "library.equipment-retired";
    static final String MERGED = "library.enterprise-merged";

    private final OfferingEquipment offering;
    private final DisposalCases cases;
    private final DisposalBids bids;

    FollowingRetired(OfferingEquipment offering, DisposalCases cases, DisposalBids bids) {
        this.offering = offering;
        this.cases = cases;
        this.bids = bids;
    }

    @Override
    public String source() {
        return "library";
    }

    @Override
    public Set<String> types() {
        return Set.of(RETIRED, MERGED);
    }

    @Override
    public void apply(List<FeedEvent> batch) {
        ReadingEvents.each(this, batch, event -> {
            if (event.type().equals(MERGED)) {
                Merged merged = event.data().as(Merged.class);
                if (merged.uscc() != null && merged.into() != null && merged.name() != null) {
                    cases.moveTo(merged.into(), merged.name(), merged.uscc());
                }
                return;
            }
            offering.follow(event.data().as(RetiredEquipment.class), event.position());
        });
    }

    void takeOver(@Observes ParticipantMerged merged) {
        cases.takeOver(merged.into(), merged.uscc());
        bids.moveTo(merged.into(), merged.uscc());
    }

    void follow(@Observes ParticipantsMoved moved) {
        cases.followMoves(moved.usccs());
    }

    /** What the library says in {@code library.enterprise-merged}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Merged(
            @Nullable String uscc,
            @Nullable String into,
            @Nullable String name) {}
}
