package cn.reserve.supplydemand.supply;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.participant.TakenDown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads supplies; an offer is public to everybody who is signed in. */
@ApplicationScoped
public class ReadingSupplies {
    private final Supplies supplies;
    private final Participants participants;
    private final Caller caller;

    ReadingSupplies(Supplies supplies, Participants participants, Caller caller) {
        this.supplies = supplies;
        this.participants = participants;
        this.caller = caller;
    }

    /** Supplies by their ids, those that are gone left out; in no order. */
    @Transactional
    public List<SupplyResponse> known(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : responses(supplies.list("id in ?1", ids));
    }

    /**
     * One supply.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown
     */
    @Transactional
    public SupplyResponse one(UUID id) {
        Supply supply = supplies.findById(id);
        if (supply == null || !TakenDown.isVisible(caller, supply.uscc(), supply.takenDown())) {
            throw Problems.notFound("supply");
        }
        return SupplyResponse.of(supply, participants.require(supply.uscc()));
    }

    @Transactional
    Page<SupplyResponse> page(SupplySearch search, PageParams paging) {
        Page<Supply> page = supplies.page(search.query(caller.organisation()), search.order(), paging);
        Map<String, Participant> owners = owners(page.items());
        return page.map(supply -> SupplyResponse.of(supply, Participants.in(owners, supply.uscc())));
    }

    /** All that the search finds, for an export. */
    ListRows<SupplyResponse> every(SupplySearch search) {
        return supplies.every(search.query(caller.organisation()), search.order())
                .inPortions(this::responses);
    }

    private List<SupplyResponse> responses(List<Supply> rows) {
        Map<String, Participant> owners = owners(rows);
        return rows.stream()
                .map(supply -> SupplyResponse.of(supply, Participants.in(owners, supply.uscc())))
                .toList();
    }

    private Map<String, Participant> owners(List<Supply> rows) {
        return participants.named(rows.stream().map(Supply::uscc).toList());
    }
}
