package cn.reserve.supplydemand.supply;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes supplies off the list. What was agreed about one stands where it was agreed; who still talks about it hears of it. */
@ApplicationScoped
class RemovingSupply {
    private final Supplies supplies;
    private final Participants participants;
    private final Caller caller;
    private final Audit audit;
    private final Feed feed;
    private final Event<SupplyGone> gone;

    RemovingSupply(
            Supplies supplies,
            Participants participants,
            Caller caller,
            Audit audit,
            Feed feed,
            Event<SupplyGone> gone) {
        this.supplies = supplies;
        this.participants = participants;
        this.caller = caller;
        this.audit = audit;
        this.feed = feed;
        this.gone = gone;
    }

    /**
     * One of the caller's own.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 when it is another enterprise's, 404 when unknown, 412 or 428 by {@code If-Match}
     */
    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        String uscc = caller.requireOrganisation();
        Supply supply = Optional.ofNullable(supplies.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("supply"));
        if (!supply.belongsTo(uscc)) {
            throw Problems.forbidden("supply.not-yours");
        }
        Etags.require(ifMatch, supply.version());
        remove(supply, "supply.removed");
    }

    /** With the current transaction. */
    void remove(Supply supply, String action) {
        SupplyResponse before = SupplyResponse.of(supply, participants.require(supply.uscc()));
        String id = supply.id().toString();
        gone.fire(new SupplyGone(supply.id()));
        supplies.delete(supply);
        supplies.flush();
        audit.record(action, "supply", id, before.product() + " " + before.model(), before, null);
        feed.publish("supply-demand.supply-removed", id, Map.of("id", id));
    }
}
