package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The stored diagnoses. */
@ApplicationScoped
class Diagnoses implements PanacheRepositoryBase<Diagnosis, UUID> {
    Page<Diagnosis> page(ListQuery query, Sort<DiagnosisSort> order, PageParams paging) {
        return query.page(getEntityManager(), Diagnosis.class, order, paging);
    }

    ListRows<Diagnosis> every(ListQuery query, Sort<DiagnosisSort> order) {
        return query.every(getEntityManager(), Diagnosis.class, order);
    }

    /** How many have a report of which the enterprise has not decided every measure. */
    long undecidedOf(String uscc) {
        return count("uscc = ?1 and state = ?2", uscc, DiagnosisState.REPORTED);
    }

    /** How many requests wait for the answer of a provider that the enterprise acts for. */
    long unansweredBy(String uscc) {
        Object found = getEntityManager()
                .createNativeQuery("select count(*) from diagnosis d join service_provider p on p.id = d.provider_id"
                        + " where d.state = 'REQUESTED' and p.uscc = ?1")
                .setParameter(1, uscc)
                .getSingleResult();
        return ((Number) found).longValue();
    }

    /** How many requests wait for the answer of a provider without an enterprise here, for which the bureau acts. */
    long unansweredByBureau() {
        Object found = getEntityManager()
                .createNativeQuery("select count(*) from diagnosis d join service_provider p on p.id = d.provider_id"
                        + " where d.state = 'REQUESTED' and p.uscc is null")
                .getSingleResult();
        return ((Number) found).longValue();
    }

    /** Diagnoses of a merged enterprise are the surviving one's, and of its county. */
    void moveTo(String survivor, String merged) {
        getEntityManager()
                .createNativeQuery("UPDATE diagnosis SET uscc = p.uscc, county = p.county, version = version + 1"
                        + " FROM participant p WHERE p.uscc = ?1 AND diagnosis.uscc = ?2")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }

    /** Lets diagnoses follow their enterprises to another county. */
    void followMoves(Set<String> usccs) {
        getEntityManager()
                .createNativeQuery("UPDATE diagnosis SET county = p.county, version = version + 1 FROM participant p"
                        + " WHERE p.uscc = diagnosis.uscc AND p.uscc = ANY (?1) AND diagnosis.county <> p.county")
                .setParameter(1, usccs.toArray(String[]::new))
                .executeUpdate();
    }
}
