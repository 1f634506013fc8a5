package cn.reserve.supplydemand.disposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stored steps. */
@ApplicationScoped
class DisposalSteps implements PanacheRepositoryBase<DisposalStep, UUID> {
    List<DisposalStep> of(UUID caseId) {
        return list("caseId = ?1 order by sequence", caseId);
    }

    /** Adds a step; the case is held, so that numbers follow each other. */
    void add(UUID caseId, DisposalStep.Said said, DisposalStep.By by, Instant at) {
        persist(DisposalStep.of(caseId, (int) count("caseId", caseId) + 1, said, by, at));
    }
}
