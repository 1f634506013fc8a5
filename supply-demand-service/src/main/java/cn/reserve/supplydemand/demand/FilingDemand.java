package cn.reserve.supplydemand.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files a demand for another feature, by the same rules and with the same traces as the enterprise's own filing. */
@ApplicationScoped
public class FilingDemand {
    private final SavingDemand saving;
    private final LinkedProject linked;

    FilingDemand(SavingDemand saving, LinkedProject linked) {
        this.saving = saving;
        this.linked = linked;
    }

    /**
     * Checks the project that a demand is to belong to. To be called before the transaction, which would hold its connection while the
     * library thinks.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code projectId}; 503 {@code demand.project-unchecked}
     */
    public void checkProject(@Nullable UUID projectId) {
        linked.check(projectId);
    }

    /**
     * Stores a new demand of an enterprise with the current transaction.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field, 409 {@code participant.not-verified}
     */
    public DemandResponse file(String uscc, DemandRequest request) {
        return saving.fileNow(uscc, request);
    }
}
