package cn.reserve.supplydemand.demand;

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

/** Takes demands off the list. What was agreed about one stands where it was agreed; who still talks about it hears of it. */
@ApplicationScoped
class RemovingDemand {
    private final Demands demands;
    private final Participants participants;
    private final Caller caller;
    private final Audit audit;
    private final Feed feed;
    private final Event<DemandGone> gone;

    RemovingDemand(
            Demands demands, Participants participants, Caller caller, Audit audit, Feed feed, Event<DemandGone> gone) {
        this.demands = demands;
        this.participants = participants;
        this.caller = caller;
        this.audit = audit;
        this.feed = feed;
        this.gone = gone;
    }

    /**
     * One of the caller's own.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when it is another enterprise's, 412 or 428 by {@code If-Match}
     */
    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        String uscc = caller.requireOrganisation();
        Demand demand = Optional.ofNullable(demands.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.belongsTo(uscc))
                .orElseThrow(() -> Problems.notFound("demand"));
        Etags.require(ifMatch, demand.version());
        remove(demand, "demand.removed");
    }

    /** With the current transaction. */
    void remove(Demand demand, String action) {
        DemandResponse before = DemandResponse.of(demand, participants.require(demand.uscc()));
        String id = demand.id().toString();
        gone.fire(new DemandGone(demand.id()));
        demands.delete(demand);
        demands.flush();
        audit.record(action, "demand", id, before.wantedEquipment(), before, null);
        feed.publish("supply-demand.demand-removed", id, Map.of("id", id));
    }
}
