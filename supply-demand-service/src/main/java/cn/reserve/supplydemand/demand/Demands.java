package cn.reserve.supplydemand.demand;

import cn.reserve.supplydemand.listing.Listings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** The stored demands. */
@ApplicationScoped
class Demands extends Listings<Demand, DemandSort> implements PanacheRepositoryBase<Demand, UUID> {
    Demands() {
        super(Demand.class, "demand");
    }

    @Override
    protected EntityManager entities() {
        return getEntityManager();
    }

    /** How many of the enterprise's demands were planned for a month before this day's. */
    long plannedBefore(String uscc, LocalDate month) {
        return count("uscc = ?1 and purchaseMonth < ?2", uscc, month.withDayOfMonth(1));
    }
}
