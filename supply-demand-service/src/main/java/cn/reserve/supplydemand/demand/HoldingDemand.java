package cn.reserve.supplydemand.demand;

import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** A demand for a decision about it by another feature, which asks itself who may know of it. */
@ApplicationScoped
public class HoldingDemand {
    private final Demands demands;
    private final Participants participants;

    HoldingDemand(Demands demands, Participants participants) {
        this.demands = demands;
        this.participants = participants;
    }

    /** The demand, held until the transaction ends: what is decided about it happens one after the other. */
    public Optional<DemandResponse> hold(UUID id) {
        return Optional.ofNullable(demands.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .map(found -> DemandResponse.of(found, participants.require(found.uscc())));
    }
}
