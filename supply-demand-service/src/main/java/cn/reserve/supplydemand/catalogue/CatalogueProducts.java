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
import org.jspecify.annotations.Nullable;

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

    /** With the current transaction, which holds the row. */
    void takeDown(CatalogueProduct product, @Nullable String reason) {
        getEntityManager()
                .createNativeQuery("update " + table(product)
                        + " set taken_down = cast(?2 as text), version = version + 1 where id = ?1")
                .setParameter(1, product.id())
                .setParameter(2, reason)
                .executeUpdate();
    }

    private static String table(CatalogueProduct product) {
        return switch (product.kind()) {
            case SUPPLY -> "supply";
            case CONSUMER_GOODS -> "consumer_good";
        };
    }

    /** Holds the product's row, so that its pictures change one after another. */
    void hold(CatalogueProduct product) {
        int held = getEntityManager()
                .createNativeQuery("select id from " + table(product) + " where id = ?1 for update")
                .setParameter(1, product.id())
                .getResultList()
                .size();
        if (held == 0) {
            throw Problems.notFound("catalogue-product");
        }
    }
}
