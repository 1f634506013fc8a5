package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored cases. */
@ApplicationScoped
class DockingCases implements PanacheRepositoryBase<DockingCase, UUID> {
    private static final int MOST_COUNTED = 1000;
    private static final List<DockingState> ENDED = List.of(DockingState.AGREED, DockingState.DROPPED);

    /** The case if the scope may know of it. */
    Optional<DockingCase> find(UUID id, Scope scope) {
        return findByIdOptional(id).filter(found -> DockingVisibility.admits(scope, found));
    }

    /** The same, held until the transaction ends, so that of two steps at once the second sees the first. */
    Optional<DockingCase> hold(UUID id, Scope scope) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> DockingVisibility.admits(scope, found));
    }

    /** Whether the two rows meet in a case already. */
    boolean haveMet(UUID demandId, UUID supplyId) {
        return count("demandId = ?1 and supplyId = ?2 and state <> ?3", demandId, supplyId, DockingState.DROPPED) > 0;
    }

    /** Open cases about a demand, held. */
    List<DockingCase> openAboutDemand(UUID demand) {
        return open("demandId = ?1 and state not in ?2 order by id", demand);
    }

    /** Open cases about a supply, held. */
    List<DockingCase> openAboutSupply(UUID supply) {
        return open("supplyId = ?1 and state not in ?2 order by id", supply);
    }

    /** Open cases of an enterprise with itself, held. */
    List<DockingCase> openWithItself(String uscc) {
        return open("buyerUscc = ?1 and supplierUscc = ?1 and state not in ?2 order by id", uscc);
    }

    private List<DockingCase> open(String which, Object of) {
        return find(which, of, ENDED).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    Page<DockingCase> page(ListQuery query, Sort<DockingSort> order, PageParams paging) {
        return query.page(getEntityManager(), DockingCase.class, order, paging);
    }

    ListRows<DockingCase> every(ListQuery query, Sort<DockingSort> order) {
        return query.every(getEntityManager(), DockingCase.class, order);
    }

    /** How many cases wait for an enterprise. */
    long waitingFor(Scope scope) {
        return DockingSearch.waiting(scope, new ListQuery("docking_case r", "r.id"))
                .count(getEntityManager(), MOST_COUNTED);
    }

    /** Cases of a merged enterprise are the surviving one's, and of its county. */
    void moveTo(String survivor, String merged) {
        for (String side : new String[] {"buyer", "supplier"}) {
            getEntityManager()
                    .createNativeQuery("UPDATE docking_case SET " + side + "_uscc = p.uscc, " + side
                            + "_county = p.county, version = version + 1 FROM participant p"
                            + " WHERE p.uscc = ?1 AND docking_case." + side + "_uscc = ?2")
                    .setParameter(1, survivor)
                    .setParameter(2, merged)
                    .executeUpdate();
        }
    }

    /** Lets cases follow their enterprises to another county. */
    void followMoves(Set<String> usccs) {
        for (String side : new String[] {"buyer", "supplier"}) {
            getEntityManager()
                    .createNativeQuery("UPDATE docking_case SET " + side
                            + "_county = p.county, version = version + 1 FROM participant p WHERE p.uscc = docking_case."
                            + side + "_uscc AND p.uscc = ANY (?1) AND docking_case." + side + "_county <> p.county")
                    .setParameter(1, usccs.toArray(String[]::new))
                    .executeUpdate();
        }
    }
}
