package cn.reserve.supplydemand.catalogue;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the catalogue holds. */
@ApplicationScoped
class CatalogueProducts implements PanacheRepositoryBase<CatalogueProduct, UUID> {
    Page<CatalogueProduct> page(ListQuery query, Sort<CatalogueSort> order, PageParams paging) {
        return query.page(getEntityManager(), CatalogueProduct.class, order, paging);
    }

    ListRows<CatalogueProduct> every(ListQuery query, Sort<CatalogueSort> order) {
        return query.every(getEntityManager(), CatalogueProduct.class, order);
    }

    /**
     * One product.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code catalogue-product.not-found}
     */
    CatalogueProduct require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("catalogue-product"));
    }

    /** Holds the product's row, so that its pictures change one after another. */
    void hold(CatalogueProduct product) {
        String table =
                switch (product.kind()) {
                    case SUPPLY -> "supply";
                    case CONSUMER_GOODS -> "consumer_good";
                };
        int held = getEntityManager()
                .createNativeQuery("select id from " + table + " where id = ?1 for update")
                .setParameter(1, product.id())
                .getResultList()
                .size();
        if (held == 0) {
            throw Problems.notFound("catalogue-product");
        }
    }
}
