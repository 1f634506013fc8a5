package cn.reserve.supplydemand.consumergoods;

import cn.reserve.supplydemand.listing.Listings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The stored consumer goods. */
@ApplicationScoped
class ConsumerGoods extends Listings<ConsumerGood, ConsumerGoodSort>
        implements PanacheRepositoryBase<ConsumerGood, UUID> {
    ConsumerGoods() {
        super(ConsumerGood.class, "consumer_good");
    }

    @Override
    protected EntityManager entities() {
        return getEntityManager();
    }

    /** The enterprise's own of the same brand and model. */
    Optional<ConsumerGood> same(String uscc, String brand, String model, UUID row) {
        return same(uscc, "brand", brand, model, row);
    }
}
