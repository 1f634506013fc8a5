package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The stored cases. */
@ApplicationScoped
class DisposalCases implements PanacheRepositoryBase<DisposalCase, UUID> {
    private static final int MOST_COUNTED = 1000;

    Page<DisposalCase> page(ListQuery query, Sort<DisposalSort> order, PageParams paging) {
        return query.page(getEntityManager(), DisposalCase.class, order, paging);
    }

    ListRows<DisposalCase> every(ListQuery query, Sort<DisposalSort> order) {
        return query.every(getEntityManager(), DisposalCase.class, order);
    }

    /** All of a project, held until the transaction ends, in the order of ids. */
    List<DisposalCase> holdOf(UUID projectId) {
        return getEntityManager()
                .createQuery("from DisposalCase c where c.projectId = ?1 order by c.id", DisposalCase.class)
                .setParameter(1, projectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Notes that a project's list of this position is applied; false when a newer one, or this one, was before. */
    boolean isNews(UUID projectId, long position) {
        return getEntityManager()
                        .createNativeQuery("INSERT INTO disposal_project (project_id, position) VALUES (?1, ?2)"
                                + " ON CONFLICT (project_id) DO UPDATE SET position = excluded.position"
                                + " WHERE disposal_project.position < excluded.position")
                        .setParameter(1, projectId)
                        .setParameter(2, position)
                        .executeUpdate()
                == 1;
    }

    /** How many wait for the caller. */
    long waitingFor(Scope scope) {
        return DisposalSearch.waiting(scope, rows()).count(getEntityManager(), MOST_COUNTED);
    }

    /** How many have been offered since before a moment without a bid. */
    long unanswered(Instant since) {
        return DisposalSearch.unanswered(rows(), since).count(getEntityManager(), MOST_COUNTED);
    }

    /** How many are offered that fit an enterprise which has said nothing about them. */
    long fitting(String uscc) {
        return rows().where("r.state = 'OFFERED'")
                .where("r.uscc <> ?", uscc)
                .where("r.kind = any(array(select unnest(k.accepts) from recycler k where k.uscc = ?))", uscc)
                .where(
                        "not exists (select 1 from disposal_bid b where b.case_id = r.id and b.uscc = ?"
                                + " and b.state <> 'INVITED')",
                        uscc)
                .count(getEntityManager(), MOST_COUNTED);
    }

    private static ListQuery rows() {
        return new ListQuery("disposal_case r", "r.id");
    }

    /** What was changed is written down, and not held any longer: many lists are applied in one transaction. */
    void letGo() {
        getEntityManager().flush();
        getEntityManager().clear();
    }

    /** Cases of a merged enterprise are the surviving one's. */
    void moveTo(String survivor, String name, String merged) {
        // Those at hand would have an old version afterwards.
        letGo();
        getEntityManager()
                .createNativeQuery("UPDATE disposal_case SET uscc = ?1, enterprise_name = ?2, version = version + 1"
                        + " WHERE uscc = ?3")
                .setParameter(1, survivor)
                .setParameter(2, name)
                .setParameter(3, merged)
                .executeUpdate();
    }

    /** What a merged enterprise had agreed to take, the surviving one takes. */
    void takeOver(String survivor, String merged) {
        getEntityManager()
                .createNativeQuery("UPDATE disposal_case SET recycler_uscc = p.uscc, recycler_county = p.county,"
                        + " version = version + 1 FROM participant p WHERE p.uscc = ?1 AND recycler_uscc = ?2")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }

    /** Lets cases follow the recyclers' moves to another county; an enterprise's equipment stays in the county of its project. */
    void followMoves(Set<String> usccs) {
        getEntityManager()
                .createNativeQuery("UPDATE disposal_case SET recycler_county = p.county, version = version + 1"
                        + " FROM participant p WHERE p.uscc = recycler_uscc AND p.uscc = ANY (?1)"
                        + " AND recycler_county <> p.county")
                .setParameter(1, usccs.toArray(String[]::new))
                .executeUpdate();
    }
}
