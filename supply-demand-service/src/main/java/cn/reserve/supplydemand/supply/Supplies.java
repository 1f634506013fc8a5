package cn.reserve.supplydemand.supply;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The stored supplies. */
@ApplicationScoped
class Supplies implements PanacheRepositoryBase<Supply, UUID> {
    // Three bounded looks, best first: same category with words in common, words in common elsewhere, newest of the
    // category.
    private static final String CANDIDATES = """
            SELECT {r.*} FROM supply r WHERE r.id IN (
                (SELECT s.id FROM supply s
                  WHERE s.category = :category AND s.search_keys && cast(:words AS text[]) AND s.uscc <> :except LIMIT :worded)
                UNION
                (SELECT s.id FROM supply s
                  WHERE s.search_keys @> cast(:words AS text[]) AND s.uscc <> :except LIMIT :elsewhere)
                UNION
                (SELECT s.id FROM supply s
                  WHERE s.category = :category AND s.uscc <> :except ORDER BY s.updated_at DESC, s.id DESC LIMIT :newest))
            """;

    Page<Supply> page(ListQuery query, Sort<SupplySort> order, PageParams paging) {
        return query.page(getEntityManager(), Supply.class, order, paging);
    }

    List<Supply> candidates(EquipmentCategory category, Collection<String> words, String exceptUscc) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(CANDIDATES, Supply.class)
                .addEntity("r", Supply.class)
                .setParameter("category", category.name())
                .setParameter("words", words.toArray(String[]::new))
                .setParameter("except", exceptUscc)
                .setParameter("worded", 200)
                .setParameter("elsewhere", 50)
                .setParameter("newest", 100)
                .setReadOnly(true)
                .getResultList();
    }

    /** Lets rows follow their enterprise to another county. */
    int followMoves(Set<String> usccs) {
        return getEntityManager()
                .createNativeQuery("UPDATE supply SET county = p.county, version = version + 1 FROM participant p"
                        + " WHERE p.uscc = supply.uscc AND p.uscc = ANY (?1) AND supply.county <> p.county")
                .setParameter(1, usccs.toArray(String[]::new))
                .executeUpdate();
    }
}
