package cn.reserve.supplydemand.consumergoods;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads consumer goods: one is public to everybody who is signed in, the list is the enterprise's own. */
@ApplicationScoped
public class ReadingConsumerGoods {
    private final ConsumerGoods goods;
    private final Participants participants;
    private final Caller caller;

    ReadingConsumerGoods(ConsumerGoods goods, Participants participants, Caller caller) {
        this.goods = goods;
        this.participants = participants;
        this.caller = caller;
    }

    /**
     * One of them.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown
     */
    @Transactional
    public ConsumerGoodResponse one(UUID id) {
        return goods.findByIdOptional(id)
                .filter(good -> TakenDown.isVisible(caller, good.uscc(), good.takenDown()))
                .map(good -> ConsumerGoodResponse.of(good, participants.require(good.uscc())))
                .orElseThrow(() -> Problems.notFound("consumer-good"));
    }

    @Transactional
    Page<ConsumerGoodResponse> page(ConsumerGoodSearch search, PageParams paging) {
        Page<ConsumerGood> page = goods.page(search.query(caller.requireOrganisation()), search.order(), paging);
        Map<String, Participant> owners = owners(page.items());
        return page.map(good -> ConsumerGoodResponse.of(good, Participants.in(owners, good.uscc())));
    }

    /** All that the search finds, for an export. */
    ListRows<ConsumerGoodResponse> every(ConsumerGoodSearch search) {
        return goods.every(search.query(caller.requireOrganisation()), search.order())
                .inPortions(rows -> {
                    Map<String, Participant> owners = owners(rows);
                    return rows.stream()
                            .map(good -> ConsumerGoodResponse.of(good, Participants.in(owners, good.uscc())))
                            .toList();
                });
    }

    private Map<String, Participant> owners(List<ConsumerGood> rows) {
        return participants.named(rows.stream().map(ConsumerGood::uscc).toList());
    }
}
