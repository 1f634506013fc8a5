package cn.reserve.library.rules;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules, and what they say about a project. */
@ApplicationScoped
public class PolicyRules {
    private final EntityManager entities;
    private final Map<String, Condition> compiled = new ConcurrentHashMap<>();

    PolicyRules(EntityManager entities) {
        this.entities = entities;
    }

    /** A rule that does not type-check stops the start: nobody should find out while judging. */
    @Transactional
    void checkAll(@Observes StartupEvent started) {
        all().forEach(this::condition);
    }

    /**
     * What every rule valid on a day says.
     *
     * @param on day of judgement, valid from and to inclusive
     */
    @Transactional
    public Judgement judge(Facts facts, LocalDate on) {
        List<RuleVerdict> verdicts = entities.createQuery(
                        "from PolicyRule r where r.validFrom <= ?1 and (r.validTo is null or r.validTo >= ?1) order by r.position",
                        PolicyRule.class)
                .setParameter(1, on)
                .getResultStream()
                .map(rule -> rule.say(condition(rule).judge(facts)))
                .toList();
        return new Judgement(verdicts);
    }

    @Transactional
    List<PolicyRuleResponse> list() {
        return all().stream().map(PolicyRule::response).toList();
    }

    private List<PolicyRule> all() {
        return entities.createQuery("from PolicyRule r order by r.position", PolicyRule.class)
                .getResultList();
    }

    private Condition condition(PolicyRule rule) {
        return compiled.computeIfAbsent(rule.condition(), text -> Condition.of(rule.id(), text));
    }
}
