package cn.reserve.supplydemand.disposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored bids. */
@ApplicationScoped
class DisposalBids implements PanacheRepositoryBase<DisposalBid, UUID> {
    /** All of a case, the oldest first. */
    List<DisposalBid> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    Optional<DisposalBid> of(UUID caseId, String uscc) {
        return find("caseId = ?1 and uscc = ?2", caseId, uscc).firstResultOptional();
    }

    /** Bids of an enterprise for some cases, by case. */
    Map<UUID, DisposalBid> of(List<UUID> cases, String uscc) {
        return list("caseId in ?1 and uscc = ?2", cases, uscc).stream()
                .collect(Collectors.toMap(DisposalBid::caseId, Function.identity()));
    }

    /** How many stand now. */
    int standing(UUID caseId) {
        return (int) count("caseId = ?1 and state = ?2", caseId, BidState.OPEN);
    }

    /** Bids of a merged enterprise are the surviving one's, which keeps its own where both have one. */
    void moveTo(String survivor, String merged) {
        getEntityManager()
                .createNativeQuery("DELETE FROM disposal_bid b WHERE b.uscc = ?2 AND b.state <> 'CHOSEN' AND EXISTS"
                        + " (SELECT 1 FROM disposal_bid o WHERE o.case_id = b.case_id AND o.uscc = ?1)")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("DELETE FROM disposal_bid b WHERE b.uscc = ?1 AND EXISTS"
                        + " (SELECT 1 FROM disposal_bid o WHERE o.case_id = b.case_id AND o.uscc = ?2)")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("UPDATE disposal_bid SET uscc = ?1 WHERE uscc = ?2")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }
}
