package cn.reserve.supplydemand.recycler;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Reads the register, and says whom retired equipment fits. */
@ApplicationScoped
public class ReadingRecyclers {
    private final Recyclers recyclers;
    private final Participants participants;
    private final Caller caller;

    ReadingRecyclers(Recyclers recyclers, Participants participants, Caller caller) {
        this.recyclers = recyclers;
        this.participants = participants;
        this.caller = caller;
    }

    @Transactional
    Page<RecyclerResponse> page(RecyclerSearch search, PageParams paging) {
        Page<Recycler> page = recyclers.page(search.query(caller.scope()), search.order(), paging);
        Map<String, Participant> owners = owners(page.items());
        return page.map(recycler -> RecyclerResponse.of(recycler, Participants.in(owners, recycler.uscc())));
    }

    /** All that the search finds, for an export. */
    ListRows<RecyclerResponse> every(RecyclerSearch search) {
        return recyclers.every(search.query(caller.scope()), search.order()).inPortions(rows -> {
            Map<String, Participant> owners = owners(rows);
            return rows.stream()
                    .map(recycler -> RecyclerResponse.of(recycler, Participants.in(owners, recycler.uscc())))
                    .toList();
        });
    }

    /** Recyclers that retired equipment of a kind fits, the largest first, with the reasons. */
    @Transactional
    public List<FittingRecycler> fitting(RetiredKind kind, int most) {
        List<Recycler> found = recyclers.taking(kind, most);
        Map<String, Participant> owners = owners(found);
        return found.stream()
                .map(recycler -> fitting(kind, recycler, Participants.in(owners, recycler.uscc())))
                .toList();
    }

    /** Why equipment of a kind fits an enterprise; empty when it does not. */
    @Transactional
    public List<FitReason> reasons(RetiredKind kind, String uscc) {
        return recyclers.taking(kind, uscc).stream()
                .findFirst()
                .map(recycler -> reasons(kind, recycler))
                .orElse(List.of());
    }

    /** Whether an enterprise may take equipment of a kind: it fits, or it is in the register and no law asks for a qualification. */
    @Transactional
    public boolean mayTake(RetiredKind kind, String uscc) {
        return !recyclers.taking(kind, uscc).isEmpty() || (!kind.needsQualification() && isRegistered(uscc));
    }

    /** Whether an enterprise is in the register. */
    @Transactional
    public boolean isRegistered(String uscc) {
        return recyclers.count("uscc", uscc) > 0;
    }

    private static FittingRecycler fitting(RetiredKind kind, Recycler recycler, Participant owner) {
        return new FittingRecycler(
                owner.uscc(), owner.name(), owner.countyName(), recycler.businessKind(), reasons(kind, recycler));
    }

    private static List<FitReason> reasons(RetiredKind kind, Recycler recycler) {
        return FitPolicy.reasons(kind, recycler.businessKind(), recycler.materials(), recycler.qualification());
    }

    private Map<String, Participant> owners(List<Recycler> rows) {
        return participants.named(rows.stream().map(Recycler::uscc).toList());
    }
}
