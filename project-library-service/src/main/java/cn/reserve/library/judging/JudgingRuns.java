package cn.reserve.library.judging;

import cn.reserve.library.form.Field;
import cn.reserve.library.rules.Verdict;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The runs and the changes that they found. */
@ApplicationScoped
class JudgingRuns {
    private static final int MOST_AT_ONCE = 100;
    private static final int LOCK = 0x4a_55_44_47;
    private static final String CHANGES = "policy_change c join project p on p.id = c.project_id";
    private static final String COLUMNS = """
            c.project_id, p.name, p.enterprise_name, p.field, p.county_name, c.rule_id, c.was, c.becomes,
            exists (select 1 from whitelist_listing l where l.project_id = c.project_id) as listed""";

    private final EntityManager entities;

    JudgingRuns(EntityManager entities) {
        this.entities = entities;
    }

    void add(JudgingRun run) {
        entities.persist(run);
        entities.flush();
    }

    /** Until this transaction ends nobody else starts a run. */
    void oneStartAtATime() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    /** The newest attempt at a day with its rules. */
    Optional<JudgingRun> latest(String fingerprint) {
        return entities.createQuery(
                        "from JudgingRun r where r.fingerprint = ?1 order by r.attempt desc", JudgingRun.class)
                .setParameter(1, fingerprint)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * The open run of a kind, about a rule or about all of them.
     *
     * @param ruleId null for all
     */
    Optional<JudgingRun> open(RunKind kind, @Nullable String ruleId) {
        return entities.createQuery("""
                        from JudgingRun r where r.state = ?1 and r.kind = ?2 and coalesce(r.ruleId, '') = ?3 order by r.createdAt""", JudgingRun.class)
                .setParameter(1, RunState.OPEN)
                .setParameter(2, kind)
                .setParameter(3, ruleId == null ? "" : ruleId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Open runs, oldest first; each gets its turn. */
    List<UUID> open() {
        return entities.createQuery(
                        "select r.id from JudgingRun r where r.state = ?1 order by r.createdAt, r.id", UUID.class)
                .setParameter(1, RunState.OPEN)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /** The run for one chunk; empty when it has ended or another replica is at it. */
    Optional<JudgingRun> take(UUID id) {
        List<?> taken = entities.createNativeQuery(
                        "select * from policy_run where id = ?1 and state = 'OPEN' for update skip locked",
                        JudgingRun.class)
                .setParameter(1, id)
                .getResultList();
        return taken.stream().map(JudgingRun.class::cast).findFirst();
    }

    JudgingRun one(UUID id) {
        return Optional.ofNullable(entities.find(JudgingRun.class, id))
                .orElseThrow(() -> Problems.notFound("policy-run"));
    }

    List<JudgingRun> latest() {
        return latest("", Map.of());
    }

    /** Those that held a version of a rule against the one before. */
    List<JudgingRun> latestOf(String rule, int number) {
        return latest("where r.ruleId = :rule and r.number = :number", Map.of("rule", rule, "number", number));
    }

    private List<JudgingRun> latest(String condition, Map<String, Object> values) {
        TypedQuery<JudgingRun> query = entities.createQuery(
                "from JudgingRun r " + condition + " order by r.createdAt desc, r.id desc", JudgingRun.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(20).getResultList();
    }

    List<RunResponse.Count> counts(UUID run) {
        return entities.createNativeQuery("""
                        select rule_id, was, becomes, count(*) as projects from policy_change where run_id = ?1
                        group by rule_id, was, becomes order by rule_id, was, becomes""", Tuple.class)
                .setParameter(1, run)
                .getResultStream()
                .map(row -> count((Tuple) row))
                .toList();
    }

    private static RunResponse.Count count(Tuple row) {
        return new RunResponse.Count(
                row.get("rule_id", String.class),
                verdict(row.get("was", String.class)),
                Verdict.valueOf(row.get("becomes", String.class)),
                row.get("projects", Long.class));
    }

    Page<ChangeRow> changes(UUID run, @Nullable String rule, @Nullable Verdict becomes, PageParams paging) {
        return new ListQuery(CHANGES, "c.id")
                .equal("c.run_id", run)
                .equal("c.rule_id", rule)
                .equal("c.becomes", becomes == null ? null : becomes.name())
                .page(entities, COLUMNS, new Sort<>(ChangeSort.RULE, false), paging, JudgingRuns::change);
    }

    private static ChangeRow change(Tuple row) {
        return new ChangeRow(
                row.get("project_id", UUID.class),
                row.get("name", String.class),
                row.get("enterprise_name", String.class),
                Field.valueOf(row.get("field", String.class)),
                row.get("county_name", String.class),
                row.get("rule_id", String.class),
                verdict(row.get("was", String.class)),
                Verdict.valueOf(row.get("becomes", String.class)),
                row.get("listed", Boolean.class));
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return name == null ? null : Verdict.valueOf(name);
    }
}
