package cn.reserve.supplydemand.provider;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored providers. */
@ApplicationScoped
class ServiceProviders implements PanacheRepositoryBase<ServiceProvider, UUID> {
    Page<ServiceProvider> page(ListQuery query, Sort<ProviderSort> order, PageParams paging) {
        return query.page(getEntityManager(), ServiceProvider.class, order, paging);
    }

    ListRows<ServiceProvider> every(ListQuery query, Sort<ProviderSort> order) {
        return query.every(getEntityManager(), ServiceProvider.class, order);
    }

    /** Providers of a merged enterprise are the surviving one's. */
    void moveTo(String survivor, String merged) {
        getEntityManager()
                .createNativeQuery("UPDATE service_provider SET uscc = ?1, version = version + 1 WHERE uscc = ?2")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }
}
