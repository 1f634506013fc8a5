package cn.reserve.supplydemand.supply;

import cn.reserve.supplydemand.listing.Listings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The stored supplies. */
@ApplicationScoped
class Supplies extends Listings<Supply, SupplySort> implements PanacheRepositoryBase<Supply, UUID> {
    Supplies() {
        super(Supply.class, "supply");
    }

    @Override
    protected EntityManager entities() {
        return getEntityManager();
    }

    /** The enterprise's own of the same product and model. */
    Optional<Supply> same(String uscc, String product, String model, UUID row) {
        return same(uscc, "product", product, model, row);
    }
}
