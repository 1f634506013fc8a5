package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The stored enquiries. */
@ApplicationScoped
class Enquiries implements PanacheRepositoryBase<Enquiry, UUID> {
    Page<Enquiry> page(ListQuery query, Sort<EnquirySort> order, PageParams paging) {
        return query.page(getEntityManager(), Enquiry.class, order, paging);
    }

    ListRows<Enquiry> every(ListQuery query, Sort<EnquirySort> order) {
        return query.every(getEntityManager(), Enquiry.class, order);
    }

    long count(ListQuery query) {
        return query.count(getEntityManager(), Page.EXACT_TO + 1);
    }

    /** Lets one person's enquiries come one after another, so that what is counted stays right until the end. */
    void holdPerson(String person) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 350))")
                .setParameter(1, person)
                .getResultList();
    }

    boolean hasOpen(String person, UUID product) {
        return count("asker = ?1 and productId = ?2 and state = ?3", person, product, EnquiryState.OPEN) > 0;
    }

    /** When the enquiry was sent before which a person has sent so many since a moment; empty while there are fewer. */
    Optional<Instant> sentBefore(String person, Instant since, int many) {
        return find("asker = ?1 and askedAt > ?2 order by askedAt desc", person, since)
                .range(many - 1, many - 1)
                .firstResultOptional()
                .map(Enquiry::askedAt);
    }

    /** Forgets how to reach those who asked, of some enquiries that ended before a moment, or were sent before another one; how many. */
    int clearContacts(Instant ended, Instant asked) {
        return getEntityManager()
                .createNativeQuery(
                        "UPDATE enquiry SET contact = NULL, version = version + 1 WHERE id IN"
                                + " (SELECT id FROM enquiry WHERE contact IS NOT NULL AND asked_at < ?1"
                                + " AND (asked_at < ?2 OR (state <> 'OPEN' AND coalesce(answered_at, ended_at) < ?1)) LIMIT 1000)")
                .setParameter(1, ended)
                .setParameter(2, asked)
                .executeUpdate();
    }

    /** Both sides of a merged enterprise go over to the surviving one. */
    void moveTo(String survivor, String merged) {
        for (String side : new String[] {"supplier_uscc", "asker_uscc"}) {
            getEntityManager()
                    .createNativeQuery(
                            "UPDATE enquiry SET " + side + " = ?1, version = version + 1 WHERE " + side + " = ?2")
                    .setParameter(1, survivor)
                    .setParameter(2, merged)
                    .executeUpdate();
        }
    }
}
