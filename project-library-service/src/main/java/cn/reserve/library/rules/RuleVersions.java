package cn.reserve.library.rules;

import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions of all rules. */
@ApplicationScoped
class RuleVersions {
    private static final int LOCK = 0x52_55_4c_45;

    private final EntityManager entities;

    RuleVersions(EntityManager entities) {
        this.entities = entities;
    }

    /** In force on a day, first and last day inclusive. */
    List<RuleVersion> on(LocalDate day) {
        return entities.createQuery("""
                        from RuleVersion r where r.state = ?2 and r.validFrom <= ?1 and (r.validTo is null or r.validTo >= ?1)
                        order by r.position, r.ruleId""", RuleVersion.class)
                .setParameter(1, day)
                .setParameter(2, RuleState.IN_FORCE)
                .getResultList();
    }

    List<RuleVersion> bySerials(Collection<Integer> serials) {
        if (serials.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "from RuleVersion r where r.serial in ?1 order by r.position, r.ruleId", RuleVersion.class)
                .setParameter(1, serials)
                .getResultList();
    }

    List<RuleVersion> all(boolean drafts) {
        return entities.createQuery(
                        "from RuleVersion r where r.state in ?1 order by r.position, r.ruleId, r.number",
                        RuleVersion.class)
                .setParameter(1, drafts ? EnumSet.allOf(RuleState.class) : EnumSet.of(RuleState.IN_FORCE))
                .getResultList();
    }

    /** How many drafts a person wrote nothing of. */
    long draftsOfOthers(String subject) {
        return ((Number)
                        entities.createNativeQuery("""
                                select count(*) from policy_rule_version where state = 'DRAFT' and not (?1 = any (drafters))""").setParameter(1, subject).getSingleResult())
                .longValue();
    }

    RuleVersion one(String ruleId, int number) {
        return find(ruleId, number, LockModeType.NONE);
    }

    /** For a change; a second change waits, and then finds itself stale. */
    RuleVersion locked(String ruleId, int number) {
        return find(ruleId, number, LockModeType.PESSIMISTIC_WRITE);
    }

    private RuleVersion find(String ruleId, int number, LockModeType lock) {
        return entities.createQuery("from RuleVersion r where r.ruleId = ?1 and r.number = ?2", RuleVersion.class)
                .setParameter(1, ruleId)
                .setParameter(2, number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("rule"));
    }

    List<RuleVersion> of(String ruleId) {
        return entities.createQuery("from RuleVersion r where r.ruleId = ?1 order by r.number", RuleVersion.class)
                .setParameter(1, ruleId)
                .getResultList();
    }

    /** In force with a day in common. */
    List<RuleVersion> overlapping(String ruleId, LocalDate from, @Nullable LocalDate to) {
        return of(ruleId).stream()
                .filter(version -> version.state() == RuleState.IN_FORCE && version.overlaps(from, to))
                .toList();
    }

    /** Place of a rule: its own, or behind its programme, or at the end. */
    int positionFor(String ruleId, String programme) {
        Integer place = entities.createQuery("""
                        select coalesce(max(case when r.ruleId = ?1 then r.position end),
                          max(case when r.programme = ?2 then r.position + 1 end), max(r.position) + 10, 10) from RuleVersion r""", Integer.class)
                .setParameter(1, ruleId)
                .setParameter(2, programme)
                .getSingleResult();
        return Optional.ofNullable(place).orElse(10);
    }

    /** Until this transaction ends nobody else adds or dates a rule. */
    void oneChangeAtATime() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    void add(RuleVersion version) {
        entities.persist(version);
    }

    void remove(RuleVersion version) {
        entities.remove(version);
    }

    void flush() {
        entities.flush();
    }
}
