package cn.reserve.financing.docking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Docking cases by id and scope, and the figures that a need gets from its cases. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<DockingCase, UUID> {

    /** The case if the scope covers it. */
    Optional<DockingCase> find(UUID id, CaseScope scope) {
        return findByIdOptional(id).filter(scope::covers);
    }

    /** The need of a case if the scope covers the case; reads no entity, so that the need can be held first. */
    Optional<UUID> needOf(UUID id, CaseScope scope) {
        return find("select c.needId, c.bank, c.uscc from DockingCase c where c.id = ?1", id)
                .project(CaseKey.class)
                .firstResultOptional()
                .filter(key -> scope.covers(key.bank(), key.uscc()))
                .map(CaseKey::needId);
    }

    /** Whether the bank has an open case on the need. */
    boolean hasOpen(UUID needId, String bank) {
        return count("needId = ?1 and bank = ?2 and closedAt is null", needId, bank) > 0;
    }

    /** Counts what the need shows: cases in progress and the sum approved. */
    Figures figures(UUID needId) {
        List<Object[]> byState = getEntityManager()
                .createQuery(
                        "select c.state, count(*), sum(c.terms.amount) from DockingCase c where c.needId = :need"
                                + " and c.closedAt is null group by c.state",
                        Object[].class)
                .setParameter("need", needId)
                .getResultList();
        int inProgress = 0;
        BigDecimal approved = BigDecimal.ZERO;
        for (Object[] row : byState) {
            if (((CaseState) row[0]).inProgress()) {
                inProgress += ((Number) row[1]).intValue();
            } else {
                approved = approved.add((BigDecimal) row[2]);
            }
        }
        return new Figures(inProgress, approved);
    }

    /** What a need's cases add up to; the amount in yuan. */
    record Figures(int inProgress, BigDecimal approved) {}

    /** What decides whether a case is in scope. */
    record CaseKey(UUID needId, String bank, String uscc) {}
}
