package cn.reserve.supplydemand.recovery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored targets: some dozens. */
@ApplicationScoped
class RecoveryTargets implements PanacheRepositoryBase<RecoveryTarget, UUID> {
    private static final int MOST = 500;

    /** Those that count first, then by indicator and year. */
    List<RecoveryTarget> inOrder() {
        return find("order by ended, indicator, dueYear, id").page(0, MOST).list();
    }
}
