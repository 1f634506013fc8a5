package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.demand.DemandResponse;
import cn.reserve.supplydemand.demand.HoldingDemand;
import cn.reserve.supplydemand.demand.ReadingDemands;
import cn.reserve.supplydemand.matching.index.FittingPairs;
import cn.reserve.supplydemand.participant.Origin;
import cn.reserve.supplydemand.supply.ReadingSupplies;
import cn.reserve.supplydemand.supply.SupplyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Brings a demand and a supply together. Cases on one demand are opened one after the other: the demand is held. */
@ApplicationScoped
class OpeningDocking {
    private final DockingCases cases;
    private final HoldingDemand holding;
    private final ReadingDemands demands;
    private final ReadingSupplies supplies;
    private final FittingPairs pairs;
    private final RecordingDocking recording;
    private final Idempotency idempotency;
    private final Caller caller;

    OpeningDocking(
            DockingCases cases,
            HoldingDemand holding,
            ReadingDemands demands,
            ReadingSupplies supplies,
            FittingPairs pairs,
            RecordingDocking recording,
            Idempotency idempotency,
            Caller caller) {
        this.cases = cases;
        this.holding = holding;
        this.demands = demands;
        this.supplies = supplies;
        this.pairs = pairs;
        this.recording = recording;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * Opens a case, once per key: as the buyer, as the supplier, or as an office that suggests the pair.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code supply.not-found}; 404 {@code demand.not-found} also for a demand that is
     *     not the caller's to know; 409 {@code docking.other-city}, {@code docking.own-supply}, {@code docking.open-already}
     */
    @Transactional
    Answer<DockingResponse> open(@Nullable String key, DockingRequests.Opening request) {
        return idempotency.once(key, request, DockingResponse.class, () -> {
            DemandResponse demand = holding.hold(request.demandId()).orElseThrow(() -> Problems.notFound("demand"));
            SupplyResponse supply = supplies.one(request.supplyId());
            DockingSide side = side(demand, supply);
            requireOfOurCity(demand.origin());
            requireOfOurCity(supply.origin());
            if (demand.enterprise().uscc().equals(supply.enterprise().uscc())) {
                throw Problems.conflict("docking.own-supply");
            }
            if (cases.haveMet(demand.id(), supply.id())) {
                throw Problems.conflict("docking.open-already");
            }
            DockingCase docking = DockingCase.open(demand, supply, recording.doing(side, request.note()));
            cases.persist(docking);
            return side.isParty()
                    ? recording.record("docking.interest-stated", docking, StepKind.INTERESTED, side, null)
                    : recording.record("docking.suggested", docking, StepKind.SUGGESTED, side, null);
        });
    }

    /** An enterprise of another city has no account here: nobody would answer. */
    private static void requireOfOurCity(@Nullable Origin origin) {
        if (origin != null) {
            throw Problems.conflict("docking.other-city", origin.cityName(), origin.office(), origin.contact());
        }
    }

    private DockingSide side(DemandResponse demand, SupplyResponse supply) {
        Scope scope = caller.scope();
        if (demands.mayRead(demand)) {
            return scope instanceof Scope.Organisation ? DockingSide.BUYER : DockingSide.OFFICE;
        }
        boolean ownSupply = scope instanceof Scope.Organisation(String alias)
                && alias.equals(supply.enterprise().uscc());
        if (ownSupply && fits(supply, demand)) {
            return DockingSide.SUPPLIER;
        }
        throw Problems.notFound("demand");
    }

    /** Of the supply's category, or called alike in another, as matching finds it; any other is not the supplier's to know. */
    private boolean fits(SupplyResponse supply, DemandResponse demand) {
        return supply.category() == demand.category() || pairs.fits(supply.id(), demand.id());
    }
}
