package cn.reserve.financing.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Needs by id, and the two things that docking may do to them: hold one still, and report its figures. */
@ApplicationScoped
public class Needs implements PanacheRepositoryBase<Need, UUID> {

    /**
     * The need, locked until the transaction ends, so that claims and decisions on one need follow one another and
     * its figures are always counted on settled cases.
     */
    public Optional<Need> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Stores what docking counted and returns the state that follows from it.
     *
     * @param openCases cases still in progress
     * @param approvedAmount sum of the standing approvals, yuan
     */
    public NeedState report(UUID id, int openCases, BigDecimal approvedAmount) {
        Object state = getEntityManager()
                .createNativeQuery(
                        "UPDATE need SET open_cases = :open, approved_amount = :approved, version = version + 1,"
                                + " updated_at = now() WHERE id = :id RETURNING state",
                        String.class)
                .setParameter("open", openCases)
                .setParameter("approved", approvedAmount)
                .setParameter("id", id)
                .getSingleResult();
        return NeedState.valueOf(state.toString());
    }

    /** Those of the needs that were not ended. */
    Set<UUID> open(Set<UUID> ids) {
        return Set.copyOf(getEntityManager()
                .createQuery("select n.id from Need n where n.id in :ids and n.endedKind is null", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** How many needs are in that state, counted up to the limit. */
    public long count(NeedState state, int limit) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "SELECT count(*) FROM (SELECT 1 FROM need WHERE state = :state LIMIT :limit) matching",
                                Long.class)
                        .setParameter("state", state.name())
                        .setParameter("limit", limit)
                        .getSingleResult())
                .longValue();
    }

    /** The bank's own latest case on a need; docking's table is joined here, never another bank's row. */
    NeedRow.@Nullable OwnCase ownCase(UUID need, String bank) {
        List<?> found = getEntityManager()
                .createNativeQuery(
                        "SELECT id, state, closed_at IS NULL FROM docking_case WHERE need_id = :need AND bank = :bank"
                                + " ORDER BY id DESC LIMIT 1",
                        Object[].class)
                .setParameter("need", need)
                .setParameter("bank", bank)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new NeedRow.OwnCase((UUID) row[0], (String) row[1], (Boolean) row[2]))
                .findFirst()
                .orElse(null);
    }
}
