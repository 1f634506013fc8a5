package cn.reserve.supplydemand.demand;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads demands within the caller's scope. */
@ApplicationScoped
public class ReadingDemands {
    private final Demands demands;
    private final Participants participants;
    private final Caller caller;

    ReadingDemands(Demands demands, Participants participants, Caller caller) {
        this.demands = demands;
        this.participants = participants;
        this.caller = caller;
    }

    /**
     * One demand.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown or not the caller's to know
     */
    @Transactional
    public DemandResponse one(UUID id) {
        Demand demand = Optional.ofNullable(demands.findById(id))
                .filter(found -> DemandVisibility.admits(caller.scope(), found.uscc(), found.county()))
                .orElseThrow(() -> Problems.notFound("demand"));
        return DemandResponse.of(demand, participants.require(demand.uscc()));
    }

    /** Demands by their ids, whoever may read them; those that are gone left out; in no order. Ask {@link #mayRead} before one is shown. */
    @Transactional
    public List<DemandResponse> known(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : responses(demands.list("id in ?1", ids));
    }

    /** Whether the caller may know of a demand. */
    public boolean mayRead(DemandResponse demand) {
        return DemandVisibility.admits(caller.scope(), demand.enterprise().uscc(), demand.county());
    }

    /** How many demands of the caller's enterprise have a planned month before the one of this day. */
    public long ownPlannedBefore(LocalDate today) {
        return caller.organisation()
                .map(uscc -> demands.plannedBefore(uscc, today))
                .orElse(0L);
    }

    @Transactional
    Page<DemandResponse> page(DemandSearch search, PageParams paging) {
        Page<Demand> page = demands.page(search.query(caller.scope()), search.order(), paging);
        Map<String, Participant> owners = owners(page.items());
        return page.map(demand -> DemandResponse.of(demand, Participants.in(owners, demand.uscc())));
    }

    /** All that the search finds, for an export. */
    ListRows<DemandResponse> every(DemandSearch search) {
        return demands.every(search.query(caller.scope()), search.order()).inPortions(this::responses);
    }

    private List<DemandResponse> responses(List<Demand> rows) {
        Map<String, Participant> owners = owners(rows);
        return rows.stream()
                .map(demand -> DemandResponse.of(demand, Participants.in(owners, demand.uscc())))
                .toList();
    }

    private Map<String, Participant> owners(List<Demand> rows) {
        return participants.named(rows.stream().map(Demand::uscc).toList());
    }
}
